"""Wake-ups by publish and subscribe. They carry ids and no content: who is woken reads the store."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import structlog
from redis.exceptions import RedisError

if TYPE_CHECKING:
    from redis.asyncio import Redis
    from redis.asyncio.client import PubSub

Notice = dict[str, Any]
Listener = Callable[[Notice | None], None]

_log = structlog.get_logger(__name__)
_RETRY_SECONDS = 0.5


async def publish(redis: Redis, channel: str, notice: Notice) -> None:
    """Reaches who listens now, and nobody later."""
    await redis.publish(channel, json.dumps(notice))


class Notices:
    """One subscription of the process, for any number of listeners.

    A listener gets the notices of its channel (of one conversation, if it names one), and None whenever
    some may have been missed: the subscription is new, also after a restart of Redis. Then it reads the
    store again.
    """

    def __init__(self, redis: Redis, *channels: str) -> None:
        self._redis = redis
        self._channels = channels
        self._listeners: dict[tuple[str, str | None], set[Listener]] = defaultdict(set)

    def listen(self, channel: str, listener: Listener, conversation: str | None = None) -> Callable[[], None]:
        """Returns the function that ends it. A listener must not block."""
        key = (channel, conversation)
        self._listeners[key].add(listener)

        def stop() -> None:
            self._listeners[key].discard(listener)
            if not self._listeners[key]:
                del self._listeners[key]

        return stop

    async def run(self) -> None:
        """Runs until cancelled."""
        while True:
            with suppress(RedisError, OSError):
                async with self._redis.pubsub() as subscription:
                    await subscription.subscribe(*self._channels)
                    await self._follow(subscription)
            _log.warning("notices_lost")
            await asyncio.sleep(_RETRY_SECONDS)

    async def _follow(self, subscription: PubSub) -> None:
        while True:
            # The timeout lets the client check that the connection is alive.
            message = await subscription.get_message(timeout=10.0)
            if message is None:
                continue
            if message["type"] == "subscribe":
                self._missed(message["channel"])
            elif message["type"] == "message":
                self._tell(message["channel"], json.loads(message["data"]))

    def _tell(self, channel: str, notice: Notice) -> None:
        for conversation in {None, notice.get("conversation")}:
            for listener in tuple(self._listeners.get((channel, conversation), ())):
                listener(notice)

    def _missed(self, channel: str) -> None:
        for (name, _), listeners in tuple(self._listeners.items()):
            for listener in tuple(listeners) if name == channel else ():
                listener(None)
