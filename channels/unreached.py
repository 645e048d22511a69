"""People whom an answer of ours does not reach, for good: somebody must find another way to them (facts WA-12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.risk import ESCALATION_LEVEL, RiskAssessment
from channels.cases import Case, open_case
from channels.finding import Finding
from channels.model import Clock
from channels.store.commit import Change
from channels.store.conversation import Conversation
from channels.store.conversations import Conversations
from channels.store.keys import new_case_id

# Risk that was attended and closed does not count as danger now, and is not forgotten either.
HIGHEST_LEVEL = ESCALATION_LEVEL


class Unreached:
    """All methods raise redis.RedisError; repeating a call is safe."""

    def __init__(self, conversations: Conversations, clock: Clock) -> None:
        self._conversations = conversations
        self._clock = clock

    async def note(self, conversation_id: str, seq: int) -> None:
        """The entry `seq` cannot be delivered: their case goes before the others of its level; who has none, and
        wrote of any danger before, gets one. Nothing where they have written since: they are here."""
        while True:
            conversation = await self._conversations.load(conversation_id)
            if await self._wrote_after(conversation, seq):
                return
            case = conversation.case
            changed = replace(case, unreached=True) if case else await self._opened(conversation, seq)
            if changed is None or changed == case:
                return
            if (await self._conversations.commit(Change(conversation, case=changed))).status == "ok":
                return

    async def over(self, conversation_id: str) -> None:
        """What had been given up has arrived."""
        while True:
            conversation = await self._conversations.load(conversation_id)
            case = conversation.case
            if case is None or not case.unreached:
                return
            change = Change(conversation, case=replace(case, unreached=False))
            if (await self._conversations.commit(change)).status == "ok":
                return

    async def _wrote_after(self, conversation: Conversation, seq: int) -> bool:
        later = await self._conversations.entries(conversation.id, seq)
        return any(entry.author == "citizen" for entry in later)

    async def _opened(self, conversation: Conversation, seq: int) -> Case | None:
        found = earlier_danger(await self._conversations.risks(conversation.id))
        if found is None:
            return None
        now, case_id = self._clock(), new_case_id(conversation.id)
        opened = open_case(case_id, conversation.id, conversation.channel, found, now, seq)
        return replace(opened, unreached=True, context=conversation.context)


def earlier_danger(risks: Mapping[int, Any]) -> Finding | None:
    """What the worst of the stored assessments, by seq, gives reason to; None where none is above level 0."""
    if not risks:
        return None
    _, raw = max(risks.items(), key=lambda item: (item[1]["level"], item[0]))
    worst = RiskAssessment.from_dict(raw)
    if worst.level == 0:
        return None
    return Finding(min(worst.level, HIGHEST_LEVEL), worst.topic, "no_entregado", worst.signals)
