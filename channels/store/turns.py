"""The beginning of dispatch's work on an item of the inbox, and items that no person wrote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from channels.cases import Case
from channels.model import Entry
from channels.store.conversation import Conversation, from_fields
from channels.store.conversations import Conversations
from channels.store.keys import ConversationKeys
from channels.store.scripts import Scripts
from channels.streams.item import CHECKIN, Fenced, Item

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True)
class Begun:
    """The conversation, the entries before the message, and those from it up to where the turn may read."""

    conversation: Conversation
    before: tuple[Entry, ...]
    entries: tuple[Entry, ...]


class Turns:
    """All methods raise redis.RedisError."""

    def __init__(self, redis: Redis, scripts: Scripts, conversations: Conversations) -> None:
        self._redis = redis
        self._scripts = scripts
        self._conversations = conversations

    async def begin(self, item: Item, back: int, most: int) -> Begun | None:
        """What is needed to handle a message: at most `back` entries before it and `most` from it on.

        None when it has been answered before; it is out of the inbox then. Raises Fenced when the shard is
        another process's. Begun again, a turn reads no further than the first time.
        """
        keys = ConversationKeys(item.conversation_id)
        status, *found = await self._scripts.turn(
            keys=[keys.state, keys.log, keys.shard.inbox, keys.shard.epoch("dispatch")],
            args=[item.seq, item.stream_id, item.epoch, back, most],
        )
        if status == "fenced":
            raise Fenced
        if status == "done":
            return None
        flat, length, first, log = found
        raw = dict(zip(flat[::2], flat[1::2], strict=True))
        case = await self._conversations.case(raw["case_id"]) if raw.get("case_id") else None
        entries = [Entry.load(line, int(first) + at) for at, line in enumerate(log)]
        split = item.seq - int(first)
        conversation = from_fields(item.conversation_id, raw, int(length), case)
        return Begun(conversation, tuple(entries[:split]), tuple(entries[split:]))

    async def ask_checkin(self, case: Case, number: int) -> None:
        """Puts the check-in into the conversation's lane. Asking again is harmless: each is made once."""
        shard = ConversationKeys(case.conversation_id).shard
        fields: dict[str, str | int] = {
            "conversation": case.conversation_id, "seq": 0, "channel": case.channel,
            "event": CHECKIN, "case": case.id, "number": number,
        }  # fmt: skip
        await self._redis.xadd(shard.inbox, fields)  # type: ignore[arg-type]
