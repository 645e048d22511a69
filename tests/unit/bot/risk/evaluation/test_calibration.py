import pytest

from bot.risk.evaluation.calibration import calibrate


def test_by_hand() -> None:
    """Two bins: 0.1 and 0.3 with one risky (off by 0.3), 0.9 twice with one risky (off by 0.4)."""
    found = calibrate([0.1, 0.3, 0.9, 0.9], [False, True, True, False], bins=2)
    assert [(b.low, b.high, b.risky.hits, b.risky.total) for b in found.bins] == [
        (0, 0.5, 1, 2),
        (0.5, 1, 1, 2),
    ]
    assert [b.mean for b in found.bins] == pytest.approx([0.2, 0.9])
    assert found.error == pytest.approx((2 * 0.3 + 2 * 0.4) / 4)
    assert found.brier == pytest.approx((0.01 + 0.49 + 0.01 + 0.81) / 4)


def test_perfect_and_with_empty_bins() -> None:
    found = calibrate([0.0, 1.0], [False, True])
    assert (found.error, found.brier, len(found.bins)) == (0, 0, 2)
    assert found.bins[-1].high == 1.0
