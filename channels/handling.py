"""What follows from a citizen's message: the core of dispatch, pure.

Everything that touches the world (the time, the id of a new case, the fixed texts) is an argument.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bot.risk import ESCALATION_LEVEL, RiskAssessment, Signal
from channels.cases import Case, Finding, Reason, open_case, raise_case
from channels.model import Owner, Reply
from channels.store.conversation import Conversation
from channels.turn import Turn

Fallback = Callable[[str, int], tuple[Reply, ...]]

# Where risk cannot be judged, a person must look: nobody is to be overlooked by a fault of ours.
UNJUDGED = RiskAssessment(
    level=ESCALATION_LEVEL,
    topic="apoyo_psicologico",
    confidence=0.0,
    action="escalate",
    signals=(Signal("", "no se pudo evaluar el riesgo de este mensaje"),),
)


@dataclass(frozen=True)
class Moment:
    """When and with which message something happens, and the id that a new case would get."""

    now: float
    seq: int
    case_id: str


@dataclass(frozen=True)
class Decision:
    """Replies for the person, the case where it is new or changed, and an alarm for the desk."""

    replies: tuple[Reply, ...]
    case: Case | None = None
    alarm: str | None = None


def bot_speaks(owner: Owner) -> bool:
    """Never while a counselor has the conversation (P8); while the person waits it does."""
    return owner != "counselor"


def decide(
    risk: RiskAssessment, conversation: Conversation, turn: Turn | None, fallback: Fallback, moment: Moment
) -> Decision:
    """`turn` is None where Rasa was not asked or did not answer as it should."""
    found = _finding(risk, turn)
    case, alarm = _case_after(conversation, found, moment)
    replies: tuple[Reply, ...] = ()
    if bot_speaks(conversation.owner):
        replies = turn.replies if turn else ()
        replies = replies or _fixed_answer(found, conversation.case, fallback)
    return Decision(replies, case if case is not conversation.case else None, alarm)


@dataclass(frozen=True)
class _Found:
    """A finding, and whether it needs a person."""

    finding: Finding
    needs_person: bool


def _finding(risk: RiskAssessment, turn: Turn | None) -> _Found:
    """The worse of our own assessment and what Rasa's commands say; ours names the topic on a tie."""
    commands = turn.commands if turn else ()
    level, topic = risk.level, risk.topic
    for command in commands:
        if command.level > level or (command.level == level and level < ESCALATION_LEVEL):
            level, topic = command.level, command.topic or topic
    risky = level >= ESCALATION_LEVEL or any(command.reason == "riesgo" for command in commands)
    reason: Reason = "riesgo" if risky else "pedido"
    return _Found(Finding(level, topic, reason, risk.signals), bool(commands) or risky)


def _case_after(conversation: Conversation, found: _Found, moment: Moment) -> tuple[Case | None, str | None]:
    case = conversation.case
    if case is not None:
        risen = raise_case(case, found.finding, moment.now, moment.seq)
        return risen, "sube" if risen.level > case.level else None
    if not found.needs_person:
        return None, None
    opened = open_case(
        moment.case_id, conversation.id, conversation.channel, found.finding, moment.now, moment.seq
    )
    return opened, "nuevo"


def _fixed_answer(found: _Found, case: Case | None, fallback: Fallback) -> tuple[Reply, ...]:
    """For the worse of this message and the case that is already open: 'gracias' does not end a crisis."""
    finding = found.finding
    if case is not None and case.level > finding.level:
        return fallback(case.topic, case.level)
    return fallback(finding.topic, finding.level)
