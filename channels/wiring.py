"""Builds what each process works with: the only place that knows which part uses which."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from channels.background import Work
from channels.intake import Intake
from channels.model import Clock
from channels.server.origins import Origins
from channels.settings import Settings
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.keys import DESK_NOTICES, WEB_NOTICES
from channels.store.notices import Notices
from channels.store.scripts import Scripts
from channels.webchat.online import Online
from channels.webchat.socket import ChatServices

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
