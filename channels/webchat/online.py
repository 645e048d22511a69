"""Which conversations have a page open now, for the counselor to know who reads along."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from redis.exceptions import RedisError

from channels.model import Clock
from channels.store.keys import DESK_NOTICES, ConversationKeys
from channels.store.notices import publish

if TYPE_CHECKING:
    from redis.asyncio import Redis

LIVE_SECONDS = 45.0
REFRESH_SECONDS = 15.0
_POLLING = "polling"


class Online:
    """Sockets of this process, kept as present in the store; a killed process's expire."""

    def __init__(self, redis: Redis, clock: Clock) -> None:
        self._redis = redis
        self._clock = clock
        self._sockets: dict[str, str] = {}

    async def join(self, socket_id: str, conversation_id: str) -> None:
        """Never fails: presence is a comfort, the conversation is not to depend on it."""
        self._sockets[socket_id] = conversation_id
        with suppress(RedisError):
            await self._refresh(socket_id, conversation_id)
            await self._tell_desk(conversation_id)

    async def leave(self, socket_id: str) -> None:
        """Never fails."""
        conversation_id = self._sockets.pop(socket_id)
        with suppress(RedisError):
            await self._redis.zrem(ConversationKeys(conversation_id).online, socket_id)
            await self._tell_desk(conversation_id)

    async def passing(self, conversation_id: str) -> None:
        """A page that asks again and again instead of staying connected. Never fails."""
        with suppress(RedisError):
            if await self._refresh(_POLLING, conversation_id):
                await self._tell_desk(conversation_id)

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            await asyncio.sleep(REFRESH_SECONDS)
            with suppress(RedisError):
                for socket_id, conversation_id in tuple(self._sockets.items()):
                    await self._refresh(socket_id, conversation_id)

    async def _refresh(self, socket_id: str, conversation_id: str) -> bool:
        """Whether it was not present before."""
        key = ConversationKeys(conversation_id).online
        now = self._clock()
        async with self._redis.pipeline(transaction=False) as pipe:
            pipe.zremrangebyscore(key, "-inf", now)
            pipe.zadd(key, {socket_id: now + LIVE_SECONDS})
            pipe.expire(key, int(2 * LIVE_SECONDS))
            _, new, _ = await pipe.execute()
        return bool(new)

    async def _tell_desk(self, conversation_id: str) -> None:
        case_id = await self._redis.hget(ConversationKeys(conversation_id).state, "case_id")
        if case_id:
            await publish(self._redis, DESK_NOTICES, {"kind": "case", "case_id": case_id})
