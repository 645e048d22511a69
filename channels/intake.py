"""Where every channel's messages come in: stored first, acknowledged after (P1)."""

from __future__ import annotations

from channels import metrics
from channels.model import Clock, InboundMessage
from channels.store.conversations import Conversations, Receipt


class Intake:
    """Stores what a channel has authenticated and translated."""

    def __init__(self, conversations: Conversations, clock: Clock) -> None:
        self._conversations = conversations
        self._clock = clock

    async def accept(self, message: InboundMessage) -> Receipt:
        """The channel may acknowledge once this returns.

        A repeated `message_id` gives the first receipt again. Raises redis.RedisError when the message
        may not have been stored: the sender must then try again.
        """
        receipt = await self._conversations.accept(message, self._clock())
        metrics.MESSAGES.labels(message.channel, receipt.new).inc()
        return receipt
