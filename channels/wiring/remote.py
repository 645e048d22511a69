"""The channels whose people are not on our own pages: each adds its routes, and where its files are.

A further channel is a folder beside `channels/whatsapp` and a line in `build` (docs/channels.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sanic import Blueprint

from channels.identity import Hashes
from channels.intake import Intake
from channels.media import MediaSource
from channels.model import Clock
from channels.settings import Settings
from channels.store.addresses import Addresses
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries
from channels.store.people import People
from channels.store.scripts import Scripts
from channels.unreached import Unreached
from channels.whatsapp import webhook
from channels.whatsapp.events import CHANNEL
from channels.whatsapp.invitations import Invitations
from channels.whatsapp.media import GraphMedia
from channels.whatsapp.receiver import Receiver
from channels.whatsapp.statuses import Statuses

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True)
class RemoteChannel:
    """`name` as in InboundMessage.channel; `media` where people can send files."""

    name: str
    routes: Blueprint
    media: MediaSource | None = None


def build(
    settings: Settings, redis: Redis, conversations: Conversations, clock: Clock
) -> tuple[RemoteChannel, ...]:
    """Those that are switched on."""
    intake = _intake(settings, redis, conversations, clock)
    deliveries = Deliveries(redis, Scripts(redis), clock)
    unreached = Unreached(conversations, clock)
    found = (_whatsapp(settings, redis, intake, deliveries, unreached, clock),)
    return tuple(channel for channel in found if channel is not None)


def _intake(settings: Settings, redis: Redis, conversations: Conversations, clock: Clock) -> Intake:
    """One that finds people by account and telephone, where there are keys to seal their addresses."""
    if settings.vault is None:
        return Intake(conversations, clock)
    addresses, key = Addresses(redis, settings.vault), settings.secret_key.get_secret_value()
    return Intake(conversations, clock, People(Scripts(redis), conversations, addresses, key))


def _whatsapp(
    settings: Settings,
    redis: Redis,
    intake: Intake,
    deliveries: Deliveries,
    unreached: Unreached,
    clock: Clock,
) -> RemoteChannel | None:
    if settings.whatsapp is None:
        return None
    hashes = Hashes(CHANNEL, settings.secret_key.get_secret_value())
    statuses = Statuses(deliveries, Invitations(redis, hashes), unreached, hashes, clock)
    receiver = Receiver(intake, statuses, settings.whatsapp.phone_number_id)
    routes = webhook.blueprint(settings.whatsapp, receiver)
    return RemoteChannel(CHANNEL, routes, GraphMedia(settings.whatsapp))
