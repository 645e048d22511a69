"""Whoever took too much, or mixed what does not go together, hears 911 first, whatever was being talked about."""

from typing import Any

import pytest

from bot.dialogue.message import Message
from bot.dialogue.overdose import overdose_level
from bot.directory import numbers_in
from bot.texts import responses
from tests.unit.bot.dialogue.talk import Talk

TOO_MUCH = [
    "me pasé de pastillas",
    "se tomó todo",
    "me tomé un montón de pastillas hace rato",
    "mi hermano se tomó todo el frasco de pastillas de mi mamá",
    "me eché 30 paracetamoles",
    "se tragó las pastillas de mi abuela todas",
    "mi hija se empastilló",
    "me las tomé todas",
    "creo que mi amiga tiene sobredosis",
    "mi mamá se tomó de más sus gotas",
    "me tomé como veinte clonazepam con tequila",
    "mi bebé se tomó el cloro",
    "tomé raticida",
    "se le pasó la mano con la insulina",
    "se empinó el frasco entero",
    "me tomé el doble de pastillas",
    "le dimos de más la medicina al bebé",
    "mi amigo se metió mucha coca y no despierta",
    "tomó mucho alcohol y no responde",
]
MIXED = [
    "mezclé alcohol con mis pastillas",
    "mi hijo mezcló alcohol con sus pastillas para dormir",
    "combinó rivotril con cerveza",
    "me tomé unas pastillas con tequila",
]
NEITHER = [
    "¿puedo mezclar alcohol con antibiótico?",
    "me tomé mis pastillas de la presión",
    "mi tío se tomó toda la botella",
    "se tomó todo muy a pecho",
    "hace un año me tomé muchas pastillas",
    "me tomé todas mis clases en línea",
    "mi hermano murió de sobredosis",
    "mezclé la pintura con agua",
    "tomo muchas cervezas los viernes",
    "mi perro se comió el veneno",
    "se tomaron todas las fotos",
    "tengo que tomar muchas pastillas al día",
    "el doctor me dio muchas pastillas",
    "se robaron todas las medicinas",
    "tomó mucho alcohol ayer y hoy no quiere hablar",
]


@pytest.mark.parametrize(
    ("text", "level"), [*((t, 4) for t in TOO_MUCH), *((t, 3) for t in MIXED), *((t, 0) for t in NEITHER)]
)
def test_what_was_taken_is_heard_in_any_words(text: str, level: int) -> None:
    assert overdose_level(text) == level


def message(text: str, intent: str = "nlu_fallback", level: int = 0, topic: str = "fuera_de_tema") -> Message:
    risk = {"level": level, "topic": topic, "action": "escalate" if level >= 2 else "pass", "signals": []}
    latest: dict[str, Any] = {"intent": {"name": intent}, "text": text, "risk": risk}
    return Message.from_latest(latest)


@pytest.mark.parametrize("text", ["me pasé de pastillas", "mi hijo mezcló alcohol con sus pastillas"])
@pytest.mark.parametrize(
    "before",
    [
        None,
        ("violencia_pareja", 2, "violencia_familiar"),
        ("suicidio", 3, "suicidio"),
        ("robo_denuncia", 0, "robo_denuncia"),
        ("maltrato_animal", 0, "maltrato_animal"),
        ("servicios_urbanos", 0, "servicios_urbanos"),
    ],
)
def test_the_number_comes_first_whatever_flow_is_open(before: tuple[str, int, str] | None, text: str) -> None:
    talk = Talk()
    if before:
        talk.hear(*before)
    plan = talk.turn(message(text))
    first = {
        number for variation in responses()[plan.responses[0]] for number in numbers_in(variation["text"])
    }
    assert "911" in first
    called = talk.commands[-1]
    assert called
    assert called["level"] >= 3


def test_who_is_known_to_want_to_die_is_answered_about_that() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio")
    talk.turn(message("me las tomé todas"))
    assert talk.commands[-1] == {"command": "escalate", "topic": "suicidio", "level": 4, "reason": "riesgo"}


def test_what_was_taken_answers_no_question_that_is_open() -> None:
    talk = Talk()
    talk.hear("violencia_pareja", 2, "violencia_familiar")
    assert talk.state.question == "escribir_a_salvo"
    talk.turn(message("no sé, se tomó todo"))
    assert "escribir_a_salvo" not in talk.state.answers


def test_triage_keeps_its_own_word_where_it_saw_the_danger() -> None:
    heard = message("me tomé todas las pastillas para morir", "suicidio", 4, "suicidio")
    assert (heard.intent, heard.level, heard.topic) == ("suicidio", 4, "suicidio")
