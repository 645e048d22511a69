"""The parts of web chat in the web server's process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from channels.intake import Intake
from channels.model import Clock
from channels.server.address import Addresses
from channels.server.origins import Origins
from channels.settings import Settings
from channels.store.conversations import Conversations
from channels.store.notices import Notices
from channels.webchat.api import ApiServices
from channels.webchat.chat import ChatServices
from channels.webchat.codes import Codes
from channels.webchat.farewell import Farewell
from channels.webchat.online import Online
from channels.webchat.pacing import Limits
from channels.webchat.sessions import Sessions

if TYPE_CHECKING:
    from redis.asyncio import Redis


def build(
    settings: Settings,
    redis: Redis,
    intake: Intake,
    conversations: Conversations,
    notices: Notices,
    origins: Origins,
    clock: Clock,
) -> ApiServices:
    key = settings.secret_key.get_secret_value()
    sessions = Sessions(redis, key)
    chat = ChatServices(
        intake=intake,
        conversations=conversations,
        sessions=sessions,
        notices=notices,
        online=Online(redis, clock),
        limits=Limits(clock),
    )
    return ApiServices(
        chat=chat,
        codes=Codes(redis, key),
        farewell=Farewell(redis, sessions, intake, conversations, clock),
        origins=origins,
        addresses=Addresses(settings.proxies),
        privacy_url=settings.privacy_url,
    )
