"""Every crisis text exists for who is spoken to as tú, as usted, and for minors where words must be others."""

import re
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.texts import RESPONSES_DIR

FILES = (
    "suicidio",
    "violencia_familiar",
    "violencia_sexual",
    "trata",
    "amenaza",
    "secuestro_desaparicion",
    "riesgo",
    "preguntas",
    "espera",
)
# Words that can only be spoken to a tú, or to an usted.
TU = re.compile(
    r"\b(tú|te|ti|contigo|tu|tus|estás|puedes|quieres|tienes|necesitas|sientes|crees|eres|has|hiciste|escríbe\w*|"
    r"cuéntame|dime|llama ahora|busca ahora|acércate|aléjate|quédate|marca al|respira|pide a|avisa a)\b",
    re.IGNORECASE,
)
USTED = re.compile(
    r"\b(usted|está usted|(?:llame|marque) al?|quédese|aléjese|acérquese|dígame|cuénteme|escríbame|busque)\b",
    re.I,
)
# Only children read these, and they are spoken to as tú.
FOR_MINORS = {
    "utter_menor",
    "utter_r_menor",
    "utter_r_adulto_si",
    *(f"utter_violencia_familiar_menor_sigue_{i}" for i in (1, 2, 3)),
    "utter_r_adulto_no",
    "utter_pregunta_adulto_otra",
}


def _entries() -> list[tuple[str, list[dict[str, Any]]]]:
    reader = YAML(typ="safe", pure=True)
    files = [reader.load((RESPONSES_DIR / f"{name}.yml").read_text("utf-8")) for name in FILES]
    return [entry for file in files for entry in file["responses"].items()]


ENTRIES = _entries()


def _of(variations: list[dict[str, Any]], treatment: str | None) -> list[str]:
    def spoken_to(variation: dict[str, Any]) -> str | None:
        return variation["condition"][0]["value"] if "condition" in variation else None

    return [variation["text"] for variation in variations if spoken_to(variation) == treatment]


@pytest.mark.parametrize(("name", "variations"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_a_text_that_says_tu_also_exists_with_usted(name: str, variations: list[dict[str, Any]]) -> None:
    default, formal = _of(variations, None), _of(variations, "usted")
    assert default, "the variation without a condition is the one for tú"
    if name not in FOR_MINORS and any(TU.search(text) for text in default):
        assert len(formal) == len(default)
    for text in formal:
        assert not TU.search(text), TU.search(text)
    for text in default + _of(variations, "menor"):
        assert not USTED.search(text), USTED.search(text)


@pytest.mark.parametrize(("name", "variations"), ENTRIES, ids=[name for name, _ in ENTRIES])
def test_a_condition_is_about_treatment_alone(name: str, variations: list[dict[str, Any]]) -> None:
    for variation in variations:
        for condition in variation.get("condition", ()):
            assert condition == {"type": "slot", "name": "trato", "value": condition["value"]}
            assert condition["value"] in ("usted", "menor")


@pytest.mark.parametrize("topic", ["suicidio", "violencia_familiar", "violencia_sexual"])
def test_children_have_words_of_their_own_in_what_is_said_first(topic: str) -> None:
    entries = dict(ENTRIES)
    for level in ("medio", "alto", "inminente"):
        assert _of(entries[f"utter_{topic}_{level}"], "menor")


def test_variations_say_the_same_numbers() -> None:
    from bot.directory import numbers_in

    for name, variations in ENTRIES:
        formal = _of(variations, "usted")
        if formal:
            assert numbers_in(" ".join(formal)) == numbers_in(" ".join(_of(variations, None))), name
