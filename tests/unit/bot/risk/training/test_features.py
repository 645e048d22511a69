"""The matrix that the heads learn from."""

import numpy as np
import pytest

from bot.risk.ngrams import WIDE
from bot.risk.normalize import plain, readable
from bot.risk.training.features import matrix, rarity

TEXTS = ["Hola, ¿qué tal?", "hola hola", "Me SIGUEN desde el metro", ""]


def test_a_row_is_what_the_model_sees():
    weights = rarity(TEXTS)
    rows = matrix(TEXTS, weights)
    assert rows.shape == (len(TEXTS), WIDE.buckets)
    for number, text in enumerate(TEXTS):
        index, values = WIDE.count(plain(readable(text)).text, weights)
        assert rows[number].toarray()[0, index] == pytest.approx(values)
        assert rows[number].nnz == len(index)


def test_what_fewer_texts_have_is_rarer():
    weights = rarity(TEXTS)
    hola, metro = WIDE.of_word("hola")[0], WIDE.of_word("metro")[0]
    unseen = np.flatnonzero(np.asarray(matrix(TEXTS).sum(0)).ravel() == 0)
    assert weights[hola] < weights[metro] < weights[unseen].min()
    assert weights.min() >= 1
