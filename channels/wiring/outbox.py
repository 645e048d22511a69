"""The parts of the outbox process."""

from __future__ import annotations

import time

from channels.background import Work
from channels.outbox.outbox import Outbox
from channels.outbox.process import OutboxProcess
from channels.outbox.transport import Transport
from channels.settings import Settings
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.keys import WEB_NOTICES
from channels.store.notices import Notices
from channels.store.outbox import OutboxStore
from channels.store.scripts import Scripts
from channels.streams.consumer import Consumer
from channels.streams.leases import Leases
from channels.unreached import Unreached
from channels.webchat.transport import WebTransport
from channels.wiring import whatsapp

# While one channel's provider takes nothing its entries pile up here, and another channel's must still be read.
_QUEUE_LIMIT = 50_000


def build(settings: Settings) -> OutboxProcess:
    redis = connect(settings.redis_url.get_secret_value())
    scripts = Scripts(redis)
    transports: dict[str, Transport] = {"web": WebTransport(redis)}
    beside: tuple[Work, ...] = ()
    remote = whatsapp.build(settings, redis, scripts)
    if remote is not None:
        notices = Notices(redis, WEB_NOTICES)
        notices.listen(WEB_NOTICES, remote.attention.notice)
        transports["whatsapp"] = remote.transport
        beside = (notices.run, remote.attention.run)
    conversations = Conversations(redis, scripts)
    outbox = Outbox(conversations, OutboxStore(scripts), Unreached(conversations, time.time), transports)
    leases = Leases(redis, scripts, "outbox", settings.process or "outbox")
    consumer = Consumer(redis, leases, lambda shard: shard.outbox, outbox.handle, _QUEUE_LIMIT)

    async def close() -> None:
        if remote is not None:
            await remote.api.close()
        await redis.aclose()

    return OutboxProcess(consumer, beside, close)
