"""Questions to the chat itself are answered truthfully in a crisis too; then the flow goes on."""

import pytest

from bot.dialogue.asides import asked_of_us
from tests.unit.bot.dialogue.talk import Talk


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("esto cuesta?", "horario_costo"),
        ("cuánto cobran", "horario_costo"),
        ("es gratis?", "horario_costo"),
        ("a qué hora abren?", "horario_costo"),
        ("estoy hablando con un robot?", "eres_robot"),
        ("eres una persona real?", "eres_robot"),
        ("me cuesta respirar", None),
        ("me cobran piso, qué hago?", None),
        ("me cuesta mucho vivir, entiendes?", None),
        ("mi esposo es un robot conmigo", None),
    ],
)
def test_what_is_asked_of_us(text: str, intent: str | None) -> None:
    assert asked_of_us(text) == intent


@pytest.mark.parametrize(
    ("text", "answer"),
    [("esto cuesta?", "utter_horario_costo"), ("estoy hablando con un robot?", "utter_eres_robot")],
)
def test_it_is_answered_in_a_crisis_and_the_question_comes_back(text: str, answer: str) -> None:
    talk = Talk()
    asked = talk.hear("suicidio", 3, "suicidio", text="me quiero morir").question
    plan = talk.hear("suicidio", 3, "suicidio", heard="eres_robot", text=text)
    assert plan.responses[0] == answer
    assert plan.question == asked
    assert plan.responses[-1].startswith(f"utter_pregunta_{asked}")


def test_opening_hours_are_told_before_the_open_question_comes_back() -> None:
    talk = Talk()
    asked = talk.hear("juridico_familiar", text="quiero saber de la pensión de mis hijos").question
    plan = talk.hear("horario_costo", text="a qué hora abren?")
    assert plan.responses[0] == "utter_horario_costo"
    assert (plan.question, talk.state.level) == (asked, 0)
    assert plan.responses[-1].startswith(f"utter_pregunta_{asked}")
