"""One connection's conversation, once it has said hello: what it hears, and what becomes of what it sends."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import suppress
from dataclasses import dataclass

import structlog
from redis.exceptions import RedisError

from channels import metrics
from channels.background import end
from channels.identity import short
from channels.intake import Intake
from channels.server.peer import Gone, Peer
from channels.server.peer import frames as frames_of
from channels.store.conversations import Conversations
from channels.store.keys import WEB_NOTICES
from channels.store.notices import Notices
from channels.webchat import frames, incoming
from channels.webchat.ending import Ending
from channels.webchat.feed import Feed
from channels.webchat.online import Online
from channels.webchat.pacing import Limits
from channels.webchat.sessions import Sessions

CLOSE_ENDED = 4410
_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class ChatServices:
    """What a connection works with."""

    intake: Intake
    conversations: Conversations
    sessions: Sessions
    notices: Notices
    online: Online
    limits: Limits


@dataclass(frozen=True)
class Visit:
    """Where a connection comes from, None where that is not known, and whether it stays open."""

    address: str | None
    stays: bool = True


class Chat:
    """`session` is the name of the token's session."""

    def __init__(
        self, peer: Peer, services: ChatServices, visit: Visit, conversation_id: str, session: str
    ) -> None:
        self._peer = peer
        self._services = services
        self._visit = visit
        self._id = conversation_id
        self._ending = Ending(services.sessions, session)
        self._pacing = services.limits.pacing(conversation_id, visit.address)

    async def run(self, last_seq: int) -> None:
        """The feed reads the transcript after it is listening, so that nothing falls between.

        Raises RedisError only before `welcome`.
        """
        conversation = await self._services.conversations.load(self._id)
        feed = Feed(self._peer, self._services.conversations, conversation, last_seq)
        stops = [
            self._services.notices.listen(WEB_NOTICES, listener, self._id)
            for listener in (feed.notice, self._ending.notice)
        ]
        tasks: list[asyncio.Task[None]] = []
        try:
            await self._peer.send(frames.welcome(conversation))
            tasks = [asyncio.create_task(work) for work in (feed.run(), self._say_goodbye())]
            await self._listen_as_present()
        finally:
            for stop in stops:
                stop()
            await end(*tasks)

    async def _say_goodbye(self) -> None:
        """The person left in another tab: this one must not go on showing the conversation."""
        await self._ending.wait()
        with suppress(Gone):
            await self._peer.send({"type": "ended"})
            await self._peer.close(CLOSE_ENDED)

    async def _listen_as_present(self) -> None:
        online = self._services.online
        if not self._visit.stays:
            await online.passing(self._id)
            return await self._listen()
        socket_id = secrets.token_hex(8)
        await online.join(socket_id, self._id)
        try:
            await self._listen()
        finally:
            await online.leave(socket_id)

    async def _listen(self) -> None:
        async for raw in frames_of(self._peer):
            try:
                await self._frame(incoming.parse(raw))
            except incoming.BadFrame as bad:
                await self._peer.send(frames.error(bad.code, bad.client_id))
            if pause := self._pacing.frame():
                await asyncio.sleep(pause)

    async def _frame(self, frame: incoming.ClientFrame) -> None:
        match frame:
            case incoming.Message() | incoming.Location():
                await self._message(frame)
            case incoming.Seen(seq):
                await self._seen(seq)
            case incoming.Ping():
                await self._peer.send({"type": "pong"})
            case incoming.Hello():
                raise incoming.BadFrame("bad_frame")

    async def _message(self, frame: incoming.Message | incoming.Location) -> None:
        """Stored first, slowed afterwards: no limit may stand between a cry for help and the inbox."""
        try:
            receipt = await self._services.intake.accept(frame.inbound(self._id))
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
