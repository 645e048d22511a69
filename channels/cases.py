"""Cases and what may become of them: pure functions from a case to the next.

Risk only rises by itself (P5); a claim succeeds for one counselor (P7), because the store applies a new
case only where nothing changed since the old one was read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from bot.risk.assessment import ESCALATION_LEVEL, Signal
from channels.case_context import NOTHING_KNOWN, CaseContext
from channels.finding import FOREMOST_TOPIC, Finding, Reason, danger_of
from channels.model import Owner

Status = Literal["open", "claimed", "closed"]
OUTCOMES = ("atendido", "canalizado", "emergencia_911", "sin_respuesta", "falsa_alarma")
NOTE_LENGTH = 4000
MAX_SIGNALS = 60


class Refused(Exception):
    """The case does not allow it now. `code` is for programs, `counselor` who has the case."""

    def __init__(self, code: str, counselor: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.counselor = counselor


@dataclass(frozen=True)
class Rise:
    """A level that the case reached, or a further danger at the same level or a lower one: when, with which message,
    and what it was about."""

    level: int
    ts: float
    seq: int
    topic: str = ""


@dataclass(frozen=True)
class Case:
    """A person who needs a counselor. `waiting_since` stays through a claim that came to nothing.

    `checkins`: how often the bot has written by itself while they wait, last at `checked_at`; `silent`: they
    are in danger and have stopped writing; `unreached`: an answer could not be brought to them, and they have not
    written since; `handed_back_at`: when a counselor last left it to the bot.
    """

    id: str
    conversation_id: str
    channel: str
    status: Status
    level: int
    topic: str
    reason: Reason
    opened_at: float
    raised_at: float
    waiting_since: float
    signals: tuple[Signal, ...] = ()
    history: tuple[Rise, ...] = ()
    counselor: str | None = None
    counselor_name: str | None = None
    claimed_at: float | None = None
    outcome: str | None = None
    note: str | None = None
    closed_at: float | None = None
    returned: bool = False
    alarmed_at: float | None = None
    context: CaseContext = NOTHING_KNOWN
    checkins: int = 0
    checked_at: float | None = None
    silent: bool = False
    unreached: bool = False
    handed_back_at: float | None = None

    @property
    def active(self) -> bool:
        return self.status != "closed"

    @property
    def topics(self) -> tuple[str, ...]:
        """What it is about now, then the other dangers that came up, the newest first."""
        dangers = (rise.topic for rise in reversed(self.history) if rise.level >= ESCALATION_LEVEL)
        return tuple(dict.fromkeys(topic for topic in (self.topic, *dangers) if topic))


Urgency = tuple[int, bool, bool, bool, float]


def urgency(case: Case) -> Urgency:
    """Lowest first: most danger, then whom no answer reaches, then who fell silent, then who lost their counselor,
    then who waits longest."""
    return -case.level, not case.unreached, not case.silent, not case.returned, case.waiting_since


def owner_of(case: Case | None) -> Owner:
    """Who speaks in a conversation with this case: the one rule of ownership."""
    if case is None or not case.active:
        return "bot"
    return "counselor" if case.status == "claimed" else "waiting"


def open_case(case_id: str, conversation_id: str, channel: str, found: Finding, now: float, seq: int) -> Case:
    """A new case for what the message `seq` gave reason to."""
    return Case(
        id=case_id,
        conversation_id=conversation_id,
        channel=channel,
        status="open",
        level=found.level,
        topic=found.topic,
        reason=found.reason,
        opened_at=now,
        raised_at=now,
        waiting_since=now,
        signals=tuple(dict.fromkeys(found.signals)),
        history=tuple(Rise(found.level, now, seq, topic) for topic in found.dangers or (found.topic,)),
    )


def with_context(case: Case, known: CaseContext) -> Case:
    """The case with what else is known; the same object if nothing is new."""
    merged = case.context.merged(known)
    return case if merged == case.context else replace(case, context=merged)


def raise_case(case: Case, found: Finding, now: float, seq: int) -> Case:
    """The case with what a further message adds: never a lower level; the same object if nothing is new.

    A danger that is new to it is kept beside the first; at the same level suicide becomes what it is about (P5).
    """
    leads = _leads(case, found)
    new_signals = tuple(s for s in dict.fromkeys(found.signals) if s not in case.signals)
    if new_signals:
        case = replace(case, signals=(case.signals + new_signals)[-MAX_SIGNALS:])
    rises = found.level > case.level
    new = {topic: None for topic in found.dangers if topic not in case.topics}
    if rises:
        new = {found.topic: None, **new}
    if new:
        risen = tuple(Rise(found.level, now, seq, topic) for topic in new)
        case = replace(case, history=case.history + risen)
    if rises:
        reason: Reason = "riesgo" if found.reason == "riesgo" else case.reason
        return replace(case, level=found.level, topic=found.topic, reason=reason, raised_at=now)
    return replace(case, topic=FOREMOST_TOPIC) if leads else case


def _leads(case: Case, found: Finding) -> bool:
    """Whether the message speaks of suicide, as it had not before, in a case of the same level about something else.

    What was said before does not count again: signals come back together with later messages.
    """
    if found.level != case.level or case.level < ESCALATION_LEVEL or case.topic == FOREMOST_TOPIC:
        return False
    said = {signal.phrase for signal in case.signals}
    fresh = {danger_of(signal) for signal in found.signals if signal.phrase not in said}
    return FOREMOST_TOPIC in fresh or (found.topic == FOREMOST_TOPIC and FOREMOST_TOPIC not in case.topics)


def claim(case: Case, user: str, name: str, now: float) -> Case:
    """`user` takes the case. Claiming one's own case again changes nothing (a repeated click)."""
    if case.status == "claimed" and case.counselor == user:
        return case
    if case.status != "open":
        raise Refused("taken" if case.active else "closed", case.counselor_name)
    taken = replace(case, status="claimed", counselor=user, counselor_name=name)
    return replace(taken, claimed_at=now, returned=False)


def hand_back(case: Case, user: str, now: float) -> Case:
    """The bot speaks again and the case waits anew, from now."""
    must_own(case, user)
    return replace(_open_again(case), waiting_since=now, handed_back_at=now)


def give_back(case: Case) -> Case:
    """The counselor vanished: the case waits again, since when it first did, at the top of its level."""
    if case.status != "claimed":
        raise Refused("not_claimed")
    return replace(_open_again(case), returned=True)


def close(case: Case, user: str, outcome: str, note: str, now: float) -> Case:
    """The counselor ends the case; raises Refused for another's case or an unknown outcome."""
    must_own(case, user)
    if outcome not in OUTCOMES or len(note) > NOTE_LENGTH:
        raise Refused("bad_outcome")
    return replace(case, status="closed", outcome=outcome, note=note, closed_at=now)


def must_own(case: Case, user: str) -> None:
    """Raises Refused unless `user` has claimed the case."""
    if case.status != "claimed" or case.counselor != user:
        raise Refused("not_owner", case.counselor_name)


def _open_again(case: Case) -> Case:
    return replace(case, status="open", counselor=None, counselor_name=None, claimed_at=None)
