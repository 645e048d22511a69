"""One turn of a conversation at a time, whichever process handles it (promise P3).

Rasa's own Redis lock reads and writes the list of its tickets eight times a turn, and each write waits for
the disk; a server killed in the middle of a turn keeps its conversation locked for a minute; and whoever
finds a lock taken looks again after a whole second. This one is the lock of the Redis client: set if absent,
with a lifetime, and deleted only by the owner.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from weakref import WeakValueDictionary

import redis
from rasa.core.lock_store import LockError, LockStore
from rasa.utils.endpoints import EndpointConfig
from redis.exceptions import LockNotOwnedError
from redis.lock import Lock

# Longer than a turn may take (`input_channel.TURN_SECONDS`), so that only a dead owner's lock expires.
LOCK_SECONDS = 6.0
_LOOK_AGAIN_SECONDS = 0.05
# As in `tracker_store`: a Redis that needs longer is down.
_TIMEOUT_SECONDS = 2.0


class ShortRedisLockStore(LockStore):
    """Locks that a killed process gives back within seconds.

    Within this process turns wait in the order in which they came; beside another process they look again
    every 50 ms. Raises LockError after `LOCK_SECONDS` of waiting.
    """

    def __init__(self, endpoint_config: EndpointConfig) -> None:
        settings = endpoint_config.kwargs
        self._redis = redis.Redis(
            host=endpoint_config.url or "localhost",
            port=int(settings.get("port", 6379)),
            db=int(settings.get("db", 0)),
            username=settings.get("username") or None,
            password=settings.get("password") or None,
            socket_timeout=_TIMEOUT_SECONDS,
            socket_connect_timeout=_TIMEOUT_SECONDS,
        )
        self._prefix = f"{settings.get('key_prefix', 'rasa')}:lock:"
        self._queues: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_SECONDS,
        wait_time_in_seconds: float = _LOOK_AGAIN_SECONDS,
    ) -> AsyncIterator[Lock]:
        queue = self._queues.setdefault(conversation_id, asyncio.Lock())
        held = Lock(self._redis, self._prefix + conversation_id, lock_lifetime, thread_local=False)
        try:
            await asyncio.wait_for(_take(queue, held, wait_time_in_seconds), LOCK_SECONDS)
        except asyncio.TimeoutError:
            raise LockError("the conversation is busy") from None
        try:
            yield held
        finally:
            try:
                _give_back(held)
            finally:
                queue.release()


async def _take(queue: asyncio.Lock, held: Lock, look_again: float) -> None:
    await queue.acquire()
    try:
        while not held.acquire(blocking=False):  # noqa: ASYNC110 - who has it is another process
            await asyncio.sleep(look_again)
    except BaseException:
        queue.release()
        raise


def _give_back(held: Lock) -> None:
    with suppress(LockNotOwnedError):  # It expired, and may be another's by now.
        held.release()
