"""Finds what a fault may have left wrong: a person at risk without a case, an index that misses one.

Each write is atomic, so this should find nothing; it is there for the day when something was not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.risk import ESCALATION_LEVEL
from channels.store.keys import SHARDS, ConversationKeys, ShardKeys

if TYPE_CHECKING:
    from redis.asyncio import Redis

LOOK_BACK_SECONDS = 48 * 3600.0
_PAGE = 500


@dataclass(frozen=True)
class _Found:
    conversation_id: str
    level: int
    case_id: str


class Repair:
    """All methods raise redis.RedisError."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def run(self, now: float) -> list[str]:
        """Puts active cases back into their shard's index; returns conversations at risk without a case.

        Looks at the conversations in which the person wrote within `LOOK_BACK_SECONDS`.
        """
        orphans: list[str] = []
        for shard in range(SHARDS):
            ids = await self._redis.zrange(
                ShardKeys(shard).recent, "+inf", str(now - LOOK_BACK_SECONDS), desc=True, byscore=True
            )
            for start in range(0, len(ids), _PAGE):
                orphans += await self._page(ShardKeys(shard), [str(i) for i in ids[start : start + _PAGE]])
        return orphans

    async def _page(self, shard: ShardKeys, conversation_ids: list[str]) -> list[str]:
        found = await self._states(conversation_ids)
        with_case = [state.case_id for state in found if state.case_id]
        if with_case:
            await self._redis.sadd(shard.cases, *with_case)
        return [s.conversation_id for s in found if s.level >= ESCALATION_LEVEL and not s.case_id]

    async def _states(self, conversation_ids: list[str]) -> list[_Found]:
        async with self._redis.pipeline(transaction=False) as pipe:
            for conversation_id in conversation_ids:
                pipe.hmget(ConversationKeys(conversation_id).state, ["level", "case_id"])
            rows = zip(conversation_ids, await pipe.execute(), strict=True)
        return [_Found(name, int(level or 0), case_id or "") for name, (level, case_id) in rows]
