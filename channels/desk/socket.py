"""A counselor's connection: what is pushed to it, and the signs of life that it gives."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import structlog
from redis.exceptions import RedisError

from channels.background import end
from channels.desk.client import DeskClient
from channels.desk.feed import DeskFeed
from channels.desk.sessions import Session, Sessions
from channels.model import Clock
from channels.server.peer import Gone, Peer, frames
from channels.store.conversations import Conversations
from channels.store.presence import Presence

CLOSE_SIGNED_OUT, CLOSE_TRY_LATER = 4401, 1013
_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class DeskSocketServices:
    """What a connection works with."""

    feed: DeskFeed
    sessions: Sessions
    presence: Presence
    conversations: Conversations
    clock: Clock


async def serve(peer: Peer, session: Session, services: DeskSocketServices) -> None:
    """Until the browser leaves or the session ends. Raises Gone when the connection broke."""
    client = DeskClient(session)
    sender = asyncio.create_task(_send(peer, client))
    try:
        await services.presence.beat(session.account.user, services.clock())
        await services.feed.join(client)
        async for raw in frames(peer):
            await _frame(raw, client, services)
    except RedisError as error:
        _log.warning("desk_unavailable", error=type(error).__name__)
        await peer.close(CLOSE_TRY_LATER)
    finally:
        services.feed.leave(client)
        await end(sender)


async def _send(peer: Peer, client: DeskClient) -> None:
    with suppress(Gone):
        while (frame := await client.frames.get()) is not None:
            await peer.send(frame)
    await peer.close(CLOSE_SIGNED_OUT)


async def _frame(raw: str | bytes, client: DeskClient, services: DeskSocketServices) -> None:
    """Frames that mean nothing are ignored: the browser is ours, and nothing is lost by it."""
    try:
        frame: Any = json.loads(raw)
    except (ValueError, RecursionError):
        return
    match frame:
        case {"type": "ping"}:
            await _ping(client, services)
        case {"type": "watch", "case_id": str() | None as case_id}:
            await _watch(case_id, client, services)
        case {"type": "typing"} if client.watching:
            await _typing(client.watching[0], client, services)


async def _ping(client: DeskClient, services: DeskSocketServices) -> None:
    """Each sign of life asks whether the session still is: one that ended elsewhere ends here."""
    session = await services.sessions.touch(client.session.id)
    if session is None or not session.account.may_see_cases:
        client.push({"type": "signed_out"})
        client.disconnect()
        return
    await services.presence.beat(session.account.user, services.clock())
    client.push({"type": "pong"})


async def _watch(case_id: str | None, client: DeskClient, services: DeskSocketServices) -> None:
    case = await services.conversations.case(case_id) if case_id else None
    client.watching = (case.id, case.conversation_id) if case else None
    if case and case.counselor == client.session.account.user:
        await services.conversations.mark_read(case.conversation_id)
        services.feed.notice({"kind": "case", "case_id": case.id})


async def _typing(case_id: str, client: DeskClient, services: DeskSocketServices) -> None:
    """Only who has the case is seen to be writing."""
    case = await services.conversations.case(case_id)
    if case and case.active and case.counselor == client.session.account.user:
        await services.conversations.tell_typing(case.conversation_id)
