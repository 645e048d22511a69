import numpy as np
import pytest

from bot.risk.levels import Thresholds, action_of, level_of, urgency

THRESHOLDS = Thresholds(escalate=0.5, ask=0.2, high=0.6, imminent=0.7, low=0.5)


@pytest.mark.parametrize(
    ("at_least", "level", "action"),
    [
        ((0.9, 0.9, 0.8, 0.7), 4, "escalate"),
        ((0.9, 0.9, 0.8, 0.69), 3, "escalate"),
        ((0.9, 0.8, 0.1, 0.0), 2, "escalate"),
        ((0.9, 0.74, 0.0, 0.0), 1, "ask"),
        ((0.4, 0.31, 0.0, 0.0), 0, "ask"),
        ((0.9, 0.29, 0.0, 0.0), 1, "pass"),
        ((0.1, 0.0, 0.0, 0.0), 0, "pass"),
    ],
)
def test_thresholds_decide(at_least: tuple[float, ...], level: int, action: str) -> None:
    found = level_of(np.array(at_least), THRESHOLDS)
    assert (found, action_of(found, urgency(np.array(at_least)), THRESHOLDS)) == (level, action)


def test_thresholds_survive_a_file() -> None:
    assert Thresholds.from_dict(THRESHOLDS.to_dict()) == THRESHOLDS


def test_what_may_be_grave_presses_more() -> None:
    likely_past = np.array([0.9, 0.7, 0.1, 0.0])
    perhaps_now = np.array([0.9, 0.6, 0.6, 0.6])
    assert urgency(perhaps_now) > urgency(likely_past)
    assert urgency(np.ones(4)) == 1.0
    assert urgency(np.array([1.0, 0.0, 0.0, 0.0])) == 0.0
