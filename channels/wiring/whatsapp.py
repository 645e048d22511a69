"""The parts that bring messages to WhatsApp."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from channels.identity import Hashes
from channels.model import Clock
from channels.settings import Settings, WhatsAppSettings
from channels.store.addresses import Addresses
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries
from channels.store.rates import Pace, Rates
from channels.store.scripts import Scripts
from channels.store.troubles import Troubles
from channels.whatsapp.api import ANSWER_SECONDS, GraphApi
from channels.whatsapp.attention import Attention
from channels.whatsapp.events import CHANNEL
from channels.whatsapp.gate import Gate
from channels.whatsapp.invitations import Invitations
from channels.whatsapp.templates import Template
from channels.whatsapp.transport import Parts, WhatsAppTransport
from channels.whatsapp.tries import STATUS_SECONDS, Tries
from channels.whatsapp.trouble import Trouble
from channels.whatsapp.window import Window

if TYPE_CHECKING:
    from redis.asyncio import Redis


# To one person: one message each 6 seconds, 45 of them ahead of time (facts WA-10).
PAIR = Pace(interval=6.0, ahead=45)
# Of the messages a second that Meta grants, for all that goes out within any second: nine tenths in order and
# one tenth ahead of time.
_SHARE, _AHEAD = 0.9, 0.1


@dataclass(frozen=True)
class Timing:
    """`pair`: to one person. `status_seconds`: see tries.py; `answer_seconds`: of api.py; `sleep` waits. Tests are
    in more of a hurry."""

    pair: Pace = PAIR
    status_seconds: float = STATUS_SECONDS
    answer_seconds: float = ANSWER_SECONDS
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


@dataclass(frozen=True)
class WhatsApp:
    """What sends, what shows attention, and what both go through."""

    api: GraphApi
    gate: Gate
    transport: WhatsAppTransport
    attention: Attention


def build(
    settings: Settings,
    redis: Redis,
    scripts: Scripts,
    clock: Clock = time.time,
    timing: Timing = Timing(),
) -> WhatsApp | None:
    """None where the channel is off."""
    found, vault = settings.whatsapp, settings.vault
    if found is None or vault is None:
        return None
    api = GraphApi(found, timing.answer_seconds)
    hashes = Hashes(CHANNEL, settings.secret_key.get_secret_value())
    conversations, addresses = Conversations(redis, scripts), Addresses(redis, vault)
    deliveries = Deliveries(redis, scripts, clock)
    rates = Rates(scripts, f"{CHANNEL}:{found.phone_number_id}", _pace(found), timing.pair)
    gate = Gate(timing.sleep)
    tries = Tries(
        api, deliveries, rates, gate, Trouble(Troubles(redis)), hashes,
        sleep=timing.sleep, status_seconds=timing.status_seconds,
    )  # fmt: skip
    template = Template(found.template, found.template_language) if found.template else None
    window = Window(Invitations(redis, hashes), deliveries, api, template)
    attention = Attention(api, conversations, addresses)
    parts = Parts(conversations, addresses, deliveries, rates, gate, window, attention, tries)
    return WhatsApp(api, gate, WhatsAppTransport(parts, timing.sleep), attention)


def _pace(settings: WhatsAppSettings) -> Pace:
    granted = settings.messages_per_second
    return Pace(1 / (granted * _SHARE), max(1, int(granted * _AHEAD)))
