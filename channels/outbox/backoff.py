"""How long to wait before the next try of a delivery."""

from __future__ import annotations

from collections.abc import Callable

FIRST_SECONDS = 0.5
LONGEST_SECONDS = 60.0


def pause(attempt: int, retry_after: float | None, jitter: Callable[[float, float], float]) -> float:
    """Seconds after the failed try number `attempt` (from 1): doubling, capped, spread by `jitter(low,
    high)`; never less than what the other side asked for."""
    grown = min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** min(attempt - 1, 16))
    return max(retry_after or 0.0, jitter(grown / 2, grown))
