"""A person's connection, from `hello` to the end."""

from __future__ import annotations

import asyncio

import structlog
from redis.exceptions import RedisError

from channels.server.peer import Peer
from channels.webchat import frames, incoming
from channels.webchat.chat import CLOSE_ENDED, Chat, ChatServices, Visit
from channels.webchat.pacing import CROWDED_SECONDS
from channels.webchat.sessions import SessionEnded

HELLO_SECONDS = 10.0
CLOSE_NO_HELLO, CLOSE_TRY_LATER = 1008, 1013
_log = structlog.get_logger(__name__)


async def serve(peer: Peer, services: ChatServices, visit: Visit) -> None:
    """Until the person leaves. Raises Gone when the connection broke."""
    try:
        with services.limits.connection(visit.address) as room:
            if not room:
                if visit.stays:
                    raise incoming.BadFrame("busy")
                await asyncio.sleep(CROWDED_SECONDS)
            await _converse(peer, services, visit)
    except SessionEnded:
        await peer.send({"type": "ended"})
        await peer.close(CLOSE_ENDED)
    except incoming.BadFrame as bad:
        await peer.send(frames.error(bad.code))
        await peer.close(CLOSE_TRY_LATER if bad.code == "busy" else CLOSE_NO_HELLO)
    except RedisError as error:
        _log.warning("chat_unavailable", error=type(error).__name__)
        await peer.send(frames.error("unavailable"))
        await peer.close(CLOSE_TRY_LATER)


async def _converse(peer: Peer, services: ChatServices, visit: Visit) -> None:
    """Raises BadFrame, SessionEnded or RedisError, all of them before `welcome`."""
    hello = await _hello(peer)
    await asyncio.sleep(services.limits.arrival(visit.address))
    try:
        conversation_id = await services.sessions.conversation(hello.token)
    except ValueError:
        raise incoming.BadFrame("no_hello") from None
    chat = Chat(peer, services, visit, conversation_id, services.sessions.name(hello.token))
    await chat.run(hello.last_seq)


async def _hello(peer: Peer) -> incoming.Hello:
    try:
        raw = await peer.receive(HELLO_SECONDS)
        frame = incoming.parse(raw) if raw is not None else None
    except incoming.BadFrame:
        frame = None
    if not isinstance(frame, incoming.Hello):
        raise incoming.BadFrame("no_hello")
    return frame
