"""When the bot writes by itself, and when silence is an alarm."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.flows import QUESTIONS
from bot.risk import Signal
from channels.case_context import Answered, CaseContext
from channels.cases import Case, close, hand_back, raise_case
from channels.finding import Finding
from channels.store.deliveries import WINDOW_SECONDS
from channels.store.floor import Standing
from channels.waiting import (
    SAFETY_QUESTIONS,
    Patience,
    checked_in,
    checkin_due,
    may_write,
    silence_due,
    spoke_again,
)
from tests.unit.channels.examples import NOW, case, claimed, conversation

PATIENCE = Patience((60.0, 180.0, 480.0), silence=180.0)
TOPICS = st.sampled_from(["suicidio", "violencia_familiar", "violencia_sexual", "trata", "amenaza"])


def standing(of: Case, wrote_at: float = NOW, online: bool = True) -> Standing:
    return Standing(of, conversation(of, wrote_at=wrote_at), online)


def answered(**answers: str) -> CaseContext:
    listed = [Answered(name, "", answer, "", NOW) for name, answer in answers.items()]
    return CaseContext(answers=tuple(listed))


def on_whatsapp(topic: str = "suicidio", **changes: object) -> Case:
    return case(3, topic, channel="whatsapp", signals=(), **changes)


def test_checkins_come_at_growing_pauses_and_end() -> None:
    waiting, now, made = case(3), NOW, []
    while (now := now + 5) < NOW + 24 * 3600:
        if checkin_due(standing(waiting), PATIENCE, now):
            waiting = checked_in(waiting, now)
            made.append(now - NOW)
    assert made == [60, 240, 720]


def test_what_the_person_writes_puts_the_next_off_and_does_not_begin_anew() -> None:
    waiting = checked_in(case(3), NOW + 60)
    talked = standing(waiting, wrote_at=NOW + 100)
    assert checkin_due(talked, PATIENCE, NOW + 279) is None
    assert checkin_due(talked, PATIENCE, NOW + 280) == 2


@pytest.mark.parametrize(
    "of",
    [
        claimed(4),
        close(claimed(4), "ana", "atendido", "", NOW + 9),
        hand_back(claimed(4), "ana", NOW + 9),
    ],
)
def test_nobody_checks_in_once_a_counselor_was_there(of: Case) -> None:
    assert checkin_due(standing(of), PATIENCE, NOW + 100_000) is None


def test_after_a_hand_back_the_bot_waits_until_the_person_writes() -> None:
    back = hand_back(claimed(3), "ana", NOW + 100)
    assert checkin_due(standing(back, wrote_at=NOW + 99), PATIENCE, NOW + 5000) is None
    assert checkin_due(standing(back, wrote_at=NOW + 101), PATIENCE, NOW + 5000) == 1


@pytest.mark.parametrize("online", [True, False])
def test_on_the_web_only_an_open_page_is_written_to(online: bool) -> None:
    assert may_write(standing(case(3, "violencia_familiar"), online=online), NOW) is online


@pytest.mark.parametrize("question", SAFETY_QUESTIONS)
@pytest.mark.parametrize("answer", ["no", "no_sabe", "no_dice", "texto"])
@pytest.mark.parametrize("channel", ["web", "whatsapp"])
def test_who_did_not_say_that_it_is_safe_is_not_written_to(question: str, answer: str, channel: str) -> None:
    unsafe = case(3, "suicidio", channel=channel, context=answered(**{question: answer}))
    assert not may_write(standing(unsafe), NOW)


@pytest.mark.parametrize(
    ("topic", "context", "allowed"),
    [
        ("suicidio", CaseContext(), True),
        ("violencia_familiar", CaseContext(), False),
        ("violencia_sexual", CaseContext(), False),
        ("trata", CaseContext(), False),
        ("violencia_familiar", answered(escribir_a_salvo="si"), True),
        ("trata", answered(puede_hablar="si"), True),
        ("trata", answered(puede_hablar="si", a_salvo="no"), False),
        ("trata", answered(puede_irse="si"), False),
    ],
)
def test_a_telephone_that_may_be_watched_is_not_written_to(topic, context, allowed) -> None:
    assert may_write(standing(on_whatsapp(topic, context=context)), NOW) is allowed


def test_who_sent_a_recording_that_nobody_has_heard_may_be_watched() -> None:
    unheard = on_whatsapp("fuera_de_tema", reason="adjunto")
    assert not may_write(standing(unheard), NOW)
    assert may_write(standing(replace(unheard, context=answered(escribir_a_salvo="si"))), NOW)


def test_whom_no_answer_reaches_is_not_written_to() -> None:
    assert not may_write(standing(on_whatsapp(unreached=True)), NOW)


def test_a_danger_at_home_counts_though_suicide_leads() -> None:
    both = raise_case(on_whatsapp("violencia_familiar"), Finding(3, "suicidio", "riesgo"), NOW, 3)
    assert both.topic == "suicidio"
    assert not may_write(standing(both), NOW)


def test_a_sign_of_violence_at_home_counts_though_the_case_is_about_something_else() -> None:
    both = replace(on_whatsapp(), signals=(Signal("me pega", "violencia_familiar: la golpea"),))
    assert not may_write(standing(both), NOW)


@pytest.mark.parametrize(
    ("ago", "allowed"), [(0.0, True), (WINDOW_SECONDS - 1, True), (WINDOW_SECONDS, False)]
)
def test_outside_the_window_nothing_is_sent(ago: float, allowed: bool) -> None:
    assert may_write(standing(on_whatsapp(), wrote_at=NOW - ago), NOW) is allowed


def test_silence_in_imminent_danger_is_an_alarm_once_each_time() -> None:
    waiting = case(4)
    assert not silence_due(standing(waiting), PATIENCE, NOW + 179)
    assert silence_due(standing(waiting), PATIENCE, NOW + 180)
    silent = replace(waiting, silent=True)
    assert not silence_due(standing(silent), PATIENCE, NOW + 9000)
    again = spoke_again(silent)
    assert not silence_due(standing(again, wrote_at=NOW + 9000), PATIENCE, NOW + 9179)
    assert silence_due(standing(again, wrote_at=NOW + 9000), PATIENCE, NOW + 9180)


@pytest.mark.parametrize("of", [case(3), claimed(4), close(claimed(4), "ana", "atendido", "", NOW)])
def test_other_silences_are_none(of: Case) -> None:
    assert not silence_due(standing(of), PATIENCE, NOW + 9000)


@given(TOPICS, st.floats(0, 3 * WINDOW_SECONDS), st.integers(0, 4), st.sampled_from(["web", "whatsapp"]))
def test_a_checkin_never_goes_where_writing_may_harm(topic, waited, done, channel) -> None:
    of = case(4, topic, channel=channel, signals=(), checkins=done)
    for online in (True, False):
        there = standing(of, online=online)
        if checkin_due(there, PATIENCE, NOW + waited) is None:
            continue
        assert may_write(there, NOW + waited)
        assert online if channel == "web" else topic in ("suicidio", "amenaza")


def test_the_dialogue_asks_the_questions_that_say_whether_it_is_safe() -> None:
    assert set(SAFETY_QUESTIONS) <= set(QUESTIONS)
