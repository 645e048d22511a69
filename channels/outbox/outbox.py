"""Delivers one outbox item: tries until the channel has taken it, or says that it never will."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping

import structlog
from redis.exceptions import RedisError

from channels import metrics
from channels.background import end
from channels.identity import short
from channels.model import OutboundMessage
from channels.outbox.backoff import pause
from channels.outbox.transport import DeliveryError, Transport
from channels.store.conversations import Conversations
from channels.store.outbox import Became, OutboxStore
from channels.streams.item import Fenced, Item
from channels.unreached import Unreached

LATE_SECONDS = 30.0  # after the first try the desk should know, whatever is waited for (facts WA-12)
_RING_AGAIN_SECONDS = 1.0
_log = structlog.get_logger(__name__)


class Outbox:
    """At least once: a process killed between the channel's answer and the acknowledgement tries again, and a
    channel that must not repeat itself has written down what it did."""

    def __init__(
        self,
        conversations: Conversations,
        store: OutboxStore,
        unreached: Unreached,
        transports: Mapping[str, Transport],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        late_seconds: float = LATE_SECONDS,
    ) -> None:
        """`sleep`, between tries, and `late_seconds`: for tests."""
        self._conversations = conversations
        self._store = store
        self._unreached = unreached
        self._transports = transports
        self._sleep = sleep
        self._late_seconds = late_seconds

    async def handle(self, item: Item) -> None:
        """Returns when the entry is delivered or given up. Raises Fenced or redis.RedisError."""
        entries = await self._conversations.entries(item.conversation_id, item.seq - 1, item.seq)
        message = OutboundMessage(item.conversation_id, item.channel, entries[0], item.epoch)
        became: Became = "delivered" if await self._watched(message, item) else "failed"
        if became == "failed":
            await self._unreached.note(item.conversation_id, item.seq)
        await self._tell(item, became)
        metrics.DELIVERIES.labels(item.channel, became).inc()

    async def _watched(self, message: OutboundMessage, item: Item) -> bool:
        """As `_deliver`; the desk is alarmed once when it takes long, also where one try alone does: a channel
        may let it wait for others."""
        watch = asyncio.create_task(self._ring_when_late(item))
        try:
            return await self._deliver(message)
        finally:
            await end(watch)

    async def _ring_when_late(self, item: Item) -> None:
        await asyncio.sleep(self._late_seconds)
        while True:
            try:
                await self._store.tell(item, "late")  # whoever has the lease now rings for itself
                return
            except RedisError as error:
                _log.warning("late_not_told", channel=item.channel, error=type(error).__name__)
                await asyncio.sleep(_RING_AGAIN_SECONDS)

    async def _deliver(self, message: OutboundMessage) -> bool:
        """False when the channel refused for good."""
        attempt = 1
        while True:
            try:
                await self._send(message)
                return True
            except DeliveryError as error:
                _log.warning(
                    "not_delivered", conversation=short(message.conversation_id), channel=message.channel,
                    seq=message.entry.seq, code=error.code, attempt=attempt,
                )  # fmt: skip
                if error.permanent:
                    return False
                metrics.DELIVERIES.labels(message.channel, "again").inc()
                await self._sleep(pause(attempt, error.retry_after, random.uniform))
                attempt += 1

    async def _tell(self, item: Item, became: Became) -> None:
        if not await self._store.tell(item, became):
            raise Fenced

    async def _send(self, message: OutboundMessage) -> None:
        transport = self._transports.get(message.channel)
        if transport is None:  # a channel that is switched off: it waits until it is on again
            raise DeliveryError("channel_off", retry_after=30.0)
        await transport.send(message)
