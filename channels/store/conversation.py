"""A conversation as read from the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from channels.case_context import NOTHING_KNOWN, CaseContext
from channels.cases import Case, owner_of
from channels.model import Owner
from channels.store.case_fields import context_of


@dataclass(frozen=True)
class Conversation:
    """Who owns it and how far everyone is. `rev` counts the changes of its case and owner.

    `level` is the highest risk found since the last case was closed; `case` the one not closed;
    `has_phone` whether we know a telephone at which a counselor could call; `wrote_at` when the newest handled
    message was written; `context` what the bot knows of the person; `linked` another conversation of the same person.
    """

    id: str
    channel: str = "web"
    rev: int = 0
    level: int = 0
    last_seq: int = 0
    handled_seq: int = 0
    delivered_seq: int = 0
    failed_seq: int = 0
    unread: int = 0
    preview: str = ""
    has_phone: bool = False
    wrote_at: float = 0.0
    context: CaseContext = NOTHING_KNOWN
    linked: str | None = None
    case: Case | None = None

    @property
    def owner(self) -> Owner:
        return owner_of(self.case)

    @property
    def counselor_name(self) -> str | None:
        return self.case.counselor_name if self.case else None


NUMBERS = ("rev", "level", "handled_seq", "delivered_seq", "failed_seq", "unread")


def from_fields(
    conversation_id: str, raw: Mapping[str, str], last_seq: int, case: Case | None
) -> Conversation:
    """The conversation of a state hash; one that never wrote has defaults."""
    numbers = {name: int(raw.get(name, 0)) for name in NUMBERS}
    return Conversation(
        conversation_id,
        channel=raw.get("channel", "web"),
        preview=raw.get("preview", ""),
        has_phone=raw.get("has_phone") == "1",
        wrote_at=float(raw.get("wrote_at", 0)),
        context=context_of(raw.get("context")),
        linked=raw.get("linked"),
        last_seq=last_seq,
        case=case if case and case.active else None,
        **numbers,
    )
