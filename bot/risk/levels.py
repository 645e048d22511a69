"""From probabilities to a level and an action: the thresholds of triage in one place.

`at_least[k]` is the probability that the level is at least k+1. Thresholds come with the trained model,
which chooses them on held-out folds (`bot.risk.training`).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.risk.assessment import ESCALATION_LEVEL, IMMINENT, LOW, Action

# P(level ≥ 1..4): the graver it may be, the less sure one must be to call a person. Chosen on the messages
# kept apart: docs/triage.md.
_WEIGHTS = np.array([0.0, 1.0, 0.2, 0.3])


def urgency(at_least: npt.NDArray[np.float64]) -> float:
    """How much a message presses, in [0, 1], from `at_least` (4,); the action depends on it."""
    return float(at_least @ _WEIGHTS / _WEIGHTS.sum())


@dataclass(frozen=True)
class Thresholds:
    """In [0, 1]: `escalate` and `ask` act on urgency; `high`, `imminent` on P(level ≥ 3), P(level ≥ 4)."""

    escalate: float = 0.5
    ask: float = 0.2
    high: float = 0.5
    imminent: float = 0.4
    low: float = 0.5

    def to_dict(self) -> dict[str, float]:
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Thresholds:
        return cls(**{key: float(value) for key, value in data.items()})


def level_of(at_least: npt.NDArray[np.float64], thresholds: Thresholds) -> int:
    """Level 0 to 4; 2 and above only where the escalation threshold is met."""
    if urgency(at_least) < thresholds.escalate:
        return LOW if at_least[LOW - 1] >= thresholds.low else 0
    if at_least[IMMINENT - 1] >= thresholds.imminent:
        return IMMINENT
    return ESCALATION_LEVEL + int(at_least[ESCALATION_LEVEL] >= thresholds.high)


def action_of(level: int, pressing: float, thresholds: Thresholds) -> Action:
    """`escalate` from level 2; `ask` where risk is possible but not likely enough to call a counselor."""
    if level >= ESCALATION_LEVEL:
        return "escalate"
    return "ask" if pressing >= thresholds.ask else "pass"
