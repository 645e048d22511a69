"""The encoder's parts against definitions, and the committed adapter against the present data."""

import numpy as np
import pytest

from bot.risk.encoder.adapter import Adapter
from bot.risk.encoder.base_file import BaseFile, _dequantised
from bot.risk.encoder.encoder import Encoder
from bot.risk.encoder.tokenizer import MAX_PIECES, Tokenizer
from bot.risk.model import ENCODER, LEVEL_HEADS, PUBLISHED
from bot.risk.training.corpus import read_corpus
from bot.risk.training.messages import labels_digest


@pytest.fixture(scope="module")
def base() -> BaseFile:
    return BaseFile()


def test_a_block_of_four_bit_weights() -> None:
    scale = np.array([0.5], "<f2").view(np.uint8)
    block = np.concatenate([scale, np.full(16, 0x9F, np.uint8)])[None, None]
    values = _dequantised(block)[0, 0]
    assert list(values[:16]) == [3.5] * 16, "low nibbles first: (15 - 8) * 0.5"
    assert list(values[16:]) == [0.5] * 16, "then high ones: (9 - 8) * 0.5"


def test_rows_are_those_of_the_whole_matrix(base: BaseFile) -> None:
    few = base.rows("emb.word", np.array([7, 3]), base.hidden)
    assert np.array_equal(few, base.matrix("emb.word", 10, base.hidden)[[7, 3]])


@pytest.mark.parametrize(
    "text", ["", "hola", "xq me pega mi papá 😭", "a" * 5000, "ñandú " * 300, "\x00\u200b"]
)
def test_any_text_becomes_a_bounded_run_of_pieces(base: BaseFile, text: str) -> None:
    words = base.vocabulary
    ids = Tokenizer(words).ids(text)
    assert (ids[0], ids[-1]) == (words.begin, words.end)
    assert 2 <= len(ids) <= MAX_PIECES


def test_pieces_put_together_are_the_text(base: BaseFile) -> None:
    spelled = {number: piece for piece, number in base.vocabulary.pieces.items()}
    ids = Tokenizer(base.vocabulary).ids("no me dejan salir de la casa")
    assert "".join(spelled[i] for i in ids[1:-1]) == "▁no▁me▁dejan▁salir▁de▁la▁casa"


def test_the_adapter_belongs_to_the_present_texts() -> None:
    assert Adapter().about.data_digest == labels_digest(read_corpus())


def test_the_same_text_gets_the_same_scores() -> None:
    encoder = Encoder(PUBLISHED / ENCODER)
    first = encoder.scores("ya no quiero vivir")
    assert first.shape == (LEVEL_HEADS + len(Adapter().about.topics),)
    assert np.array_equal(first, encoder.scores("ya no quiero vivir"))
    assert first[1] > encoder.scores("hay un bache en mi calle")[1]
