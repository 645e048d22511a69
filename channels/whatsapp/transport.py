"""Brings transcript entries to people on WhatsApp: rules in docs/whatsapp.md."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from redis.exceptions import RedisError

from channels.model import Entry, OutboundMessage
from channels.outbox.transport import DeliveryError
from channels.store.addresses import Address, Addresses
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries
from channels.store.delivery_view import Raw, lead_of, plan_of
from channels.store.rates import Rates
from channels.vault import Unreadable
from channels.whatsapp.attention import Attention
from channels.whatsapp.bubbles import bubbles, together
from channels.whatsapp.gate import Gate
from channels.whatsapp.tries import Line, Tries
from channels.whatsapp.window import Window

MOST_TOGETHER = 20


@dataclass(frozen=True)
class Parts:
    """What the transport works with."""

    conversations: Conversations
    addresses: Addresses
    deliveries: Deliveries
    rates: Rates
    gate: Gate
    window: Window
    attention: Attention
    tries: Tries


class WhatsAppTransport:
    """At least once, and at most once but where a try went unanswered."""

    def __init__(self, parts: Parts, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._parts = parts
        self._sleep = sleep

    async def send(self, message: OutboundMessage) -> None:
        """Raises DeliveryError, and Fenced when the shard is another process's."""
        try:
            await self._send(message)
        except RedisError as error:
            raise DeliveryError(type(error).__name__) from None

    async def _send(self, message: OutboundMessage) -> None:
        first = message.entry.seq
        near = range(first, first + MOST_TOGETHER + 1)
        known = await self._parts.deliveries.plans(message.conversation_id, near)
        if lead_of(known, first) != first:
            return  # it went along with an earlier one
        plan = plan_of(known, first)
        address = await self._address(message.conversation_id)
        if await self._parts.window.holds(message, address.person):
            return
        hurried = await self._turn(message)
        last = plan.upto if plan else None
        waiting = await self._waiting(message, known, last=last, hurried=hurried)
        await self._parts.attention.answers(message)
        line = Line(message, address.person, waiting[-1].seq, bubbles(waiting))
        for number in range(len(line.bubbles)):
            if number:
                await self._turn(message)
            async with self._parts.gate.passage():
                await self._parts.tries.make(line, number)

    async def _address(self, conversation_id: str) -> Address:
        """Without one nobody can be answered: the desk must know."""
        try:
            address = await self._parts.addresses.get(conversation_id)
        except Unreadable:
            raise DeliveryError("address_unreadable") from None  # until the key is back
        if address is None or not (address.person.phone or address.person.user_id):
            raise DeliveryError("no_address", permanent=True)
        return address

    async def _turn(self, message: OutboundMessage) -> bool:
        """Waits until one message may go; whether this person had to wait for it."""
        pair = await self._parts.rates.pair(message.conversation_id)
        number = await self._parts.rates.number()
        if wait := max(pair, number):
            await self._sleep(wait)
        return pair > 0

    async def _waiting(
        self, message: OutboundMessage, known: Raw, *, last: int | None, hurried: bool
    ) -> list[Entry]:
        """The entry, and those that go along with it: as it was begun once, else what waits with it.

        Entries written one after the other; in a hurry also those with something of the person between.
        """
        first = message.entry.seq
        upto = last or first + MOST_TOGETHER
        after = await self._parts.conversations.entries(message.conversation_id, first, upto)
        following: list[Entry] = []
        for entry in after:
            if entry.author in ("bot", "counselor"):
                if last is None and str(entry.seq) in known:
                    break
                following.append(entry)
            elif last is None and not hurried:
                break
        whole = [message.entry, *following]
        return whole if last else together(whole)
