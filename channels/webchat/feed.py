"""What flows to a person's page: transcript entries, each once and in order, and how the conversation stands."""

from __future__ import annotations

import asyncio

import structlog
from redis.exceptions import RedisError

from channels.server.peer import Gone, Peer
from channels.store.conversation import Conversation
from channels.store.conversations import Conversations, News
from channels.store.notices import Notice
from channels.webchat import frames

PAGE = 200
CLOSE_FAILED = 1011
_RETRY_SECONDS = 0.5
_log = structlog.get_logger(__name__)


class Feed:
    """Woken by notices, it reads what the page does not have yet: a lost notice delays, never loses."""

    def __init__(
        self, peer: Peer, conversations: Conversations, conversation: Conversation, last_seq: int
    ) -> None:
        self._peer = peer
        self._conversations = conversations
        self._id = conversation.id
        self._sent = min(last_seq, conversation.last_seq)
        self._state = frames.state(conversation.owner, conversation.counselor_name)
        self._delivered = conversation.handled_seq
        self._typing = False
        self._wake = asyncio.Event()
        self._wake.set()

    def notice(self, notice: Notice | None) -> None:
        """Something changed, or may have."""
        self._typing = self._typing or (notice is not None and notice.get("kind") == "typing")
        self._wake.set()

    async def run(self) -> None:
        """Until the page is gone or the task cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            try:
                await self._catch_up()
            except Gone:
                return
            except RedisError as error:
                _log.warning("feed_waits", error=type(error).__name__)
                self._wake.set()
                await asyncio.sleep(_RETRY_SECONDS)
            except Exception:
                # Without its feed a page would look alive and hear nothing: let it connect anew.
                _log.exception("feed_failed")
                await self._peer.close(CLOSE_FAILED)
                return

    async def _catch_up(self) -> None:
        while True:
            news = await self._conversations.news(self._id, self._sent, PAGE)
            for entry in news.entries:
                await self._peer.send(frames.entry(entry))
                self._sent = entry.seq
            if len(news.entries) < PAGE:
                break
        await self._tell_state(news)

    async def _tell_state(self, news: News) -> None:
        state = frames.state(news.owner, news.counselor_name)
        if state != self._state:
            self._state = state
            await self._peer.send(state)
        if news.handled_seq > self._delivered:
            self._delivered = news.handled_seq
            await self._peer.send(frames.delivered(news.handled_seq))
        if self._typing:
            self._typing = False
            await self._peer.send({"type": "typing"})
