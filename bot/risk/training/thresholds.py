"""Choose thresholds on held-out predictions: as much recall as the counselors' time allows.

The limits below leave room under the goals of the evaluation (`docs/triage.md`), because unseen people
write differently from those who wrote the training messages.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from bot.risk.assessment import ESCALATION_LEVEL, HIGH, IMMINENT, LOW
from bot.risk.levels import Thresholds, urgency

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

EVERYDAY_ESCALATED = 0.025
HARD_ESCALATED = 0.07
HARMLESS_ASKED = 0.11
# Calling a 3 a 4 costs a counselor's hurry, calling a 4 a 3 costs the person's time.
MISS_WEIGHT = 2.0


def choose(at_least: Floats, levels: npt.NDArray[np.int64], hard: Bools) -> Thresholds:
    """`at_least` (n, 4) from folds that did not train on the message; `hard` marks figurative or quoted ones."""
    risky = levels >= ESCALATION_LEVEL
    score = np.array([urgency(row) for row in at_least])
    escalate = max(
        _quantile_above(score[~risky & ~hard], EVERYDAY_ESCALATED),
        _quantile_above(score[~risky & hard], HARD_ESCALATED),
    )
    ask = min(_quantile_above(score[~risky], HARMLESS_ASKED), escalate)
    return Thresholds(
        escalate=escalate,
        ask=ask,
        high=_balance(at_least[risky, HIGH - 1], levels[risky] >= HIGH),
        imminent=_balance(at_least[risky, IMMINENT - 1], levels[risky] >= IMMINENT),
        low=_balance(at_least[~risky, LOW - 1], levels[~risky] >= LOW),
    )


def _quantile_above(scores: Floats, share: float) -> float:
    """The threshold that at most `share` of `scores` reach."""
    if not len(scores):
        return 0.5
    return float(np.quantile(scores, 1 - share, method="higher")) + 1e-6


def _balance(scores: Floats, positive: Bools) -> float:
    """The threshold with the lowest weighted error."""
    if positive.all() or not positive.any():
        return 0.5
    grid = np.linspace(0.05, 0.95, 91)
    costs = [MISS_WEIGHT * np.mean(scores[positive] < t) + np.mean(scores[~positive] >= t) for t in grid]
    return float(grid[int(np.argmin(costs))])
