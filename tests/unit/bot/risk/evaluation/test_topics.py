import numpy as np
import pytest

from bot.risk.evaluation.topics import confusion, f1_scores, macro_f1, macro_f1_interval

NAMES = ["a", "b", "c"]


def test_confusion_has_truth_in_rows() -> None:
    counts = confusion(["a", "a", "b"], ["a", "c", "b"], NAMES)
    assert counts.tolist() == [[1, 0, 1], [0, 1, 0], [0, 0, 0]]


def test_f1_by_hand() -> None:
    """a: precision 2/3, recall 2/4, F1 4/7; b: precision 1/2, recall 1/2, F1 1/2; nothing is truly c."""
    counts = np.array([[2, 1, 1], [1, 1, 0], [0, 0, 0]])
    scores = f1_scores(counts)
    assert scores[:2] == pytest.approx([4 / 7, 1 / 2])
    assert np.isnan(scores[2])
    assert macro_f1(counts) == pytest.approx((4 / 7 + 1 / 2) / 2)


def test_a_topic_never_said_counts_as_zero() -> None:
    assert macro_f1(confusion(["a", "b"], ["a", "a"], NAMES)) == pytest.approx((2 / 3 + 0) / 2)


def test_the_interval_holds_the_figure_and_repeats() -> None:
    counts = np.array([[40, 10], [5, 45]])
    low, high = macro_f1_interval(counts)
    assert low < macro_f1(counts) < high
    assert (low, high) == macro_f1_interval(counts)
