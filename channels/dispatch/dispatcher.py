"""Handles items of the inbox: hear, ask the bot where it speaks, decide, commit."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import structlog

from channels import metrics
from channels.dispatch.burst import MOST, OVERTAKEN_SECONDS, Burst, burst_of, worst
from channels.dispatch.checkins import CheckIns
from channels.dispatch.commits import Commits
from channels.dispatch.context import TURNS_BACK
from channels.dispatch.hearing import Heard, Hearing
from channels.dispatch.line import Line
from channels.dispatch.rasa import Dialogue, TurnFailed
from channels.dispatch.request import turn_request
from channels.handling import Fallback, Moment, bot_speaks, decide
from channels.identity import short
from channels.model import Clock, bubbles
from channels.store.commit import Change, Work
from channels.store.conversations import Conversations
from channels.store.keys import new_case_id
from channels.store.turns import Begun, Turns
from channels.streams.item import Item
from channels.turn import Turn

PARALLEL = 16
_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class DispatchServices:
    """What handling works with.

    `late`: seconds after which a message does not answer an open question; `retention_days`: after which a
    conversation without an open case is deleted, None where nobody should be told a number; `privacy_url`: of the full
    privacy notice, empty for none.
    """

    conversations: Conversations
    turns: Turns
    hearing: Hearing
    dialogue: Dialogue
    line: Line
    checkins: CheckIns
    fallback: Fallback
    clock: Clock
    late: float = OVERTAKEN_SECONDS
    retention_days: int | None = None
    privacy_url: str = ""


class Dispatcher:
    """The only writer of what the bot says and of what risk does to a case."""

    def __init__(self, services: DispatchServices) -> None:
        self._with = services
        self._commits = Commits(services.conversations)
        self._room = asyncio.Semaphore(PARALLEL)

    async def handle(self, item: Item) -> None:
        """Returns once the item is handled, by us or before us.

        Raises Fenced when the shard is another process's, redis.RedisError when the store is away.
        """
        if item.event:
            await self._with.checkins.handle(item)
            return
        async with self._room:
            started = time.perf_counter()
            begun = await self._with.turns.begin(item, TURNS_BACK, MOST)
            if begun is None:
                return
            owner = await self._handle(item, begun)
            metrics.HANDLING_SECONDS.observe(time.perf_counter() - started)
            metrics.HANDLED.labels(owner).inc()

    async def _handle(self, item: Item, begun: Begun) -> str:
        """The owner of the conversation when the messages were handled."""
        burst = burst_of(begun.entries, begun.conversation.wrote_at, self._with.late)
        heard = await self._with.hearing.hear(item, begun, burst)
        asked, turn = False, None
        while True:
            if bot_speaks(heard.conversation.owner) and not asked:
                asked, turn = True, await self._turn(heard, burst)
            if await self._answer(item, heard, burst, turn):
                return heard.conversation.owner
            heard = Heard(await self._with.conversations.load(item.conversation_id), heard.risks)

    async def _turn(self, heard: Heard, burst: Burst) -> Turn | None:
        conversation, (_, risk) = heard.conversation, worst(heard.risks)
        place = await self._with.line.place(conversation.case, risk.level)
        request = turn_request(
            conversation,
            burst,
            risk,
            place,
            self._with.clock(),
            self._with.retention_days,
            self._with.privacy_url,
        )
        try:
            return await self._with.dialogue.turn(request)
        except TurnFailed as failure:
            _log.warning("rasa_failed", conversation=short(conversation.id), reason=str(failure))
            return None

    async def _answer(self, item: Item, heard: Heard, burst: Burst, turn: Turn | None) -> bool:
        """False when the conversation changed meanwhile and must be decided anew."""
        now, (seq, risk) = self._with.clock(), worst(heard.risks)
        moment = Moment(now, seq, new_case_id(item.conversation_id))
        decision = decide(risk, heard.conversation, turn, self._with.fallback, moment, unheard=burst.unheard)
        change = Change(
            read=heard.conversation,
            entries=bubbles(decision.replies, now),
            case=decision.case,
            work=Work(item, upto=burst.last_seq),
            risks=heard.risks,
            wrote_at=burst.written_at,
            context=decision.context,
            alarm=decision.alarm,
        )
        return await self._commits.apply(change)
