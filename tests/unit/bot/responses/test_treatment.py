"""Who speaks of usted is answered so, and no text mixes both."""

from itertools import groupby

import pytest

from tests.unit.bot.responses.catalogue import EVERY, Said, label
from tests.unit.bot.responses.treatment import addressed

# Without Rasa nobody knows how the person is spoken to: those texts address nobody in either way (bot/texts.py).
_WITHOUT_RASA = "respaldo"
# What only minors hear: they are spoken to as tú.
_FOR_MINORS = (
    "utter_menor",
    "utter_r_menor",
    "utter_r_adulto",
    "utter_pregunta_adulto",
    "utter_violencia_familiar_menor",
)
BY_NAME = {name: list(group) for name, group in groupby(EVERY, key=lambda said: said.name)}


@pytest.mark.parametrize("said", EVERY, ids=label)
def test_a_text_keeps_to_its_treatment(said: Said) -> None:
    # A text that both may hear (there is none of usted beside it) addresses nobody in either way.
    other = "tu" if said.treatment == "usted" else "usted"
    assert addressed(said.text, other) == []


@pytest.mark.parametrize("name", BY_NAME)
def test_both_treatments_are_there(name: str) -> None:
    ways = {said.treatment for said in BY_NAME[name]}
    familiar = any(addressed(said.text, "tu") for said in BY_NAME[name] if said.treatment == "tu")
    assert "tu" in ways, "the first variation is what everybody else hears"
    only_for_minors = name.startswith(_FOR_MINORS)
    if familiar and not only_for_minors:
        assert "usted" in ways


@pytest.mark.parametrize("said", [said for said in EVERY if said.file == _WITHOUT_RASA], ids=label)
def test_what_is_said_without_rasa_is_neither(said: Said) -> None:
    assert addressed(said.text, "tu") + addressed(said.text, "usted") == []


@pytest.mark.parametrize(
    ("text", "tu", "usted"),
    [
        ("Llama al 911 y di dónde estás.", True, False),
        ("Llame al 911 y diga dónde está.", False, True),
        ("Escribe «persona».", True, False),
        ("Para hablar con una persona escriba «persona».", False, False),
        ("No pague ni dé datos.", False, True),
        ("En el 089 contestan las 24 horas.", False, False),
        ("La persona que llama guarda silencio.", False, False),
    ],
)
def test_the_words_of_each_treatment_are_told_apart(text: str, tu: bool, usted: bool) -> None:
    assert bool(addressed(text, "tu")) is tu
    assert bool(addressed(text, "usted")) is usted
