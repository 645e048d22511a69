"""Tells the sweep that browsers can reach us: no counselor counts as gone while we were."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from redis.exceptions import RedisError

from channels.model import Clock
from channels.store.presence import Presence

_PERIOD_SECONDS = 10.0


class ServerHeartbeat:
    """Beats for the web server's process."""

    def __init__(self, presence: Presence, clock: Clock) -> None:
        self._presence = presence
        self._clock = clock

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            with suppress(RedisError):
                await self._presence.server_beat(self._clock())
            await asyncio.sleep(_PERIOD_SECONDS)
