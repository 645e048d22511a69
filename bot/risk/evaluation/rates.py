"""A share of counted cases with its 95 % confidence interval."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import sqrt

Z95 = 1.959964


@dataclass(frozen=True)
class Rate:
    """`hits` of `total` cases."""

    hits: int
    total: int

    @classmethod
    def of(cls, outcomes: Iterable[bool]) -> Rate:
        seen = list(outcomes)
        return cls(sum(seen), len(seen))

    @property
    def share(self) -> float | None:
        """In [0, 1]; None where there was no case."""
        return self.hits / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson score interval, 95 %; (0, 1) where there was no case."""
        return wilson(self.hits, self.total)

    def to_dict(self) -> dict[str, float | int | None]:
        low, high = self.interval
        share = self.share
        return {
            "share": None if share is None else round(share, 4),
            "low": round(low, 4),
            "high": round(high, 4),
            "hits": self.hits,
            "total": self.total,
        }


def wilson(hits: int, total: int, z: float = Z95) -> tuple[float, float]:
    """Wilson (1927) score interval for a share: honest for small counts and for shares near 0 or 1."""
    if not total:
        return 0.0, 1.0
    share = hits / total
    scale = 1 + z * z / total
    middle = (share + z * z / (2 * total)) / scale
    half = z / scale * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max(0.0, middle - half), min(1.0, middle + half)


def difference(first: Rate, second: Rate) -> tuple[float, float, float]:
    """first − second with Newcombe's (1998, method 10) 95 % interval; both rates need cases."""
    a, b = first.share, second.share
    if a is None or b is None:
        raise ValueError("a rate without cases has no difference")
    (low_a, high_a), (low_b, high_b) = first.interval, second.interval
    below = sqrt((a - low_a) ** 2 + (high_b - b) ** 2)
    above = sqrt((high_a - a) ** 2 + (b - low_b) ** 2)
    return a - b, a - b - below, a - b + above


def paired_difference(before: Sequence[bool], after: Sequence[bool]) -> tuple[float, float, float]:
    """before − after of the same cases, in the same order, with Bonett and Price's (2012) 95 % interval."""
    total = len(before)
    lost = sum(b and not a for b, a in zip(before, after, strict=True))
    won = sum(a and not b for b, a in zip(before, after, strict=True))
    lost_share, won_share = (lost + 1) / (total + 2), (won + 1) / (total + 2)
    middle = lost_share - won_share
    half = Z95 * sqrt((lost_share + won_share - middle**2) / (total + 2))
    return (lost - won) / total, max(-1.0, middle - half), min(1.0, middle + half)
