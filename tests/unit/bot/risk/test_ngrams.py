"""What the hashed n-grams see."""

import numpy as np
import pytest

from bot.risk.ngrams import NARROW, WIDE

BOTH = pytest.mark.parametrize("ngrams", [NARROW, WIDE])


def shared(ngrams, one, other):
    """The part of the n-grams of `one` that `other` has too."""
    first, second = set(ngrams.count(one)[0]), set(ngrams.count(other)[0])
    return len(first & second) / len(first)


@BOTH
@pytest.mark.parametrize("text", ["", "a", "ya no quiero vivir", "ñ " * 500])
def test_a_text_is_a_row_of_unit_length_or_empty(ngrams, text):
    index, values = ngrams.count(text)
    assert len(index) == len(values) == len(set(index))
    assert np.all(index < ngrams.buckets)
    assert np.linalg.norm(values) == pytest.approx(1.0 if text else 0.0)


@BOTH
def test_a_misspelt_word_keeps_most_of_its_ngrams(ngrams):
    assert shared(ngrams, "me amenaza", "me amenasa") > shared(ngrams, "me amenaza", "me platica")


def test_wide_ngrams_tell_the_order_of_words_beyond_neighbours():
    one, other = "no me quiere pegar mi papa", "mi papa me quiere no pegar"
    assert shared(WIDE, one, other) < shared(NARROW, one, other)


def test_wide_ngrams_hear_words_with_another_between():
    assert shared(WIDE, "me quito papeles", "me escondio papeles") > 0
    gapped = set(WIDE.count("quiero ya morir")[0]) & set(WIDE.count("quiero de veras morir")[0])
    assert gapped >= set(WIDE.of_word("morir"))
    assert len(set(WIDE.count("quiero ya morir")[0]) & set(WIDE.count("quiero hoy morir")[0])) > len(gapped)


def test_rarity_moves_the_weight_to_what_is_rare_and_keeps_unit_length():
    rarity = np.ones(WIDE.buckets, np.float32)
    rarity[WIDE.of_word("zotehuela")] = 5
    index, values = WIDE.count("la zotehuela", rarity)
    plain = dict(zip(*WIDE.count("la zotehuela"), strict=True))
    heavier = {i for i, value in zip(index, values, strict=True) if value > plain[i]}
    assert set(WIDE.of_word("zotehuela")) <= heavier
    assert np.linalg.norm(values) == pytest.approx(1.0)
