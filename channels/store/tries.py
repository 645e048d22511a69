"""Guesses that are counted: each key may be tried so often in a window of time."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redis.asyncio import Redis


class TooMany(Exception):
    """Too many tries; `retry_after` in seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__("too many tries")
        self.retry_after = retry_after


class Tries:
    """`prefix` of its keys; `window` in seconds, from the first try. Methods raise redis.RedisError."""

    def __init__(self, redis: Redis, prefix: str, window: int) -> None:
        self._redis = redis
        self._prefix = prefix
        self._window = window

    async def count(self, kind: str, value: str, limit: int) -> None:
        """Counts one; raises TooMany from the one after `limit` until the window ends."""
        key = self._key(kind, value)
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.incr(key)
            pipe.expire(key, self._window, nx=True)
            pipe.ttl(key)
            tries, _, wait = await pipe.execute()
        if tries > limit:
            raise TooMany(max(1, int(wait)))

    async def forget(self, kind: str, value: str) -> None:
        """All of them."""
        await self._redis.delete(self._key(kind, value))

    async def take_back(self, kind: str, value: str) -> None:
        """One: what was right is no guess."""
        await self._redis.decr(self._key(kind, value))

    def _key(self, kind: str, value: str) -> str:
        """Hashed: what people type may be anything, also a password; and addresses are not kept."""
        return f"{self._prefix}:{kind}:{hashlib.sha256(value.encode('utf-8', 'replace')).hexdigest()}"
