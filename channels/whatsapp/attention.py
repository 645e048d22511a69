"""Shows people that their message was read and an answer is being written, where one comes (facts WA-9)."""

from __future__ import annotations

import asyncio

import structlog
from redis.exceptions import RedisError

from channels.kinds import Kind
from channels.model import OutboundMessage
from channels.store.addresses import Addresses
from channels.store.conversations import Conversations
from channels.store.notices import Notice
from channels.vault import Unreadable
from channels.whatsapp.api import GraphApi
from channels.whatsapp.errors import GraphError
from channels.whatsapp.events import CHANNEL

# The bot answers these at once; what else may come without an answer, and then nothing is promised.
ANSWERED: frozenset[Kind] = frozenset(
    ("text", "button", "image", "audio", "video", "document", "location", "contacts", "unsupported")
)
_MOST_WAITING = 200
_AT_ONCE = 4
_log = structlog.get_logger(__name__)


class Attention:
    """A courtesy: what fails or comes too fast is left out."""

    def __init__(self, api: GraphApi, conversations: Conversations, addresses: Addresses) -> None:
        self._api = api
        self._conversations = conversations
        self._addresses = addresses
        self._waiting: asyncio.Queue[tuple[str, int | None]] = asyncio.Queue(_MOST_WAITING)

    def notice(self, notice: Notice | None) -> None:
        """A listener of the notices that a message arrived, or that a counselor is writing."""
        if notice is None or notice["kind"] not in ("entry", "typing") or self._waiting.full():
            return
        conversation_id = str(notice["conversation"])
        if conversation_id.startswith(f"{CHANNEL}-"):
            self._waiting.put_nowait((conversation_id, notice.get("seq")))

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as workers:
            for _ in range(_AT_ONCE):
                workers.create_task(self._work())

    async def answers(self, message: OutboundMessage) -> None:
        """A counselor's answer is on its way: what they answer was read."""
        if message.entry.author == "counselor":
            await self._mark(message.conversation_id, typing=False)

    async def _work(self) -> None:
        while True:
            conversation_id, seq = await self._waiting.get()
            try:
                if seq is None or await self._bot_answers(conversation_id, seq):
                    await self._mark(conversation_id, typing=True)
            except RedisError as error:
                _log.warning("attention_left_out", channel=CHANNEL, error=type(error).__name__)

    async def _bot_answers(self, conversation_id: str, seq: int) -> bool:
        """Whether an answer of the bot comes within seconds: not while a counselor has the conversation."""
        news = await self._conversations.news(conversation_id, seq - 1, 1)
        (entry,) = news.entries
        prompt = entry.author == "citizen" and entry.kind in ANSWERED
        return prompt and news.owner != "counselor" and news.handled_seq < seq

    async def _mark(self, conversation_id: str, *, typing: bool) -> None:
        try:
            address = await self._addresses.get(conversation_id)
            if address and address.last_message:
                await self._api.mark_read(address.last_message, typing=typing)
        except (GraphError, Unreadable) as error:
            _log.info("attention_left_out", channel=CHANNEL, error=type(error).__name__)
