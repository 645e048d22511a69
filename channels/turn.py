"""What Rasa says to a message, as far as dispatch needs it; parsing trusts nothing."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from typing import Any, cast

from bot.topics import TOPICS
from channels.case_context import NOTHING_KNOWN, CaseContext
from channels.finding import Reason
from channels.model import Reply

_HIGHEST_LEVEL = 4


@dataclass(frozen=True)
class Escalate:
    """Rasa asks for a counselor. What the command did not say is None."""

    topic: str | None
    level: int
    reason: Reason


@dataclass(frozen=True)
class Turn:
    """The bot's bubbles, in order, its commands, and what it knows of the person."""

    replies: tuple[Reply, ...]
    commands: tuple[Escalate, ...] = ()
    context: CaseContext = NOTHING_KNOWN


def parse_turn(data: Any, *, may_be_silent: bool = False) -> Turn:
    """Raises ValueError on what the protocol does not allow, and on a turn that leaves the person with
    nothing at all (no reply and no call for a counselor), unless it `may_be_silent`."""
    try:
        replies = tuple(Reply.from_dict(reply) for reply in data["replies"])
        listed = data.get("commands") or []
        commands = tuple(_escalate(item) for item in listed if item.get("command") == "escalate")
        told = [CaseContext.parse(item.get("context")) for item in listed if item.get("command") == "context"]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("not a turn") from error
    if not (replies or commands or may_be_silent):
        raise ValueError("empty turn")
    return Turn(replies, commands, reduce(CaseContext.merged, told, NOTHING_KNOWN))


def _escalate(data: dict[str, Any]) -> Escalate:
    """Lenient on purpose: a call for a person that is badly written still is one."""
    topic, level, reason = data.get("topic"), data.get("level"), data.get("reason")
    valid_level = level if isinstance(level, int) and 0 <= level <= _HIGHEST_LEVEL else 0
    return Escalate(
        topic=topic if isinstance(topic, str) and topic in TOPICS else None,
        level=valid_level,
        reason=cast("Reason", reason) if reason in ("riesgo", "pedido") else "riesgo",
    )
