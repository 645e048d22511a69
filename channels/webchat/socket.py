"""A person's connection, from `hello` to the end."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass

import structlog
from redis.exceptions import RedisError

from channels import metrics
from channels.background import end
from channels.identity import short, web_conversation_id
from channels.intake import Intake
from channels.model import Clock, InboundMessage
from channels.server.peer import Peer
from channels.server.peer import frames as frames_of
from channels.store.conversations import Conversations
from channels.store.keys import WEB_NOTICES
from channels.store.notices import Notices
from channels.webchat import frames
from channels.webchat.feed import Feed
from channels.webchat.online import Online
from channels.webchat.pacing import Pacing

HELLO_SECONDS = 10.0
CLOSE_NO_HELLO, CLOSE_TRY_LATER = 1008, 1013
_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class ChatServices:
    """What a connection works with."""

    intake: Intake
    conversations: Conversations
    notices: Notices
    online: Online
    key: str
    clock: Clock


async def serve(peer: Peer, services: ChatServices) -> None:
    """Until the person leaves. Raises Gone when the connection broke."""
    try:
        conversation_id, last_seq = await _hello(peer, services.key)
    except (frames.BadFrame, ValueError):
        await peer.send(frames.error("no_hello"))
        await peer.close(CLOSE_NO_HELLO)
        return
    try:
        await _Chat(peer, services, conversation_id).run(last_seq)
    except RedisError as error:
        _log.warning("chat_unavailable", error=type(error).__name__)
        await peer.send(frames.error("unavailable"))
        await peer.close(CLOSE_TRY_LATER)


async def _hello(peer: Peer, key: str) -> tuple[str, int]:
    """The conversation and the seq to resume after; raises BadFrame or ValueError."""
    raw = await peer.receive(HELLO_SECONDS)
    frame = frames.parse(raw) if raw is not None else None
    if not isinstance(frame, frames.Hello):
        raise frames.BadFrame("no_hello")
    return web_conversation_id(frame.token, key), frame.last_seq


class _Chat:
    def __init__(self, peer: Peer, services: ChatServices, conversation_id: str) -> None:
        self._peer = peer
        self._services = services
        self._id = conversation_id
        self._pacing = Pacing(services.clock)

    async def run(self, last_seq: int) -> None:
        """The feed reads the transcript after it is listening, so that nothing falls between.

        Raises RedisError only before `welcome`.
        """
        conversation = await self._services.conversations.load(self._id)
        feed = Feed(self._peer, self._services.conversations, conversation, last_seq)
        stop = self._services.notices.listen(WEB_NOTICES, feed.notice, self._id)
        pump, socket_id = None, secrets.token_hex(8)
        try:
            await self._peer.send(frames.welcome(conversation))
            pump = asyncio.create_task(feed.run())
            await self._services.online.join(socket_id, self._id)
            await self._listen()
        finally:
            stop()
            if pump:
                await end(pump)
                await self._services.online.leave(socket_id)

    async def _listen(self) -> None:
        async for raw in frames_of(self._peer):
            try:
                await self._frame(frames.parse(raw))
            except frames.BadFrame as bad:
                await self._peer.send(frames.error(bad.code, bad.client_id))

    async def _frame(self, frame: frames.ClientFrame) -> None:
        match frame:
            case frames.Message():
                await self._message(frame)
            case frames.Seen(seq):
                await self._seen(seq)
            case frames.Ping():
                await self._peer.send({"type": "pong"})
            case frames.Hello():
                raise frames.BadFrame("bad_frame")

    async def _message(self, frame: frames.Message) -> None:
        message = InboundMessage(self._id, "web", frame.client_id, frame.text)
        try:
            receipt = await self._services.intake.accept(message)
        except RedisError as error:
            metrics.FAULTS.labels("intake").inc()
            _log.warning("not_stored", conversation=short(self._id), error=type(error).__name__)
            await self._peer.send(frames.error("unavailable", frame.client_id))
            return
        await self._peer.send(frames.stored(receipt.entry))
        notice, pause = self._pacing.message()
        if notice:
            await self._peer.send(frames.error("slow_down"))
        if pause:
            await asyncio.sleep(pause)

    async def _seen(self, seq: int) -> None:
        try:
            await self._services.conversations.mark_seen(self._id, seq)
        except RedisError as error:
            _log.warning("seen_not_stored", error=type(error).__name__)
