"""Reads and writes of conversations; everything else asks here and never builds a key."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, cast

from channels.cases import Case
from channels.model import Entry, InboundMessage, Owner
from channels.store import case_fields
from channels.store.commit import DEDUPE_SECONDS, Change, Committed, script_keys, script_plan
from channels.store.conversation import Conversation, from_fields
from channels.store.keys import WEB_NOTICES, ConversationKeys, ShardKeys, shard_of_case
from channels.store.notices import publish
from channels.store.scripts import Scripts

if TYPE_CHECKING:
    from redis.asyncio import Redis

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Receipt:
    """The stored entry, and whether this delivery of the message was the first."""

    entry: Entry
    new: bool


@dataclass(frozen=True)
class News:
    """Entries in order, who speaks with the person now, and up to where dispatch has handled the messages."""

    entries: list[Entry]
    owner: Owner
    counselor_name: str | None
    handled_seq: int


class Conversations:
    """All methods raise redis.RedisError when the store does not answer; nothing is written then
    or all of it, and repeating the call is safe."""

    def __init__(self, redis: Redis, scripts: Scripts) -> None:
        self._redis = redis
        self._scripts = scripts

    async def accept(
        self,
        message: InboundMessage,
        now: float,
        address: Mapping[str, str] = NOTHING,
        linked: str | None = None,
    ) -> Receipt:
        """Stores a person's message once, whoever delivers it how often (P1, P2), and with it the sealed
        parts of their address; an empty part is forgotten. `linked`: another conversation of theirs."""
        keys = ConversationKeys(message.conversation_id)
        entry = message.entry(now, await self._seq_of(message))
        plan: dict[str, Any] = {
            "entry": entry.stored(), "channel": message.channel, "now": now, "note": message.note,
            "preview": entry.preview, "address": dict(address), "ttl": DEDUPE_SECONDS,
        }  # fmt: skip
        if linked is not None:
            plan["linked"] = linked
        seen = keys.seen(message.message_id)
        seq, new, stored = await self._scripts.intake(
            keys=[
                keys.state,
                keys.log,
                seen,
                keys.shard.inbox,
                keys.shard.recent,
                keys.address,
                keys.held,
                keys.shard.outbox,
            ],
            args=[message.conversation_id, json.dumps(plan, ensure_ascii=False)],
        )
        # One that is delivered again after its conversation was deleted is not stored again.
        return Receipt(Entry.load(stored or entry.stored(), int(seq)), new == 1)

    async def _seq_of(self, message: InboundMessage) -> int | None:
        """The line that the message is about, while its id is still known."""
        if message.refers_to is None:
            return None
        seq = await self._redis.get(ConversationKeys(message.conversation_id).seen(message.refers_to))
        return int(seq) if seq else None

    async def load(self, conversation_id: str) -> Conversation:
        """The conversation with its active case; one nobody wrote in has defaults."""
        keys = ConversationKeys(conversation_id)
        async with self._redis.pipeline(transaction=False) as pipe:
            pipe.hgetall(keys.state)
            pipe.llen(keys.log)
            raw, last_seq = await pipe.execute()
        case = await self.case(raw["case_id"]) if raw.get("case_id") else None
        return from_fields(conversation_id, raw, last_seq, case)

    async def news(self, conversation_id: str, after: int, most: int) -> News:
        """What a page that has the entries up to `after` lacks, at most so many."""
        keys = ConversationKeys(conversation_id)
        async with self._redis.pipeline(transaction=False) as pipe:
            pipe.lrange(keys.log, after, after + most - 1)
            pipe.hmget(keys.state, ["owner", "counselor_name", "handled_seq"])
            entries, (owner, counselor_name, handled) = await pipe.execute()
        return News(_numbered(entries, after), owner or "bot", counselor_name or None, int(handled or 0))

    async def case(self, case_id: str) -> Case | None:
        """Any case, closed ones too; None for an unknown id."""
        try:
            key = ShardKeys(shard_of_case(case_id)).case(case_id)
        except ValueError:
            return None
        raw = await cast("Awaitable[dict[str, str]]", self._redis.hgetall(key))
        return case_fields.from_fields(raw) if raw else None

    async def entries(self, conversation_id: str, after: int = 0, upto: int | None = None) -> list[Entry]:
        """Transcript entries with `after` < seq ≤ `upto`, in order."""
        log = ConversationKeys(conversation_id).log
        end = -1 if upto is None else upto - 1
        if upto is not None and upto <= after:
            return []
        raw = await cast("Awaitable[list[str]]", self._redis.lrange(log, after, end))
        return _numbered(raw, after)

    async def risks(self, conversation_id: str, seqs: list[int] | None = None) -> dict[int, Any]:
        """Stored assessments as JSON values, by the seq of the message; all of them without `seqs`."""
        key = ConversationKeys(conversation_id).risk
        if seqs is None:
            raw = await cast("Awaitable[dict[str, str]]", self._redis.hgetall(key))
            return {int(seq): json.loads(text) for seq, text in raw.items()}
        if not seqs:
            return {}
        found = await cast("Awaitable[list[str | None]]", self._redis.hmget(key, [str(s) for s in seqs]))
        return {seq: json.loads(text) for seq, text in zip(seqs, found, strict=True) if text}

    async def commit(self, change: Change) -> Committed:
        """Applies the change, or says why nothing was written."""
        status, *seqs = await self._scripts.commit(keys=script_keys(change), args=[script_plan(change)])
        if status == "repeat":
            return Committed("repeat", int(seqs[0]), int(seqs[0]))
        return Committed(status, *(int(seq) for seq in seqs))

    async def mark_seen(self, conversation_id: str, seq: int) -> None:
        """The person's screen shows entries up to `seq`."""
        keys = ConversationKeys(conversation_id)
        await self._scripts.seen(keys=[keys.state, keys.log], args=[conversation_id, seq])

    async def mark_read(self, conversation_id: str) -> None:
        """The counselor who has the case saw what the person wrote."""
        key = ConversationKeys(conversation_id).state
        await self._redis.hset(key, "unread", "0")

    async def tell_typing(self, conversation_id: str) -> None:
        """The counselor is writing: reaches a page that is open now, and is kept nowhere."""
        await publish(self._redis, WEB_NOTICES, {"kind": "typing", "conversation": conversation_id})


def _numbered(raw: list[str], after: int) -> list[Entry]:
    return [Entry.load(item, after + place) for place, item in enumerate(raw, 1)]
