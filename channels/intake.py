"""Where every channel's messages come in: stored first, acknowledged after (P1)."""

from __future__ import annotations

from collections.abc import Mapping

from channels import metrics
from channels.model import Clock, InboundMessage, Sender
from channels.store.conversations import NOTHING, Conversations, Receipt
from channels.store.people import People


class Intake:
    """Stores what a channel has authenticated and translated.

    `people` is needed by channels whose messages say who sent them instead of a conversation.
    """

    def __init__(self, conversations: Conversations, clock: Clock, people: People | None = None) -> None:
        self._conversations = conversations
        self._clock = clock
        self._people = people

    async def accept(self, message: InboundMessage) -> Receipt:
        """The channel may acknowledge once this returns.

        A repeated `message_id` gives the first receipt again. Raises redis.RedisError when the message
        may not have been stored: the sender must then try again.
        """
        if message.sender is None:
            return await self._store(message, NOTHING)
        placed = await self._known_people().place(message, self._clock())
        return await self._store(placed.message, placed.address)

    async def moved(self, message: InboundMessage, before: Sender) -> Receipt | None:
        """A message that tells that its sender was `before` until now; None if nobody of those names wrote."""
        placed = await self._known_people().move(message, before, self._clock())
        return await self._store(placed.message, placed.address) if placed else None

    async def _store(self, message: InboundMessage, address: Mapping[str, str]) -> Receipt:
        receipt = await self._conversations.accept(message, self._clock(), address)
        metrics.MESSAGES.labels(message.channel, receipt.new).inc()
        return receipt

    def _known_people(self) -> People:
        if self._people is None:
            raise TypeError("a channel that names senders needs an intake with people")
        return self._people
