import pytest

from bot.risk.evaluation.rates import Rate, difference, paired_difference, wilson


@pytest.mark.parametrize(
    ("hits", "total", "low", "high"),
    [
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        (5, 10, 0.2366, 0.7634),
        (81, 263, 0.2553, 0.3662),
        (0, 0, 0.0, 1.0),
    ],
)
def test_wilson_against_published_values(hits: int, total: int, low: float, high: float) -> None:
    assert wilson(hits, total) == pytest.approx((low, high), abs=1e-4)


def test_a_rate_without_cases_has_no_share() -> None:
    rate = Rate.of([])
    assert rate.share is None
    assert rate.to_dict() == {"share": None, "low": 0.0, "high": 1.0, "hits": 0, "total": 0}


def test_difference_is_newcombes_method_10() -> None:
    """His example: 56 of 70 against 48 of 80 is 0.2, from 0.0524 to 0.3339."""
    assert difference(Rate(56, 70), Rate(48, 80)) == pytest.approx((0.2, 0.0524, 0.3339), abs=1e-4)


def test_a_difference_needs_cases() -> None:
    with pytest.raises(ValueError, match="without cases"):
        difference(Rate(1, 2), Rate(0, 0))


def test_paired_difference_counts_only_what_changed() -> None:
    before = [True] * 8 + [False] * 2
    after = [True] * 6 + [False] * 2 + [True] + [False]
    middle, half = 1 / 12, 1.959964 * ((5 / 12 - 1 / 144) / 12) ** 0.5
    assert paired_difference(before, after) == pytest.approx((0.1, middle - half, middle + half))


def test_pairs_must_match() -> None:
    with pytest.raises(ValueError, match=r"shorter"):
        paired_difference([True], [])
