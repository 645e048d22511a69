import numpy as np
import pytest

from bot.risk.levels import Thresholds, action_of, level_of

THRESHOLDS = Thresholds(escalate=0.5, ask=0.2, high=0.6, imminent=0.7, low=0.5)


@pytest.mark.parametrize(
    ("at_least", "level", "action"),
    [
        ((0.9, 0.9, 0.8, 0.7), 4, "escalate"),
        ((0.9, 0.9, 0.8, 0.69), 3, "escalate"),
        ((0.9, 0.5, 0.1, 0.0), 2, "escalate"),
        ((0.9, 0.49, 0.49, 0.49), 1, "ask"),
        ((0.4, 0.2, 0.0, 0.0), 0, "ask"),
        ((0.9, 0.19, 0.0, 0.0), 1, "pass"),
        ((0.1, 0.0, 0.0, 0.0), 0, "pass"),
    ],
)
def test_thresholds_decide(at_least: tuple[float, ...], level: int, action: str) -> None:
    found = level_of(np.array(at_least), THRESHOLDS)
    assert (found, action_of(found, at_least[1], THRESHOLDS)) == (level, action)


def test_thresholds_survive_a_file() -> None:
    assert Thresholds.from_dict(THRESHOLDS.to_dict()) == THRESHOLDS
