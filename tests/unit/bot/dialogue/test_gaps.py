"""Gaps of texts are filled with lines that fit what is known of the person."""

from typing import Any

import pytest

from bot.dialogue.gaps import filled, need_of
from bot.dialogue.message import Message, Queue
from bot.dialogue.state import State, Turn
from bot.dialogue.understand import understand
from bot.texts import responses

MONDAY_NIGHT = 1795424400.0  # 2026-11-23 03:00 in Mexico City


def state(**more: Any) -> State:
    return State(**more)


def test_only_gaps_are_filled() -> None:
    message = Message("servicios_urbanos", "servicios_urbanos")
    known = state(turn=Turn(topic="servicios_urbanos"))
    assert set(filled(["utter_servicios_urbanos"], known, message, responses())) == {"linea_locatel"}
    assert filled(["utter_pide_ayuda"], known, message, responses()) == {}


def test_lines_fit_zone_and_topic() -> None:
    message = Message("afirmar", "afirmar", text="sí")
    known = state(theme="maltrato_animal", facts={"zone": "otro_estado"}, turn=Turn(topic="maltrato_animal"))
    said = filled(["utter_r_animal_donde"], known, message, responses())["lineas"]
    assert "PROFEPA" in said
    assert "Brigada" not in said


def test_what_is_known_becomes_the_need() -> None:
    facts = {"age": 15, "minor": True, "zone": "cdmx", "woman": False}
    known = state(theme="acoso_escolar", facts=facts, turn=Turn(level=2, topic="apoyo_psicologico"))
    need = need_of(known, Message("afirmar", "afirmar", at=MONDAY_NIGHT))
    assert (need.topic, need.intent, need.at) == ("apoyo_psicologico", "acoso_escolar", MONDAY_NIGHT)
    assert (need.age, need.minor, need.woman, need.crisis, need.danger) == (15, True, False, True, False)


def test_for_somebody_else_the_age_is_theirs() -> None:
    facts = {"who": "child", "age": 40, "their_age": 9, "minor": False, "woman": True}
    need = need_of(state(facts=facts, turn=Turn(level=4, topic="suicidio")), Message("suicidio", "suicidio"))
    assert (need.age, need.minor, need.woman, need.danger) == (9, None, None, True)


def test_told_apart_within_an_intent_the_lines_are_the_intent_s() -> None:
    known = state(turn=Turn(topic="extorsion"))
    assert need_of(known, Message("cuenta_robada", "fraude")).intent == "fraude"


def test_the_place_in_the_queue_is_a_gap() -> None:
    queue = Queue(counselors=1, ahead=3, over_limit=False)
    assert filled([], state(), Message("evento_espera", "x", queue=queue), responses()) == {"adelante": 3}


def test_who_says_that_they_are_a_man_is_not_sent_to_a_line_for_women() -> None:
    slots = understand(
        State(), Message("violencia_familiar", "violencia_familiar", text="soy hombre y ella me pega")
    )
    assert slots["datos"]["woman"] is False
    assert "woman" not in understand(State(), Message("saludo", "saludo", text="hola"))["datos"]


@pytest.mark.parametrize(
    ("days", "said"),
    [(90, "a los 90 días"), (30, "a los 30 días"), (None, "al cumplirse el plazo del Consejo")],
)
def test_how_long_it_is_kept_is_what_the_setting_says(days: int | None, said: str) -> None:
    message = Message.from_latest({"text": "¿cuánto tiempo lo guardan?"}, {"retention_days": days})
    assert filled(["utter_datos_plazo"], state(), message, responses())["plazo"] == said


@pytest.mark.parametrize(
    ("metadata", "said"),
    [
        ({"privacy_url": "https://consejo.mx/aviso"}, "\nAviso de privacidad: https://consejo.mx/aviso"),
        ({"privacy_url": ""}, ""),
        ({}, ""),
    ],
)
def test_pr6_the_link_to_the_notice_is_the_setting_s(metadata: dict[str, str], said: str) -> None:
    message = Message.from_latest({"text": "hola"}, metadata)
    for first in ("utter_saludo", "utter_presentacion"):
        assert filled([first], state(), message, responses()) == {"aviso_privacidad": said}
