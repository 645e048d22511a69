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
from channels.desk.accounts import Accounts
from channels.desk.feed import DeskFeed
from channels.desk.guard import Guard
from channels.desk.heartbeat import ServerHeartbeat
from channels.desk.login import Login
from channels.desk.routes import DeskServices
from channels.desk.sessions import Sessions
from channels.desk.socket import DeskSocketServices
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
from channels.store.floor import Floor
from channels.store.keys import DESK_NOTICES, WEB_NOTICES
from channels.store.notices import Notices
from channels.store.outbox import OutboxStore
from channels.store.presence import Presence
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
    desk: DeskServices
    background: tuple[Work, ...]


def server(settings: Settings, clock: Clock = time.time) -> ServerServices:
    redis = connect(settings.redis_url.get_secret_value())
    conversations = Conversations(redis, Scripts(redis))
    notices = Notices(redis, DESK_NOTICES, WEB_NOTICES)
    origins = Origins(settings.public_url, settings.allowed_origins)
    chat = ChatServices(
        intake=Intake(conversations, clock),
        conversations=conversations,
        notices=notices,
        online=Online(redis, clock),
        key=settings.secret_key.get_secret_value(),
        clock=clock,
    )
    desk = _desk(settings, redis, conversations, origins, clock)
    feed = desk.socket.feed
    notices.listen(DESK_NOTICES, feed.notice)
    heartbeat = ServerHeartbeat(desk.socket.presence, clock)
    background = (notices.run, chat.online.run, feed.run, heartbeat.run)
    return ServerServices(settings, redis, origins, chat, desk, background)


def _desk(
    settings: Settings, redis: Redis, conversations: Conversations, origins: Origins, clock: Clock
) -> DeskServices:
    accounts = Accounts(redis)
    sessions = Sessions(redis, accounts, clock)
    floor = Floor(redis, clock)
    feed = DeskFeed(conversations, floor)
    return DeskServices(
        guard=Guard(sessions, origins),
        login=Login(redis, accounts),
        floor=floor,
        socket=DeskSocketServices(feed, sessions, Presence(redis), conversations, clock),
        https=settings.https,
    )


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
    judge = Judge(assess)
    dispatcher = Dispatcher(conversations, judge, rasa, fallback, clock)
    leases = Leases(redis, scripts, "dispatch", settings.process or "dispatch")
    consumer = Consumer(redis, leases, lambda shard: shard.inbox, dispatcher.handle)
    sweep = Sweep(redis, conversations, clock, settings.sweep_seconds)

    async def close() -> None:
        await rasa.close()
        await redis.aclose()

    return DispatchProcess(judge, consumer, sweep, close)


def outbox(settings: Settings, *, transports: Mapping[str, Transport] | None = None) -> Consumer:
    redis = connect(settings.redis_url.get_secret_value())
    scripts = Scripts(redis)
    sender = Outbox(
        Conversations(redis, scripts), OutboxStore(scripts), transports or {"web": WebTransport(redis)}
    )
    leases = Leases(redis, scripts, "outbox", settings.process or "outbox")
    return Consumer(redis, leases, lambda shard: shard.outbox, sender.handle)
