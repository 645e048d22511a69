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


@dataclass(frozen=True)
class Thresholds:
    """Probabilities in [0, 1]: `escalate` and `ask` act on P(level ≥ 2); `high`, `imminent` on P(≥ 3), P(≥ 4)."""

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
    if at_least[ESCALATION_LEVEL - 1] < thresholds.escalate:
        return LOW if at_least[LOW - 1] >= thresholds.low else 0
    if at_least[IMMINENT - 1] >= thresholds.imminent:
        return IMMINENT
    return ESCALATION_LEVEL + int(at_least[ESCALATION_LEVEL] >= thresholds.high)


def action_of(level: int, risky: float, thresholds: Thresholds) -> Action:
    """`escalate` from level 2; `ask` where risk is possible but not likely enough to call a counselor."""
    if level >= ESCALATION_LEVEL:
        return "escalate"
    return "ask" if risky >= thresholds.ask else "pass"
