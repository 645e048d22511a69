"""No text blames, promises, names methods, diagnoses, or shouts at somebody in a crisis."""

import pytest

from bot.directory import numbers_in
from tests.unit.bot.responses.catalogue import EVERY, Said, label
from tests.unit.bot.responses.rules import HARMFUL, harmful

EXAMPLES = {
    "blame": "Échale ganas",
    "reproach": "¿Por qué no te fuiste?",
    "promise": "Todo va a estar bien, lo recuperarás",
    "secrecy": "Esto es totalmente confidencial",
    "method": "una sobredosis",
    "label": "Solo quiere llamar la atención",
    "diagnosis": "Tienes depresión",
    "penalty": "Son cinco años de cárcel",
    "waiting to report": "Espera 72 horas",
    "paying": "Mejor paga lo que piden",
    "confronting": "Enfréntalo hoy",
    "images": "Mándame la foto",
}


@pytest.mark.parametrize("said", EVERY, ids=label)
def test_words_that_harm_are_not_used(said: Said) -> None:
    assert harmful(said.text) == []


@pytest.mark.parametrize("kind", HARMFUL)
def test_each_kind_of_harm_is_found(kind: str) -> None:
    assert harmful(EXAMPLES[kind]) == [kind]


@pytest.mark.parametrize("said", [said for said in EVERY if said.crisis], ids=label)
def test_a_crisis_text_has_no_exclamation_marks(said: Said) -> None:
    assert not set("!¡") & set(said.text)


@pytest.mark.parametrize("said", [said for said in EVERY if "_inminente" in said.name], ids=label)
def test_at_level_4_the_first_line_says_what_to_do_and_whom_to_call(said: Said) -> None:
    assert "911" in numbers_in(said.text.splitlines()[0])


@pytest.mark.parametrize("said", [said for said in EVERY if said.file == "respaldo"], ids=label)
def test_what_is_said_without_rasa_has_a_number_to_call(said: Said) -> None:
    assert numbers_in(said.text)
