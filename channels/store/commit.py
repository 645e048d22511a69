"""One atomic change of a conversation: what it may contain, and how the script is told."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

from bot.risk.assessment import RiskAssessment
from channels.cases import Case, owner_of
from channels.model import Entry
from channels.store.case_fields import to_fields
from channels.store.conversation import Conversation
from channels.store.keys import ConversationKeys

DEDUPE_SECONDS = 8 * 24 * 3600  # WhatsApp delivers again for up to 7 days (facts WA-3)

Status = Literal["ok", "fenced", "done", "stale", "repeat"]


@dataclass(frozen=True)
class Handled:
    """The citizen's message that a change answers, and the lease epoch under which it was read."""

    seq: int
    stream_id: str
    epoch: int
    risk: RiskAssessment


@dataclass(frozen=True)
class Change:
    """What to write. It applies only if the conversation is still as `read`."""

    read: Conversation
    entries: tuple[Entry, ...] = ()
    case: Case | None = None
    handled: Handled | None = None
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
    }
    if change.case:
        plan["case"] = to_fields(change.case)
    if change.handled:
        plan["handled"] = _handled(change.handled)
    if change.alarm:
        plan["alarm"] = change.alarm
    if change.message_id:
        plan["ttl"] = DEDUPE_SECONDS
    return json.dumps(plan, ensure_ascii=False)


def _state(change: Change) -> dict[str, str]:
    state: dict[str, str] = {}
    level = max(change.read.level, change.handled.risk.level if change.handled else 0)
    if change.case:
        state["case_id"] = change.case.id if change.case.active else ""
        state["owner"] = owner_of(change.case)
        state["counselor_name"] = change.case.counselor_name or ""
        level = max(level, change.case.level) if change.case.active else 0
    if level != change.read.level:
        state["level"] = str(level)
    return state


def _handled(handled: Handled) -> dict[str, Any]:
    risk = json.dumps(handled.risk.to_dict(), ensure_ascii=False)
    return {
        "seq": handled.seq, "stream_id": handled.stream_id, "epoch": handled.epoch, "risk": risk,
    }  # fmt: skip
