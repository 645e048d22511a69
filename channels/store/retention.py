"""Deletes conversations: what was written, its assessments, its cases, how the person was reached, who they were."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from channels.store.keys import SHARDS, ConversationKeys, ShardKeys
from channels.store.scripts import Scripts

if TYPE_CHECKING:
    from redis.asyncio import Redis

_CASES, _PEOPLE = "{s*}:case:*", "{people}:*"
_PAGE = 500
Forgotten = Literal["ok", "open", "busy"]


@dataclass(frozen=True)
class _Closed:
    """A case that is closed; `at`: when, Unix seconds."""

    id: str
    at: float


class Retention:
    """What is left of a conversation that was deleted: which ids of messages were seen (hashed, 8 days), tokens of
    pages that ended, counts. All methods raise redis.RedisError; repeating a call is safe."""

    def __init__(self, redis: Redis, scripts: Scripts) -> None:
        self._redis = redis
        self._forget = scripts.forget

    async def sweep(self, before: float) -> int:
        """Deletes every conversation in which nobody has written, and no case was closed, since `before`; how many.

        Never one with a case that is not closed, nor one with anything still to be handled or delivered.
        """
        closed, gone = await self._closed(), 0
        for shard in map(ShardKeys, range(SHARDS)):
            busy = await self._busy(shard)
            for found in await self._redis.zrange(shard.recent, "-inf", f"({before}", byscore=True):
                conversation_id = str(found)
                cases = closed.get(conversation_id, [])
                if conversation_id not in busy and all(case.at < before for case in cases):
                    gone += await self._delete(conversation_id, cases, before) == "ok"
        await self._forget_people(before)
        return gone

    async def forget(self, conversation_id: str) -> Forgotten:
        """Deletes one conversation now, because the person asked for it, or says why not yet: a case of theirs is
        open, or something waits to be handled or delivered."""
        if conversation_id in await self._busy(ConversationKeys(conversation_id).shard):
            return "busy"
        cases = (await self._closed()).get(conversation_id, [])
        if await self._delete(conversation_id, cases, None) != "ok":
            return "open"
        await self._forget_person(conversation_id)
        return "ok"

    async def _delete(self, conversation_id: str, cases: Iterable[_Closed], before: float | None) -> str:
        keys = ConversationKeys(conversation_id)
        shard = keys.shard
        status = await self._forget(
            keys=[
                keys.state, shard.recent, keys.log, keys.risk, keys.address, keys.delivery, keys.held, keys.pair,
                keys.invited, keys.online, *(shard.case(case.id) for case in cases),
            ],
            args=[conversation_id, "" if before is None else before],
        )  # fmt: skip
        return str(status)

    async def _closed(self) -> dict[str, list[_Closed]]:
        """Closed cases by conversation."""
        found: defaultdict[str, list[_Closed]] = defaultdict(list)
        async for keys in self._pages(_CASES):
            for raw in await self._fields(keys, ["id", "conversation_id", "status", "closed_at"]):
                case_id, conversation_id, status, at = raw
                if status == "closed":
                    found[conversation_id].append(_Closed(case_id, float(at)))
        return found

    async def _busy(self, shard: ShardKeys) -> set[str]:
        """Conversations with something in the shard's streams."""
        found = [await self._redis.xrange(name) for name in (shard.inbox, shard.outbox)]
        entries = cast("list[list[tuple[str, dict[str, str]]]]", found)
        return {fields["conversation"] for stream in entries for _, fields in stream}

    async def _forget_people(self, before: float) -> None:
        """Identifiers that name a conversation which is gone; those that were just linked are left alone."""
        async for keys in self._pages(_PEOPLE):
            named = await self._fields(keys, ["conversation", "at"])
            async with self._redis.pipeline(transaction=False) as pipe:
                for conversation_id, _ in named:
                    pipe.exists(ConversationKeys(conversation_id or "").log)
                there = await pipe.execute()
            old = [
                key
                for key, (_, at), exists in zip(keys, named, there, strict=True)
                if not exists and float(at or 0) < before
            ]
            if old:
                await self._redis.delete(*old)

    async def _forget_person(self, conversation_id: str) -> None:
        code = await self._redis.get(f"web:code-of:{conversation_id}")
        names = [
            f"web:code-of:{conversation_id}",
            f"rasa:tracker:{conversation_id}",
            *([code] if code else []),
        ]
        async for keys in self._pages(_PEOPLE):
            named = await self._fields(keys, ["conversation"])
            names += [key for key, (whose,) in zip(keys, named, strict=True) if whose == conversation_id]
        for name in names:
            await self._redis.delete(str(name))

    async def _pages(self, pattern: str) -> AsyncIterator[list[str]]:
        """The hashes with such a name, some at a time."""
        page: list[str] = []
        async for key in self._redis.scan_iter(match=pattern, count=_PAGE, _type="HASH"):
            page.append(str(key))
            if len(page) == _PAGE:
                yield page
                page = []
        if page:
            yield page

    async def _fields(self, keys: list[str], names: list[str]) -> list[list[Any]]:
        async with self._redis.pipeline(transaction=False) as pipe:
            for key in keys:
                pipe.hmget(key, names)
            return list(await pipe.execute())
