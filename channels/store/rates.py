"""How fast messages may go to a provider, over all processes that send (rate.lua)."""

from __future__ import annotations

from dataclasses import dataclass

from channels.store.keys import ConversationKeys
from channels.store.scripts import Scripts


@dataclass(frozen=True)
class Pace:
    """One message each `interval` seconds, `ahead` of them before their time (at least 1)."""

    interval: float
    ahead: int


class Rates:
    """All methods raise redis.RedisError. They reserve a place and say how long to wait for it."""

    def __init__(self, scripts: Scripts, number: str, number_pace: Pace, pair_pace: Pace) -> None:
        """`number` names what all messages go through."""
        self._scripts = scripts
        self._number = f"rate:{number}"
        self._number_pace = number_pace
        self._pair_pace = pair_pace

    async def number(self) -> float:
        """Seconds until a message may go."""
        return await self._ask(self._number, "take", self._number_pace)

    async def pair(self, conversation_id: str) -> float:
        """Seconds until a message may go to this person."""
        return await self._ask(ConversationKeys(conversation_id).pair, "take", self._pair_pace)

    async def refused(self, conversation_id: str) -> float:
        """It was too much for this person all the same: seconds to wait, 4^X for the refusal number X."""
        return await self._ask(ConversationKeys(conversation_id).pair, "strike", self._pair_pace)

    async def went(self, conversation_id: str) -> None:
        """A message was taken: the next refusal is the first again."""
        await self._ask(ConversationKeys(conversation_id).pair, "calm", self._pair_pace)

    async def _ask(self, key: str, mode: str, pace: Pace) -> float:
        return float(await self._scripts.rate(keys=[key], args=[mode, pace.interval, pace.ahead]))
