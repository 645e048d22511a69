"""Rate limits as documented (facts WA-10), by the strictest reading."""

from __future__ import annotations

import time
from collections import defaultdict, deque
from dataclasses import dataclass, field


@dataclass
class _Burst:
    began: float = 0.0
    count: int = 0


@dataclass
class PairLimit:
    """One message each `interval` seconds to one person, or up to `burst` within one interval; then nothing
    until the borrowed time has passed."""

    interval: float = 6.0
    burst: int = 45
    _bursts: defaultdict[str, _Burst] = field(default_factory=lambda: defaultdict(_Burst))

    def takes(self, person: str) -> bool:
        now, found = time.monotonic(), self._bursts[person]
        if now >= found.began + found.count * self.interval:
            self._bursts[person] = _Burst(now, 1)
            return True
        if now - found.began <= self.interval and found.count < self.burst:
            found.count += 1
            return True
        return False


@dataclass
class Throughput:
    """So many messages within any second."""

    a_second: int = 80
    _times: deque[float] = field(default_factory=deque)

    def takes(self) -> bool:
        now = time.monotonic()
        while self._times and self._times[0] <= now - 1:
            self._times.popleft()
        if len(self._times) >= self.a_second:
            return False
        self._times.append(now)
        return True
