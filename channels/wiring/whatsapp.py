"""The parts that bring messages to WhatsApp."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from channels.identity import Hashes
from channels.model import Clock
from channels.settings import Settings
from channels.store.addresses import Addresses
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries
from channels.store.rates import Pace, Rates
from channels.store.scripts import Scripts
from channels.whatsapp.api import GraphApi
from channels.whatsapp.attention import Attention
from channels.whatsapp.events import CHANNEL
from channels.whatsapp.gate import Gate
from channels.whatsapp.templates import Template
from channels.whatsapp.transport import Parts, WhatsAppTransport
from channels.whatsapp.tries import Tries
from channels.whatsapp.trouble import Trouble
from channels.whatsapp.window import Window

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True)
class WhatsApp:
    """What sends, what shows attention, and the connections of both."""

    api: GraphApi
    transport: WhatsAppTransport
    attention: Attention


# To one person: one message each 6 seconds, 45 of them ahead of time (facts WA-10).
PAIR = Pace(interval=6.0, ahead=45)


def build(
    settings: Settings, redis: Redis, scripts: Scripts, clock: Clock = time.time, pair: Pace = PAIR
) -> WhatsApp | None:
    """None where the channel is off."""
    found, vault = settings.whatsapp, settings.vault
    if found is None or vault is None:
        return None
    api = GraphApi(found)
    hashes = Hashes(CHANNEL, settings.secret_key.get_secret_value())
    conversations, addresses = Conversations(redis, scripts), Addresses(redis, vault)
    deliveries = Deliveries(redis, scripts, clock)
    number = Pace(1 / found.messages_per_second, max(1, int(found.messages_per_second)))
    rates = Rates(scripts, f"{CHANNEL}:{found.phone_number_id}", number, pair)
    gate = Gate()
    tries = Tries(api, deliveries, rates, gate, Trouble(redis), hashes)
    template = Template(found.template, found.template_language) if found.template else None
    window = Window(redis, deliveries, api, template)
    attention = Attention(api, conversations, addresses)
    parts = Parts(conversations, addresses, deliveries, rates, gate, window, attention, tries)
    return WhatsApp(api, WhatsAppTransport(parts), attention)
