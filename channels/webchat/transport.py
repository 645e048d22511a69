"""Delivery to web chats: wakes the conversation's sockets, which read the transcript themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redis.exceptions import RedisError

from channels.model import OutboundMessage
from channels.outbox.transport import DeliveryError
from channels.store.keys import WEB_NOTICES
from channels.store.notices import publish

if TYPE_CHECKING:
    from redis.asyncio import Redis


class WebTransport:
    """A page that is not connected gets the entry when it comes back: the transcript is the truth."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def send(self, message: OutboundMessage) -> None:
        """Raises DeliveryError, never permanent."""
        notice = {"kind": "entry", "conversation": message.conversation_id, "seq": message.entry.seq}
        try:
            await publish(self._redis, WEB_NOTICES, notice)
        except RedisError as error:
            raise DeliveryError(type(error).__name__) from error
