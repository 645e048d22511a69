"""How fast one connection may talk. Nothing is ever dropped: who floods is read more slowly."""

from __future__ import annotations

from channels.model import Clock

PER_SECOND = 4.0
BURST = 12.0
NOTICE_SECONDS = 5.0
LONGEST_PAUSE = 2.0


class Pacing:
    """A token bucket that may go into debt; the debt is waited off before the next frame is read.

    Waiting fills the socket's buffer and then the sender's, so a flood slows the flooder only.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._tokens = BURST
        self._at = clock()
        self._noticed = float("-inf")

    def message(self) -> tuple[bool, float]:
        """Counts a message; returns whether to send the notice now, and seconds to wait."""
        now = self._clock()
        self._tokens = min(BURST, self._tokens + (now - self._at) * PER_SECOND) - 1
        self._at = now
        if self._tokens >= 0:
            return False, 0.0
        notice = now - self._noticed >= NOTICE_SECONDS
        if notice:
            self._noticed = now
        return notice, min(LONGEST_PAUSE, -self._tokens / PER_SECOND)
