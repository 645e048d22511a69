"""The parts of the web server's process."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from channels.background import Work
from channels.desk.accounts import Accounts
from channels.desk.feed import DeskFeed
from channels.desk.guard import Guard
from channels.desk.heartbeat import ServerHeartbeat
from channels.desk.login import Login
from channels.desk.routes import DeskServices
from channels.desk.sessions import Sessions
from channels.desk.socket import DeskSocketServices
from channels.intake import Intake
from channels.media import MediaSource
from channels.model import Clock
from channels.server.origins import Origins
from channels.settings import Settings
from channels.store.addresses import Addresses
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries
from channels.store.floor import Floor
from channels.store.keys import DESK_NOTICES, WEB_NOTICES
from channels.store.notices import Notices
from channels.store.presence import Presence
from channels.store.scripts import Scripts
from channels.store.troubles import Troubles
from channels.webchat.api import ApiServices
from channels.wiring import remote, webchat
from channels.wiring.remote import RemoteChannel

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True)
class ServerServices:
    """What the web server works with."""

    settings: Settings
    redis: Redis
    origins: Origins
    chat: ApiServices
    desk: DeskServices
    remote: tuple[RemoteChannel, ...]
    background: tuple[Work, ...]


def build(settings: Settings, clock: Clock = time.time) -> ServerServices:
    redis = connect(settings.redis_url.get_secret_value())
    conversations = Conversations(redis, Scripts(redis))
    notices = Notices(redis, DESK_NOTICES, WEB_NOTICES)
    origins = Origins(settings.public_url, settings.allowed_origins)
    intake = Intake(conversations, clock)
    chat = webchat.build(settings, redis, intake, conversations, notices, origins, clock)
    channels = remote.build(settings, redis, conversations, clock)
    media = {channel.name: channel.media for channel in channels if channel.media}
    desk = _desk(settings, redis, conversations, origins, clock, media)
    feed = desk.socket.feed
    notices.listen(DESK_NOTICES, feed.notice)
    heartbeat = ServerHeartbeat(desk.socket.presence, clock)
    background = (notices.run, chat.chat.online.run, feed.run, heartbeat.run)
    return ServerServices(settings, redis, origins, chat, desk, channels, background)


def _desk(
    settings: Settings,
    redis: Redis,
    conversations: Conversations,
    origins: Origins,
    clock: Clock,
    media: Mapping[str, MediaSource],
) -> DeskServices:
    accounts = Accounts(redis)
    sessions = Sessions(redis, accounts, clock)
    floor = Floor(redis, clock)
    deliveries = Deliveries(redis, Scripts(redis), clock)
    feed = DeskFeed(conversations, deliveries, floor, Troubles(redis))
    return DeskServices(
        guard=Guard(sessions, origins),
        login=Login(redis, accounts),
        floor=floor,
        deliveries=deliveries,
        socket=DeskSocketServices(feed, sessions, Presence(redis), conversations, clock),
        media=media,
        addresses=Addresses(redis, settings.vault) if settings.vault else None,
        https=settings.https,
    )
