"""WA-7: long texts are cut where a reader would pause, and nothing is lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.whatsapp.split import split

TEXTS = st.one_of(
    st.text(max_size=400),
    st.text(alphabet='ab .!?¿\n»"👩‍🏽é\u0301', max_size=400),
)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", []),
        ("   ", []),
        ("hola", ["hola"]),
        ("Uno. Dos tres cuatro. Cinco seis.", ["Uno. Dos tres cuatro.", "Cinco seis."]),
        ("Un párrafo aquí.\n\nOtro. Con más frases.", ["Un párrafo aquí.", "Otro. Con más frases."]),
        ("Primera línea\nsegunda línea larga", ["Primera línea", "segunda línea larga"]),
        ("palabras sin ningún punto que siguen", ["palabras sin ningún punto", "que siguen"]),
        ("Dijo «vete ya.» Y se fue de la casa.", ["Dijo «vete ya.»", "Y se fue de la casa."]),
        ("x" * 60, ["x" * 25, "x" * 25, "x" * 10]),
    ],
)
def test_where_it_cuts(text: str, pieces: list[str]) -> None:
    assert split(text, 25) == pieces


def test_the_last_piece_may_have_to_be_shorter() -> None:
    body = "Una frase de guía. " * 5 + "¿Estás a salvo?"
    *before, asked = split(body, 100, 20)
    assert asked == "¿Estás a salvo?"
    assert all(len(piece) <= 100 for piece in before)


def test_a_character_stays_whole() -> None:
    family = "👩\u200d👩\u200d👧"
    pieces = split(f"{'x' * 8}{family}{'y' * 5}", 10)
    assert any(family in piece for piece in pieces)


@given(TEXTS, st.integers(1, 60), st.integers(1, 60))
def test_every_piece_fits_and_nothing_but_white_space_is_lost(text: str, limit: int, last: int) -> None:
    last = min(last, limit)
    pieces = split(text, limit, last)
    assert all(piece and len(piece) <= limit for piece in pieces)
    assert not pieces or len(pieces[-1]) <= last
    assert re.sub(r"\s", "", "".join(pieces)) == re.sub(r"\s", "", text)
