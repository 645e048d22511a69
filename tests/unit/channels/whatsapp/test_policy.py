"""WA-14, WA-15: what Meta's rules ask of our texts, and what a message costs."""

from __future__ import annotations

from bot.texts import text
from channels.model import Button, Entry
from channels.whatsapp.bubbles import bubbles, together
from channels.whatsapp.templates import BODY, Template

SUBJECTS = ("consejo", "violencia", "suicid", "crisis", "psic", "ayuda", "denuncia", "emergencia", "911")


def test_wa14_the_first_answer_says_what_it_is_and_how_to_reach_a_person() -> None:
    for name in ("utter_saludo", "utter_presentacion"):
        assert "asistente automático" in text(name)
        assert "persona" in text(name)


def test_wa8_the_template_names_no_subject_and_asks_nothing_of_the_person() -> None:
    assert not [word for word in SUBJECTS if word in BODY.lower()]
    content = Template("tienes_respuesta", "es_MX").content()
    assert "components" not in content["template"], "no variable could carry a name or an answer"


def test_wa15_what_the_bot_says_in_a_turn_costs_one_message() -> None:
    said = [Entry("bot", line * 20, 1.0) for line in ("Te creo. ", "Llama al 911. ", "¿Estás a salvo? ")]
    said[-1] = Entry("bot", "¿Estás a salvo?", 1.0, buttons=(Button("Sí", "Sí"), Button("No", "No")))
    assert together(said) == said
    assert len(bubbles(said)) == 1
