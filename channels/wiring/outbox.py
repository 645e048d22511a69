"""The parts of the outbox process."""

from __future__ import annotations

from collections.abc import Mapping

from channels.outbox.outbox import Outbox
from channels.outbox.transport import Transport
from channels.settings import Settings
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.outbox import OutboxStore
from channels.store.scripts import Scripts
from channels.streams.consumer import Consumer
from channels.streams.leases import Leases
from channels.webchat.transport import WebTransport


def build(settings: Settings, *, transports: Mapping[str, Transport] | None = None) -> Consumer:
    """`transports`: by channel name."""
    redis = connect(settings.redis_url.get_secret_value())
    scripts = Scripts(redis)
    senders = transports or {"web": WebTransport(redis)}
    outbox = Outbox(Conversations(redis, scripts), OutboxStore(scripts), senders)
    leases = Leases(redis, scripts, "outbox", settings.process or "outbox")
    return Consumer(redis, leases, lambda shard: shard.outbox, outbox.handle)
