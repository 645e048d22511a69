"""Where a person stands who waits for a counselor: said honestly, so looked up and never guessed."""

from __future__ import annotations

import asyncio
import time
from bisect import bisect_left
from dataclasses import asdict, dataclass
from typing import Any

from channels.cases import Case, Urgency, urgency
from channels.desk.overdue import VANISHED_SECONDS
from channels.model import Clock
from channels.store.floor import Floor
from channels.store.presence import Presence

# A place in the line that is a few seconds old is still honest, and a burst of messages costs one look.
KEEP_SECONDS = 5.0


@dataclass(frozen=True)
class Place:
    """Counselors with an open desk, cases before this one, and whether those are too many to expect one soon."""

    counselors: int
    ahead: int
    over_limit: bool

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


class Line:
    """`limit`: from how many cases before a person on the line is too long; `keep` in seconds."""

    def __init__(
        self, floor: Floor, presence: Presence, clock: Clock, limit: int, keep: float = KEEP_SECONDS
    ) -> None:
        self._floor = floor
        self._presence = presence
        self._clock = clock
        self._limit = limit
        self._keep = keep
        self._ranks: list[Urgency] = []
        self._counselors = 0
        self._fresh_until = 0.0
        self._looking = asyncio.Lock()

    async def place(self, case: Case | None, level: int) -> Place:
        """Of the case, or of one that would begin now with a message at `level`. Raises redis.RedisError."""
        async with self._looking:
            if time.monotonic() >= self._fresh_until:
                await self._look()
        rank = urgency(case) if case else (-level, True, True, True, self._clock())
        ahead = bisect_left(self._ranks, rank)
        return Place(self._counselors, ahead, ahead >= self._limit)

    async def _look(self) -> None:
        self._ranks = sorted(urgency(case) for case in await self._floor.active() if case.status == "open")
        self._counselors = await self._presence.count(since=self._clock() - VANISHED_SECONDS)
        self._fresh_until = time.monotonic() + self._keep
