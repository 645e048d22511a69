"""The core of dispatch, as a table and as properties."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.risk import Signal
from bot.topics import TOPICS
from channels.case_context import CaseContext
from channels.cases import Case, Status
from channels.handling import UNJUDGED, case_first, decide, decide_checkin
from channels.model import Reply
from channels.turn import Escalate, Turn
from tests.unit.channels.examples import case, claimed, conversation, fallback, moment, risk

SAID = (Reply("hola"),)
ASKED = Escalate("pedir_humano", 0, "pedido")


@pytest.mark.parametrize(
    ("level", "commands", "opens", "reason"),
    [
        (0, (), False, None),
        (1, (), False, None),
        (2, (), True, "riesgo"),
        (4, (), True, "riesgo"),
        (0, (ASKED,), True, "pedido"),
        (1, (ASKED,), True, "pedido"),
        (3, (ASKED,), True, "riesgo"),
        (0, (Escalate("trata", 3, "riesgo"),), True, "riesgo"),
        (0, (Escalate("trata", 1, "riesgo"),), True, "riesgo"),
        (3, (Escalate("suicidio", 3, "riesgo"), Escalate("suicidio", 3, "riesgo")), True, "riesgo"),
    ],
)
def test_when_a_case_opens(level: int, commands: tuple[Escalate, ...], opens: bool, reason: str) -> None:
    decision = decide(risk(level), conversation(), Turn(SAID, commands), fallback, moment())
    assert (decision.case is not None) is opens
    assert decision.alarm == ("nuevo" if opens else None)
    assert decision.replies == SAID
    if decision.case:
        assert decision.case.reason == reason
        assert decision.case.level == max([level, *(command.level for command in commands)])


@pytest.mark.parametrize(
    ("own", "command", "topic", "level"),
    [
        (risk(3, "suicidio"), Escalate("trata", 3, "riesgo"), "suicidio", 3),
        (risk(2, "suicidio"), Escalate("trata", 4, "riesgo"), "trata", 4),
        (risk(0, "saludo"), ASKED, "pedir_humano", 0),
        (risk(0, "saludo"), Escalate(None, 3, "riesgo"), "saludo", 3),
    ],
)
def test_the_worse_judgement_names_topic_and_level(own, command, topic, level) -> None:
    opened = decide(own, conversation(), Turn(SAID, (command,)), fallback, moment()).case
    assert opened is not None
    assert (opened.topic, opened.level) == (topic, level)


def test_dispatch_opens_the_case_that_rasa_forgot() -> None:
    decision = decide(risk(3, "trata", "no me dejan salir"), conversation(), Turn(SAID), fallback, moment())
    assert decision.case is not None
    assert decision.case.signals == (Signal("no me dejan salir", "trata: regla"),)


@pytest.mark.parametrize("turn", [None, Turn((), (ASKED,))])
def test_nobody_is_left_without_an_answer(turn: Turn | None) -> None:
    decision = decide(risk(3, "trata"), conversation(), turn, fallback, moment())
    assert decision.replies == (Reply("respaldo trata 3"),)


def test_the_fixed_answer_is_for_the_open_case_when_that_is_worse() -> None:
    decision = decide(risk(0, "despedida_gracias"), conversation(case(4)), None, fallback, moment())
    assert decision.replies == (Reply("respaldo suicidio 4"),)


def test_what_cannot_be_judged_reaches_a_person() -> None:
    assert decide(UNJUDGED, conversation(), Turn(SAID), fallback, moment()).case is not None


def test_the_bot_is_silent_while_a_counselor_has_the_case() -> None:
    decision = decide(risk(4, "suicidio", "ahora mismo"), conversation(claimed(3)), None, fallback, moment())
    assert decision.replies == ()
    assert decision.case is not None
    assert (decision.case.level, decision.case.status, decision.alarm) == (4, "claimed", "sube")
    assert [rise.level for rise in decision.case.history] == [3, 4]


def company(checkin: int) -> tuple[Reply, ...]:
    return (Reply(f"compañía {checkin}"),)


def test_what_the_bot_knows_goes_into_the_case_that_opens() -> None:
    known = CaseContext(name="Luz", age=15)
    calm = decide(risk(0), conversation(), Turn(SAID, (), known), fallback, moment())
    assert (calm.case, calm.context) == (None, known)
    opened = decide(risk(3), conversation(context=known), Turn(SAID), fallback, moment())
    assert opened.case is not None
    assert (opened.case.context, opened.context) == (known, None)


def test_who_had_fallen_silent_has_not_any_more() -> None:
    decision = decide(risk(0), conversation(case(4, silent=True)), Turn(SAID), fallback, moment())
    assert decision.case is not None
    assert (decision.case.silent, decision.alarm) == (False, None)


@pytest.mark.parametrize(
    ("turn", "said"),
    [(None, "compañía 1"), (Turn(SAID), "hola"), (Turn(()), None)],
)
def test_a_checkin_is_counted_whatever_is_said(turn: Turn | None, said: str | None) -> None:
    waiting = case(3, silent=True)
    decision = decide_checkin(waiting, conversation(waiting), turn, company, moment())
    assert [reply.text for reply in decision.replies] == ([said] if said else [])
    assert decision.case is not None
    assert (decision.case.checkins, decision.case.checked_at) == (1, moment().now)
    assert decision.case.silent, "time that passes is no sign of life"


def test_what_comes_of_a_checkin_raises_the_case_and_is_kept() -> None:
    waiting, known = case(2), CaseContext(place="Tlalpan")
    turn = Turn(SAID, (Escalate(None, 3, "riesgo"),), known)
    decision = decide_checkin(waiting, conversation(waiting), turn, company, moment())
    assert decision.case is not None
    assert (decision.case.level, decision.case.topic, decision.alarm) == (3, "suicidio", "sube")
    assert (decision.case.context, decision.context) == (known, known)


def test_a_recording_that_nobody_has_heard_opens_a_case() -> None:
    decision = decide(risk(0, "fuera_de_tema"), conversation(), Turn(SAID), fallback, moment(), unheard=True)
    assert decision.case is not None
    assert (decision.case.level, decision.case.reason, decision.alarm) == (1, "adjunto", "nuevo")
    assert decision.replies == SAID


def test_a_recording_changes_nothing_where_a_case_is_open_and_never_hides_danger() -> None:
    quiet = decide(risk(0), conversation(case(2)), Turn(SAID), fallback, moment(), unheard=True)
    assert quiet.case is None
    danger = decide(risk(3), conversation(), Turn(SAID), fallback, moment(), unheard=True)
    assert danger.case is not None
    assert (danger.case.level, danger.case.reason) == (3, "riesgo")


def test_danger_in_words_after_a_recording_is_the_reason() -> None:
    opened = decide(risk(0), conversation(), Turn(SAID), fallback, moment(), unheard=True).case
    decision = decide(risk(3), conversation(opened), Turn(SAID), fallback, moment())
    assert decision.case is not None
    assert (decision.case.reason, decision.case.level, decision.alarm) == ("riesgo", 3, "sube")


def test_another_danger_of_the_same_weight_is_an_alarm() -> None:
    violent = conversation(case(3, "violencia_familiar"))
    assert decide(risk(3, "suicidio"), violent, Turn(SAID), fallback, moment()).alarm == "tema"
    assert decide(risk(2, "suicidio"), violent, Turn(SAID), fallback, moment()).alarm is None


levels = st.integers(0, 4)
topics = st.sampled_from(sorted(TOPICS))
signals = st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=3)
turns = st.none() | st.builds(
    Turn,
    st.just(SAID) | st.just(()),
    st.lists(
        st.builds(Escalate, st.none() | topics, levels, st.sampled_from(["riesgo", "pedido"])), max_size=2
    ).map(tuple),
)
statuses: st.SearchStrategy[Status | None] = st.sampled_from([None, "open", "claimed"])


def _case(status: Status | None, level: int) -> Case | None:
    if status is None:
        return None
    return claimed(level) if status == "claimed" else case(level)


@given(levels, topics, signals, turns, statuses, levels)
def test_promises_hold_for_every_message(level, topic, phrases, turn, status, case_level) -> None:
    before = _case(status, case_level)
    own = risk(level, topic, *phrases)
    decision = decide(own, conversation(before), turn, fallback, moment())
    after = decision.case or before
    assert bool(decision.replies) is (status != "claimed"), "an answer, unless a counselor gives it"
    if level >= 2:
        assert after is not None
        assert after.level >= level
    if before is not None:
        assert after is not None
        assert after.level >= before.level, "risk only rises"
        assert after.status == before.status, "only a counselor changes who has a case"
        assert set(before.signals) <= set(after.signals)
    if after is not None:
        assert len(set(after.signals)) == len(after.signals)
        _each_says_something_new(after)


def _each_says_something_new(case: Case) -> None:
    """A higher level, or a danger of which nothing was said before."""
    for place, rise in enumerate(case.history[1:], 1):
        before = case.history[:place]
        rises = rise.level > max(earlier.level for earlier in before)
        assert rises or (rise.level >= 2 and rise.topic not in {earlier.topic for earlier in before})
    assert max(rise.level for rise in case.history) == case.level


@given(levels, topics, signals, turns, statuses, levels)
def test_the_same_message_again_changes_nothing_more(level, topic, phrases, turn, status, case_level) -> None:
    own = risk(level, topic, *phrases)
    once = decide(own, conversation(_case(status, case_level)), turn, fallback, moment())
    again = decide(own, conversation(once.case or _case(status, case_level)), turn, fallback, moment())
    assert again.case is None
    assert again.alarm is None


@given(levels, topics, signals, turns, statuses, levels)
def test_a_case_first_is_the_same_case_in_the_end(level, topic, phrases, turn, status, case_level) -> None:
    """The two commits lead where one would, whether or not the process was killed between them."""
    own, before = risk(level, topic, *phrases), conversation(_case(status, case_level))
    at_once = decide(own, before, turn, fallback, moment())
    first = case_first(own, before, moment())
    assert first.replies == ()
    assert (first.case is not None) or level < 2 or before.case is not None
    between = conversation(first.case or before.case)
    assert case_first(own, between, moment()).case is None, "after a crash nothing is left to do"
    then = decide(own, between, turn, fallback, moment())
    reached, alone = then.case or between.case, at_once.case or before.case
    assert then.replies == at_once.replies
    assert (reached and (reached.level, set(reached.signals))) == (
        alone and (alone.level, set(alone.signals))
    )
