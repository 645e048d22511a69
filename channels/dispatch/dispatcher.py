"""Handles one message of the inbox: judge, ask the bot where it speaks, decide, commit."""

from __future__ import annotations

import asyncio
import time

import structlog

from bot.risk import RiskAssessment
from channels import metrics
from channels.dispatch.context import TURNS_BACK, context_of
from channels.dispatch.judge import Judge
from channels.dispatch.rasa import Dialogue, TurnFailed
from channels.dispatch.request import turn_request
from channels.handling import Decision, Fallback, Moment, bot_speaks, decide
from channels.identity import short
from channels.model import Clock, Entry
from channels.store.commit import Change, Handled
from channels.store.conversation import Conversation
from channels.store.conversations import Conversations
from channels.store.keys import new_case_id
from channels.streams.item import Fenced, Item
from channels.turn import Turn

PARALLEL = 16
_log = structlog.get_logger(__name__)


class Dispatcher:
    """The only writer of what the bot says and of what risk does to a case."""

    def __init__(
        self, conversations: Conversations, judge: Judge, dialogue: Dialogue, fallback: Fallback, clock: Clock
    ) -> None:
        self._conversations = conversations
        self._judge = judge
        self._dialogue = dialogue
        self._fallback = fallback
        self._clock = clock
        self._room = asyncio.Semaphore(PARALLEL)

    async def handle(self, item: Item) -> None:
        """Returns once the message is handled, by us or before us.

        Raises Fenced when the shard is another process's, redis.RedisError when the store is away.
        """
        async with self._room:
            started = time.perf_counter()
            owner = await self._handle(item)
            metrics.HANDLING_SECONDS.observe(time.perf_counter() - started)
            metrics.HANDLED.labels(owner).inc()

    async def _handle(self, item: Item) -> str:
        """The owner of the conversation when the message was handled."""
        after = max(0, item.seq - 1 - TURNS_BACK)
        conversation, entries = await self._conversations.read_turn(item.conversation_id, after, item.seq)
        *earlier, message = entries
        risk = await self._judge.judge(message.text, context_of(earlier))
        asked, turn = False, None
        while True:
            if bot_speaks(conversation.owner) and not asked:
                asked, turn = True, await self._turn(conversation, message, risk)
            if await self._commit(item, conversation, risk, turn):
                return conversation.owner
            conversation = await self._conversations.load(item.conversation_id)

    async def _turn(self, conversation: Conversation, message: Entry, risk: RiskAssessment) -> Turn | None:
        request = turn_request(conversation, message, risk, self._clock())
        try:
            return await self._dialogue.turn(request)
        except TurnFailed as failure:
            _log.warning("rasa_failed", conversation=short(conversation.id), reason=str(failure))
            return None

    async def _commit(
        self, item: Item, conversation: Conversation, risk: RiskAssessment, turn: Turn | None
    ) -> bool:
        """False when the conversation changed meanwhile and must be decided anew."""
        now = self._clock()
        moment = Moment(now, item.seq, new_case_id(conversation.id))
        decision = decide(risk, conversation, turn, self._fallback, moment)
        change = Change(
            read=conversation,
            entries=tuple(Entry("bot", reply.text, now, buttons=reply.buttons) for reply in decision.replies),
            case=decision.case,
            handled=Handled(item.seq, item.stream_id, item.epoch, risk),
            alarm=decision.alarm,
        )
        status = (await self._conversations.commit(change)).status
        if status == "fenced":
            raise Fenced
        if status == "ok":
            _note(item, conversation, decision, risk)
        return status != "stale"


def _note(item: Item, conversation: Conversation, decision: Decision, risk: RiskAssessment) -> None:
    if decision.alarm:
        metrics.ALARMS.labels(decision.alarm).inc()
        metrics.CASES.labels(decision.alarm).inc()
        _log.info(
            "case", conversation=short(conversation.id), seq=item.seq, reason=decision.alarm, risk=risk.level
        )
