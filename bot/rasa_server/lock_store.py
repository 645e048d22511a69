"""Rasa's Redis lock with times that suit a crisis line.

A ticket of Rasa's lives for a minute: a server killed in the middle of a turn would leave its
conversation without an answer for that long. And whoever finds a lock taken looks again after a whole
second.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LockError, RedisLockStore
from rasa.utils.endpoints import EndpointConfig

# Longer than a turn may take (`input_channel.TURN_SECONDS`), so that only a dead owner's ticket expires.
LOCK_SECONDS = 6.0
_LOOK_AGAIN_SECONDS = 0.05
_FORGET_SECONDS = 60


class ShortRedisLockStore(RedisLockStore):
    """Locks that a killed process gives back within seconds."""

    def __init__(self, endpoint_config: EndpointConfig) -> None:
        settings = dict(endpoint_config.kwargs)
        settings["password"] = settings.get("password") or None
        super().__init__(host=endpoint_config.url or "localhost", **settings)

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_SECONDS,
        wait_time_in_seconds: float = _LOOK_AGAIN_SECONDS,
    ) -> AsyncIterator[TicketLock]:
        async with super().lock(conversation_id, lock_lifetime, wait_time_in_seconds) as held:
            yield held

    async def _acquire_lock(
        self, conversation_id: str, ticket: int, wait_time_in_seconds: float
    ) -> TicketLock:
        """Rasa's waits for ever with a ticket that has expired; a caller must hear of it instead."""
        acquire = super()._acquire_lock(conversation_id, ticket, wait_time_in_seconds)
        try:
            return await asyncio.wait_for(acquire, LOCK_SECONDS)
        except asyncio.TimeoutError:
            raise LockError("the conversation is busy") from None

    def save_lock(self, lock: TicketLock) -> None:
        self.red.set(self.key_prefix + lock.conversation_id, lock.dumps(), ex=_FORGET_SECONDS)
