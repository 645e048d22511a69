"""People who wait for a counselor: when the bot may write first, and when their silence is an alarm. Pure.

A message that nobody expects can endanger: a telephone on the table lights up, and somebody else reads it
(facts 2.3). So the bot writes by itself only where the rules below allow it; it always answers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from channels.cases import Case
from channels.finding import danger_of
from channels.store.deliveries import WINDOW_SECONDS
from channels.store.floor import Standing

IMMINENT = 4
# Who hurts the person may live with them and hold their telephone.
WATCHED_TOPICS = frozenset(("violencia_familiar", "violencia_sexual", "trata"))
# Questions of bot.dialogue whose answer says whether messages are safe; "si" is the only one that says so.
SAFETY_QUESTIONS = ("escribir_a_salvo", "puede_hablar", "a_salvo")
_SAFE = "si"


@dataclass(frozen=True)
class Patience:
    """Seconds of silence before each check-in of a wait; of silence in imminent danger before the alarm."""

    checkins: tuple[float, ...] = (60.0, 180.0, 480.0, 1200.0, 2700.0)
    silence: float = 180.0


def may_write(standing: Standing, now: float) -> bool:
    """Whether the bot may write without being asked.

    Never where the person said that messages are not safe, or did not want to say. On the web only to an
    open page. Elsewhere only inside the window, and about what may happen at home, or about what nobody has heard,
    only to who said it is safe. Not to whom no answer of ours reaches.
    """
    if standing.case.unreached:
        return False
    answered = {standing.case.context.answer_to(question) for question in SAFETY_QUESTIONS} - {None}
    if answered - {_SAFE}:
        return False
    if standing.case.channel == "web":
        return standing.online
    inside = now - standing.conversation.wrote_at < WINDOW_SECONDS
    return inside and (bool(answered) or not watched(standing.case))


def watched(case: Case) -> bool:
    """Whether somebody may read along: by the case's topics or a signal's, or because what was said is not known."""
    topics = {*case.topics, *map(danger_of, case.signals)}
    return bool(topics & WATCHED_TOPICS) or case.reason == "adjunto"


def checkin_due(standing: Standing, patience: Patience, now: float) -> int | None:
    """The number, from 1, of the check-in that is due; None while none is, or may be, or after the last.

    Counted over the whole wait, so that it never gets more frequent; each pause runs from whatever was
    written last. After a counselor handed the person back, the bot waits until they write.
    """
    case, wrote_at = standing.case, standing.conversation.wrote_at
    if case.status != "open" or case.checkins >= len(patience.checkins):
        return None
    if case.handed_back_at is not None and wrote_at <= case.handed_back_at:
        return None
    quiet_since = max(wrote_at, case.opened_at, case.checked_at or 0.0)
    if now - quiet_since < patience.checkins[case.checkins] or not may_write(standing, now):
        return None
    return case.checkins + 1


def checked_in(case: Case, now: float) -> Case:
    """The bot has written by itself, or was asked and had nothing to say."""
    return replace(case, checkins=case.checkins + 1, checked_at=now)


def silence_due(standing: Standing, patience: Patience, now: float) -> bool:
    """Whether somebody in imminent danger, whom nobody attends, has just fallen silent."""
    case, wrote_at = standing.case, standing.conversation.wrote_at
    if case.status != "open" or case.level < IMMINENT or case.silent:
        return False
    return now - max(wrote_at, case.opened_at) >= patience.silence


def spoke_again(case: Case) -> Case:
    """The person wrote: their next silence is a new one, and what we answer may reach them again."""
    return replace(case, silent=False, unreached=False) if case.silent or case.unreached else case
