"""Judges what a person wrote; danger opens or raises the case before anybody thinks about an answer."""

from __future__ import annotations

from dataclasses import dataclass

from bot.risk import ESCALATION_LEVEL, RiskAssessment
from channels.dispatch.burst import Burst
from channels.dispatch.commits import Commits
from channels.dispatch.context import TURNS_BACK, context_of
from channels.dispatch.judge import Judge
from channels.handling import Moment, case_first
from channels.model import Clock, Entry
from channels.store.commit import Change, Work
from channels.store.conversation import Conversation
from channels.store.conversations import Conversations
from channels.store.keys import new_case_id
from channels.store.turns import Begun
from channels.streams.item import Item


@dataclass(frozen=True)
class Heard:
    """The conversation after it, and the assessments by seq."""

    conversation: Conversation
    risks: dict[int, RiskAssessment]


class Hearing:
    """In two commits, so that neither Rasa nor its absence delays the desk. Heard again after a crash, a
    message changes nothing more: its case is there, and no higher."""

    def __init__(self, judge: Judge, conversations: Conversations, clock: Clock) -> None:
        self._judge = judge
        self._conversations = conversations
        self._commits = Commits(conversations)
        self._clock = clock

    async def hear(self, item: Item, begun: Begun, burst: Burst) -> Heard:
        """Each message in order, and each case before the next message is read. Raises Fenced."""
        conversation, earlier = begun.conversation, list(begun.before)
        risks: dict[int, RiskAssessment] = {}
        for entry in begun.entries[: burst.last_seq - item.seq + 1]:
            if entry in burst.messages:
                risk = await self._judge.judge(entry.text, context_of(earlier[-TURNS_BACK:]))
                risks[entry.seq] = risk
                if risk.level >= ESCALATION_LEVEL:
                    conversation = await self._case_first(item, conversation, entry, risk)
            earlier.append(entry)
        return Heard(conversation, risks)

    async def _case_first(
        self, item: Item, conversation: Conversation, message: Entry, risk: RiskAssessment
    ) -> Conversation:
        while True:
            moment = Moment(self._clock(), message.seq, new_case_id(conversation.id))
            decision = case_first(risk, conversation, moment)
            if decision.case is None:
                return conversation
            change = Change(
                read=conversation,
                case=decision.case,
                work=Work(item),
                risks={message.seq: risk},
                alarm=decision.alarm,
            )
            applied = await self._commits.apply(change)
            conversation = await self._conversations.load(conversation.id)
            if applied:
                return conversation
