"""Channels whose provider refuses everything of ours, for the desk to know (facts WA-12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from channels.store.keys import DESK_NOTICES, TROUBLES
from channels.store.notices import publish

if TYPE_CHECKING:
    from redis.asyncio import Redis


class Troubles:
    """By channel, the provider's code. All methods raise redis.RedisError."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def begin(self, channel: str, code: str) -> None:
        await self._redis.hset(TROUBLES, channel, code)
        await publish(self._redis, DESK_NOTICES, {"kind": "trouble"})

    async def end(self, channel: str) -> None:
        if await self._redis.hdel(TROUBLES, channel):
            await publish(self._redis, DESK_NOTICES, {"kind": "trouble"})

    async def all(self) -> dict[str, str]:
        found = await self._redis.hgetall(TROUBLES)
        return {str(channel): str(code) for channel, code in found.items()}
