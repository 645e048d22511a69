"""What the gateway takes: a number and a text; choices are written under it."""

from __future__ import annotations

from channels.model import OutboundMessage
from channels.outbox.transport import DeliveryError
from channels.store.addresses import Addresses


class SmsTransport:
    """`sent`: what the gateway was given."""

    def __init__(self, addresses: Addresses) -> None:
        self._addresses = addresses
        self.sent: list[tuple[str, str]] = []

    async def send(self, message: OutboundMessage) -> None:
        address = await self._addresses.get(message.conversation_id)
        if address is None or address.person.phone is None:
            raise DeliveryError("no_address", permanent=True)
        choices = [button.title for button in message.entry.buttons]
        self.sent.append((address.person.phone, "\n".join((message.entry.text, *choices))))
