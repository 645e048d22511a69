"""Which counselors are at the desk, and since when the desk itself has been there."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from redis.asyncio import Redis

_COUNSELORS = "desk:presence"
_SINCE = "desk:since"
_SERVER_SECONDS = 30


class Presence:
    """Times are Unix seconds. All methods raise redis.RedisError."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def beat(self, user: str, now: float) -> None:
        """The counselor's browser gave a sign."""
        await self._redis.zadd(_COUNSELORS, {user: now})

    async def last_signs(self) -> dict[str, float]:
        """By user."""
        pairs = cast("list[tuple[str, float]]", await self._redis.zrange(_COUNSELORS, 0, -1, withscores=True))
        return dict(pairs)

    async def count(self, since: float) -> int:
        """How many people at the desk gave a sign after `since`."""
        return int(await self._redis.zcount(_COUNSELORS, f"({since}", "+inf"))

    async def server_beat(self, now: float) -> None:
        """The web server is up; `since` begins anew when it or the store was away."""
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.set(_SINCE, now, nx=True, ex=_SERVER_SECONDS)
            pipe.expire(_SINCE, _SERVER_SECONDS)
            await pipe.execute()

    async def server_since(self) -> float | None:
        """Since when browsers could give signs; None while they cannot."""
        since = await self._redis.get(_SINCE)
        return float(since) if since else None
