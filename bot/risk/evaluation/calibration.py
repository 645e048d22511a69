"""Does 0.8 mean four in five? Reliability bins, expected calibration error, Brier score."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.risk.evaluation.rates import Rate

BINS = 10


@dataclass(frozen=True)
class Bin:
    """Messages with a probability in [low, high), the last bin with 1 too; `mean`: their mean probability."""

    low: float
    high: float
    mean: float
    risky: Rate


@dataclass(frozen=True)
class Calibration:
    """`error`: expected calibration error, the gap |mean probability − share risky| weighed by bin size."""

    bins: tuple[Bin, ...]
    error: float
    brier: float

    def to_dict(self) -> dict[str, Any]:
        bins = [
            {"low": b.low, "high": b.high, "mean": round(b.mean, 4), **b.risky.to_dict()} for b in self.bins
        ]
        return {"ece": round(self.error, 4), "brier": round(self.brier, 4), "bins": bins}


def calibrate(probabilities: Sequence[float], risky: Sequence[bool], bins: int = BINS) -> Calibration:
    """Equal-width bins; empty ones are left out. Both sequences have the same length, at least 1."""
    pairs = list(zip(probabilities, risky, strict=True))
    filled = []
    for number in range(bins):
        inside = [(p, r) for p, r in pairs if min(int(p * bins), bins - 1) == number]
        if inside:
            mean = sum(p for p, _ in inside) / len(inside)
            filled.append(Bin(number / bins, (number + 1) / bins, mean, Rate.of(r for _, r in inside)))
    error = sum(abs(b.mean * b.risky.total - b.risky.hits) for b in filled) / len(pairs)
    brier = sum((p - r) ** 2 for p, r in pairs) / len(pairs)
    return Calibration(tuple(filled), error, brier)
