"""What follows from a citizen's message: the core of dispatch, pure.

Everything that touches the world (the time, the id of a new case, the fixed texts) is an argument.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.risk import ESCALATION_LEVEL, RiskAssessment, Signal
from channels.case_context import NOTHING_KNOWN, CaseContext
from channels.cases import Case, open_case, raise_case, with_context
from channels.finding import Finding, Reason
from channels.model import Owner, Reply
from channels.store.conversation import Conversation
from channels.turn import Turn
from channels.waiting import checked_in, spoke_again

Fallback = Callable[[str, int], tuple[Reply, ...]]
Company = Callable[[int], tuple[Reply, ...]]

# Where risk cannot be judged, a person must look: nobody is to be overlooked by a fault of ours.
UNJUDGED = RiskAssessment(
    level=ESCALATION_LEVEL,
    topic="apoyo_psicologico",
    confidence=0.0,
    action="escalate",
    signals=(Signal("", "no se pudo evaluar el riesgo de este mensaje"),),
)

# Not known to be a danger, and not to be left lying.
UNHEARD_LEVEL = 1


@dataclass(frozen=True)
class Moment:
    """When and because of which message something happens, and the id that a new case would get."""

    now: float
    seq: int
    case_id: str


@dataclass(frozen=True)
class Decision:
    """Replies for the person, the case where it is new or changed, an alarm for the desk, and what is known
    of the person where that changed."""

    replies: tuple[Reply, ...]
    case: Case | None = None
    alarm: str | None = None
    context: CaseContext | None = None


def bot_speaks(owner: Owner) -> bool:
    """Never while a counselor has the conversation (P8); while the person waits it does."""
    return owner != "counselor"


def case_first(risk: RiskAssessment, conversation: Conversation, moment: Moment) -> Decision:
    """What the desk must hear of a message before anybody thinks about an answer."""
    return _decision((), conversation, _after(conversation, _finding(risk, None), NOTHING_KNOWN, moment))


def decide(
    risk: RiskAssessment, conversation: Conversation, turn: Turn | None, fallback: Fallback, moment: Moment,
    *, unheard: bool = False,
) -> Decision:  # fmt: skip
    """`turn` is None where Rasa was not asked or did not answer as it should. `unheard`: something was said that
    no program of ours can hear."""
    found = _finding(risk, turn)
    if unheard and not found.needs_person:
        found = _heard_by_nobody(found.finding)
    replies: tuple[Reply, ...] = ()
    if bot_speaks(conversation.owner):
        replies = turn.replies if turn else ()
        replies = replies or _fixed_answer(found, conversation.case, fallback)
    known = turn.context if turn else NOTHING_KNOWN
    return _decision(replies, conversation, _after(conversation, found, known, moment))


def decide_checkin(
    case: Case, conversation: Conversation, turn: Turn | None, company: Company, moment: Moment
) -> Decision:
    """After a pause in which nobody wrote: `company` has what to say where Rasa, with `turn` None, did not."""
    replies = turn.replies if turn else company(case.checkins + 1)
    raised, known = case, conversation.context
    if turn is not None:
        known = known.merged(turn.context)
        for command in turn.commands:
            finding = Finding(command.level, command.topic or case.topic, command.reason)
            raised = raise_case(raised, finding, moment.now, moment.seq)
    after = checked_in(with_context(raised, known), moment.now)
    return _decision(replies, conversation, _After(after, known))


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


def _heard_by_nobody(finding: Finding) -> _Found:
    """What a recording says is known when a person has heard it, and not before."""
    return _Found(
        replace(finding, level=max(finding.level, UNHEARD_LEVEL), reason="adjunto"), needs_person=True
    )


@dataclass(frozen=True)
class _After:
    """The case, if there is one, and what is known of the person."""

    case: Case | None
    known: CaseContext


def _after(conversation: Conversation, found: _Found, told: CaseContext, moment: Moment) -> _After:
    case, known = conversation.case, conversation.context.merged(told)
    if case is not None:
        case = raise_case(spoke_again(case), found.finding, moment.now, moment.seq)
    elif found.needs_person:
        case = open_case(
            moment.case_id, conversation.id, conversation.channel, found.finding, moment.now, moment.seq
        )
    return _After(with_context(case, known) if case else None, known)


def _decision(replies: tuple[Reply, ...], conversation: Conversation, after: _After) -> Decision:
    before, case, alarm = conversation.case, after.case, None
    if case is not None and before is None:
        alarm = "nuevo"
    elif case is not None and before is not None and case.level > before.level:
        alarm = "sube"
    elif case is not None and before is not None and _new_danger(before, case):
        alarm = "tema"
    return Decision(
        replies,
        case if case is not before else None,
        alarm,
        after.known if after.known != conversation.context else None,
    )


def _new_danger(before: Case, case: Case) -> bool:
    """Whether another danger came up that weighs as much as what the case was about."""
    return case.topic != before.topic or any(
        rise.level == case.level for rise in case.history[len(before.history) :]
    )


def _fixed_answer(found: _Found, case: Case | None, fallback: Fallback) -> tuple[Reply, ...]:
    """For the worse of this message and the case that is already open: 'gracias' does not end a crisis."""
    finding = found.finding
    if case is not None and case.level > finding.level:
        return fallback(case.topic, case.level)
    return fallback(finding.topic, finding.level)
