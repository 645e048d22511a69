import pytest

from bot.risk.evaluation.noise import misspell

TEXT = "Tengo mucho miedo porque mi papá dijo que va a venir a buscarme a la casa de mi hermana, ¿qué hago?"


def test_the_same_text_gets_the_same_slips() -> None:
    assert misspell(TEXT) == misspell(TEXT) != TEXT


def test_accents_and_marks_go_but_most_letters_stay() -> None:
    said = misspell(TEXT)
    assert not set("áéíóúü.,;:!?¡¿") & set(said)
    assert 0.7 * len(TEXT) < len(said) <= len(TEXT)


@pytest.mark.parametrize("text", ["", "   ", "¿?", "ñ", "a", "😀", "papá"])
def test_odd_texts(text: str) -> None:
    assert isinstance(misspell(text), str)


def test_the_letter_enye_stays() -> None:
    assert misspell("ñ") == "ñ"
