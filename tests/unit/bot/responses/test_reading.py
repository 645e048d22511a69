"""Every text can be read by somebody of 12 years (how it is measured: docs/textos.md)."""

import pytest

from tests.unit.bot.responses.catalogue import EVERY, Said, label
from tests.unit.bot.responses.rules import READABLE_AT_12, ease, long_sentences


@pytest.mark.parametrize("said", EVERY, ids=label)
def test_a_text_is_plain(said: Said) -> None:
    measured = ease(said.text)
    assert measured is None or measured >= READABLE_AT_12
    assert long_sentences(said.text) == []


def test_an_office_s_prose_is_not_plain() -> None:
    prose = (
        "La canalización interinstitucional correspondiente se efectuará conforme a los lineamientos aplicables, "
        "previa acreditación documental de la personalidad jurídica del solicitante."
    )
    measured = ease(prose)
    assert measured is not None
    assert measured < READABLE_AT_12


def test_a_sentence_that_does_not_end_is_found() -> None:
    assert long_sentences("palabra " * 31)
    assert not long_sentences("palabra " * 15 + ". " + "palabra " * 15)
