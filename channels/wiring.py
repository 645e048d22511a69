"""Builds what each process works with: the only place that knows which part uses which.

Tests call the same functions with another clock, assessment, dialogue or transports.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot import risk
from bot.texts import fallback_reply
from channels.background import Work
from channels.desk.sweep import Sweep
from channels.dispatch.breaker import Breaker
from channels.dispatch.dispatcher import Dispatcher
from channels.dispatch.judge import Assess, Judge
from channels.dispatch.process import DispatchProcess
from channels.dispatch.rasa import RasaClient
from channels.handling import Fallback
from channels.intake import Intake
from channels.model import Clock, Reply
from channels.outbox.outbox import Outbox
from channels.outbox.transport import Transport
from channels.server.origins import Origins
from channels.settings import Settings
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.keys import DESK_NOTICES, WEB_NOTICES
from channels.store.notices import Notices
from channels.store.outbox import OutboxStore
from channels.store.scripts import Scripts
from channels.streams.consumer import Consumer
from channels.streams.leases import Leases
from channels.webchat.online import Online
from channels.webchat.socket import ChatServices
from channels.webchat.transport import WebTransport

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True)
class ServerServices:
    """What the web server works with."""

    settings: Settings
    redis: Redis
    origins: Origins
    chat: ChatServices

    def background(self) -> tuple[Work, ...]:
        return (self.chat.notices.run, self.chat.online.run)


def server(settings: Settings, clock: Clock = time.time) -> ServerServices:
    redis = connect(settings.redis_url.get_secret_value())
    conversations = Conversations(redis, Scripts(redis))
    notices = Notices(redis, DESK_NOTICES, WEB_NOTICES)
    chat = ChatServices(
        intake=Intake(conversations, clock),
        conversations=conversations,
        notices=notices,
        online=Online(redis, clock),
        key=settings.secret_key.get_secret_value(),
        clock=clock,
    )
    return ServerServices(settings, redis, Origins(settings.public_url, settings.allowed_origins), chat)


def fixed_texts(topic: str, level: int) -> tuple[Reply, ...]:
    """The reviewed answers for when Rasa gives none (P9, P11)."""
    return tuple(Reply.from_dict(reply) for reply in fallback_reply(topic, level))


def dispatch(
    settings: Settings,
    *,
    clock: Clock = time.time,
    assess: Assess = risk.assess,
    fallback: Fallback = fixed_texts,
) -> DispatchProcess:
    redis = connect(settings.redis_url.get_secret_value())
    scripts = Scripts(redis)
    conversations = Conversations(redis, scripts)
    rasa = RasaClient(settings.rasa_url, settings.rasa_timeout, Breaker(time.monotonic))
    dispatcher = Dispatcher(conversations, Judge(assess), rasa, fallback, clock)
    leases = Leases(redis, scripts, "dispatch", settings.process or "dispatch")
    consumer = Consumer(redis, leases, lambda shard: shard.inbox, dispatcher.handle)
    sweep = Sweep(redis, conversations, clock, settings.sweep_seconds)

    async def close() -> None:
        await rasa.close()
        await redis.aclose()

    return DispatchProcess(consumer, sweep, close)


def outbox(settings: Settings, *, transports: Mapping[str, Transport] | None = None) -> Consumer:
    redis = connect(settings.redis_url.get_secret_value())
    scripts = Scripts(redis)
    sender = Outbox(
        Conversations(redis, scripts), OutboxStore(scripts), transports or {"web": WebTransport(redis)}
    )
    leases = Leases(redis, scripts, "outbox", settings.process or "outbox")
    return Consumer(redis, leases, lambda shard: shard.outbox, sender.handle)
