"""A circuit breaker: while Rasa is down, nobody waits for it to fail again."""

from __future__ import annotations

from channels.model import Clock

FAILURES = 3
PAUSE_SECONDS = 2.0


class Breaker:
    """After `FAILURES` in a row it refuses for `PAUSE_SECONDS`, then lets one call through to try."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._failures = 0
        self._closed_until = 0.0

    def allows(self) -> bool:
        """Whether to call now. The call that tries again keeps the others out until it is back."""
        if self._failures < FAILURES:
            return True
        if self._clock() < self._closed_until:
            return False
        self._closed_until = self._clock() + PAUSE_SECONDS
        return True

    def succeeded(self) -> None:
        self._failures = 0

    def failed(self) -> None:
        self._failures += 1
        if self._failures >= FAILURES:
            self._closed_until = self._clock() + PAUSE_SECONDS
