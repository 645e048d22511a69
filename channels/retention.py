"""Once a day: what is older than the Consejo keeps it is deleted (facts PR-11)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog
from redis.exceptions import RedisError

from channels.model import Clock
from channels.store.retention import Retention

if TYPE_CHECKING:
    from redis.asyncio import Redis

DAY = 24 * 3600
_DONE = "retention:done"
_LOOK_SECONDS = 900.0
_log = structlog.get_logger(__name__)


class DailyRetention:
    """One round a day over all processes that run one, and another try soon where it failed."""

    def __init__(self, redis: Redis, retention: Retention, clock: Clock, days: float) -> None:
        self._redis = redis
        self._retention = retention
        self._clock = clock
        self._days = days

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                await self.once()
            except RedisError as error:
                _log.warning("retention_waits", error=type(error).__name__)
            await asyncio.sleep(_LOOK_SECONDS)

    async def once(self) -> int | None:
        """How many conversations were deleted; None where a round was made within the day. Raises RedisError."""
        if not await self._redis.set(_DONE, "1", nx=True, ex=DAY):
            return None
        try:
            gone = await self._retention.sweep(self._clock() - self._days * DAY)
        except BaseException:
            await self._redis.delete(_DONE)
            raise
        _log.info("forgotten", conversations=gone)
        return gone
