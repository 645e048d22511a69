"""One atomic change of a conversation: what it may contain, and how the script is told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.risk.assessment import RiskAssessment
from channels.case_context import CaseContext
from channels.cases import Case, owner_of
from channels.model import Entry
from channels.store.case_fields import context_text, to_fields
from channels.store.conversation import Conversation
from channels.store.keys import ConversationKeys
from channels.streams.item import Item

DEDUPE_SECONDS = 8 * 24 * 3600  # WhatsApp delivers again for up to 7 days (facts WA-3)

Status = Literal["ok", "fenced", "done", "stale", "repeat"]


@dataclass(frozen=True)
class Work:
    """The item of the inbox that a change belongs to. `upto`: messages up to this seq are handled with it;
    None while the item is still being worked on, 0 for an item that is no message."""

    item: Item
    upto: int | None = None


@dataclass(frozen=True)
class Change:
    """What to write. It applies only if the conversation is still as `read`.

    `risks`: assessments by seq; `wrote_at`: when the newest message so far was written; `context`: what the
    bot knows of the person, where that changed.
    """

    read: Conversation
    entries: tuple[Entry, ...] = ()
    case: Case | None = None
    work: Work | None = None
    risks: Mapping[int, RiskAssessment] = field(default_factory=dict)
    wrote_at: float = 0.0
    context: CaseContext | None = None
    alarm: str | None = None
    message_id: str | None = None


@dataclass(frozen=True)
class Committed:
    """What became of a change: `ok`, or why nothing was written (see commit.lua)."""

    status: Status
    first_seq: int = 0
    last_seq: int = -1


def script_keys(change: Change) -> list[str]:
    """In the order of commit.lua; keys that this change leaves alone are there all the same."""
    keys = ConversationKeys(change.read.id)
    shard = keys.shard
    case = change.case or change.read.case
    return [
        keys.state, keys.log, keys.risk, shard.case(case.id if case else ""), shard.cases,
        shard.inbox, shard.outbox, shard.epoch("dispatch"), keys.seen(change.message_id or ""),
    ]  # fmt: skip


def script_plan(change: Change) -> str:
    """The script's argument: strings to store as they are, and what must be true for it."""
    case = change.case or change.read.case
    plan: dict[str, Any] = {
        "id": change.read.id,
        "channel": change.read.channel,
        "rev": change.read.rev,
        "entries": [entry.stored() for entry in change.entries],
        "state": _state(change),
        "case_id": case.id if case else "",
        "risks": {str(seq): json.dumps(r.to_dict(), ensure_ascii=False) for seq, r in change.risks.items()},
    }
    if change.case:
        plan["case"] = to_fields(change.case)
    if change.work:
        plan["work"] = _work(change.work)
    if change.alarm:
        plan["alarm"] = change.alarm
    if change.message_id:
        plan["ttl"] = DEDUPE_SECONDS
    return json.dumps(plan, ensure_ascii=False)


def _state(change: Change) -> dict[str, str]:
    state: dict[str, str] = {}
    level = max(change.read.level, *(risk.level for risk in change.risks.values()), 0)
    context = change.context
    if change.wrote_at > change.read.wrote_at:
        state["wrote_at"] = str(change.wrote_at)
    if change.case:
        state["case_id"] = change.case.id if change.case.active else ""
        state["owner"] = owner_of(change.case)
        state["counselor_name"] = change.case.counselor_name or ""
        level = max(level, change.case.level) if change.case.active else 0
        if not change.case.active:
            context = (context or change.read.context).person
            state["failed_seq"] = "0"
    if level != change.read.level:
        state["level"] = str(level)
    if context is not None and context != change.read.context:
        state["context"] = context_text(context)
    return state


def _work(work: Work) -> dict[str, Any]:
    item, finished = work.item, work.upto is not None
    return {
        "seq": item.seq, "stream_id": item.stream_id, "epoch": item.epoch, "finished": finished, "upto": work.upto or 0,
    }  # fmt: skip
