"""Keeps somebody who waits company: a turn of the bot that nobody asked for, once for each pause."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

import structlog

from channels import metrics
from channels.cases import Case
from channels.dispatch.commits import Commits
from channels.dispatch.line import Line
from channels.dispatch.rasa import Dialogue, TurnFailed
from channels.dispatch.request import checkin_request
from channels.handling import Company, Decision, Moment, decide_checkin
from channels.identity import short
from channels.model import Clock, bubbles
from channels.store.commit import Change, Work
from channels.store.conversation import Conversation
from channels.store.conversations import Conversations
from channels.store.floor import Floor
from channels.streams.item import Item
from channels.turn import Turn
from channels.waiting import Patience, checkin_due

# Far fewer than messages may take: company must never delay an answer.
PARALLEL = 4
_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class CheckInServices:
    """What check-ins work with. `company`: what to say at which check-in where Rasa does not answer."""

    conversations: Conversations
    floor: Floor
    line: Line
    dialogue: Dialogue
    company: Company
    patience: Patience
    clock: Clock


class CheckIns:
    """In the conversation's lane, so never beside a message; `checkins` of the case counts each once."""

    def __init__(self, services: CheckInServices) -> None:
        self._with = services
        self._commits = Commits(services.conversations)
        self._room = asyncio.Semaphore(PARALLEL)

    async def handle(self, item: Item) -> None:
        """Makes the check-in, or drops it where it is not due any more. Raises as `Dispatcher.handle`."""
        async with self._room:
            asked, turn = False, None
            while True:
                conversation = await self._with.conversations.load(item.conversation_id)
                case = await self._waiting(conversation, item)
                if case and not asked:
                    asked, turn = True, await self._turn(conversation, case, item.number)
                    continue  # a counselor may have come while Rasa thought
                if await self._commit(item, conversation, case, turn):
                    return

    async def _waiting(self, conversation: Conversation, item: Item) -> Case | None:
        """The case, if the check-in is still due in it."""
        case = conversation.case
        if case is None or case.id != item.case_id:
            return None
        (standing,) = await self._with.floor.standings([case])
        due = checkin_due(standing, self._with.patience, self._with.clock())
        return case if due == item.number else None

    async def _turn(self, conversation: Conversation, case: Case, number: int) -> Turn | None:
        place = await self._with.line.place(case, case.level)
        request = checkin_request(conversation, case, number, place, self._with.clock())
        try:
            return await self._with.dialogue.turn(request)
        except TurnFailed as failure:
            _log.warning("rasa_failed", conversation=short(conversation.id), reason=str(failure))
            return None

    async def _commit(
        self, item: Item, conversation: Conversation, case: Case | None, turn: Turn | None
    ) -> bool:
        now = self._with.clock()
        decision = Decision(())
        if case:
            moment = Moment(now, conversation.handled_seq, case.id)
            decision = decide_checkin(case, conversation, turn, self._with.company, moment)
        change = Change(
            read=conversation,
            entries=bubbles(decision.replies, now),
            case=decision.case,
            work=Work(item, upto=0),
            context=decision.context,
            alarm=decision.alarm,
        )
        applied = await self._commits.apply(change)
        if applied:
            metrics.CHECKINS.labels(_result(case, turn, decision)).inc()
        return applied


def _result(case: Case | None, turn: Turn | None, decision: Decision) -> str:
    if case is None:
        return "dropped"
    if turn is None:
        return "fixed"
    return "said" if decision.replies else "silent"
