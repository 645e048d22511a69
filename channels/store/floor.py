"""All cases that are not closed, over all shards, with what the desk shows beside them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from channels.cases import Case
from channels.model import Clock
from channels.store import case_fields
from channels.store.conversation import Conversation, from_fields
from channels.store.keys import SHARDS, ConversationKeys, ShardKeys, shard_of_case

if TYPE_CHECKING:
    from redis.asyncio import Redis


@dataclass(frozen=True)
class Standing:
    """A case, its conversation, whether the person's page is open now, and the id of a case of theirs that is not
    closed in another conversation."""

    case: Case
    conversation: Conversation
    online: bool
    linked_case: str | None = None


class Floor:
    """A few round trips, however many cases. All methods raise redis.RedisError."""

    def __init__(self, redis: Redis, clock: Clock) -> None:
        self._redis = redis
        self._clock = clock

    async def case_ids(self) -> list[str]:
        """Ids of the cases in the shards' indexes."""
        async with self._redis.pipeline(transaction=False) as pipe:
            for shard in range(SHARDS):
                pipe.smembers(ShardKeys(shard).cases)
            return [case_id for members in await pipe.execute() for case_id in members]

    async def cases(self, case_ids: Iterable[str]) -> list[Case]:
        """Those of them that exist."""
        async with self._redis.pipeline(transaction=False) as pipe:
            for case_id in case_ids:
                pipe.hgetall(ShardKeys(shard_of_case(case_id)).case(case_id))
            return [case_fields.from_fields(raw) for raw in await pipe.execute() if raw]

    async def active(self) -> list[Case]:
        return [case for case in await self.cases(await self.case_ids()) if case.active]

    async def standings(self, cases: Iterable[Case]) -> list[Standing]:
        """The cases with what stands beside them, in the same order."""
        listed = list(cases)
        now = self._clock()
        async with self._redis.pipeline(transaction=False) as pipe:
            for case in listed:
                keys = ConversationKeys(case.conversation_id)
                pipe.hgetall(keys.state)
                pipe.llen(keys.log)
                pipe.zcount(keys.online, now, "+inf")
            answers = await pipe.execute()
        triples = zip(answers[::3], answers[1::3], answers[2::3], strict=True)
        found = [
            Standing(case, from_fields(case.conversation_id, raw, last_seq, case), online > 0)
            for case, (raw, last_seq, online) in zip(listed, triples, strict=True)
        ]
        return await self._linked(found)

    async def _linked(self, standings: list[Standing]) -> list[Standing]:
        """With the other cases of the same people; costs nothing where nobody has two conversations."""
        names = sorted({found.conversation.linked for found in standings if found.conversation.linked})
        if not names:
            return standings
        async with self._redis.pipeline(transaction=False) as pipe:
            for name in names:
                pipe.hget(ConversationKeys(name).state, "case_id")
            cases = dict(zip(names, await pipe.execute(), strict=True))
        return [
            replace(found, linked_case=cases.get(found.conversation.linked or "") or None)
            for found in standings
        ]
