"""The round through all cases: nobody is forgotten, whatever a crash or a closed laptop left behind."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog
from redis.exceptions import RedisError

from bot.risk import RiskAssessment
from channels import metrics
from channels.cases import Case, Refused, give_back, open_case, with_context
from channels.desk.changes import CaseChanges, Transition
from channels.desk.overdue import alarm_due, vanished
from channels.finding import Finding
from channels.identity import short
from channels.model import Clock
from channels.store.commit import Change
from channels.store.conversations import Conversations
from channels.store.floor import Floor, Standing
from channels.store.keys import DESK_NOTICES, new_case_id
from channels.store.notices import publish
from channels.store.presence import Presence
from channels.store.repair import Repair
from channels.store.turns import Turns
from channels.waiting import Patience, checkin_due, silence_due

if TYPE_CHECKING:
    from redis.asyncio import Redis

_LOCK = "desk:sweep"
_CHANGES: dict[str, Transition] = {
    "devuelto": give_back,
    "silencio": lambda case: replace(case, silent=True),
    "sin_atender": lambda case: case,
}
_log = structlog.get_logger(__name__)


class Sweep:
    """One round each `period` seconds over all processes that run one; the lock is its period's."""

    def __init__(
        self,
        redis: Redis,
        conversations: Conversations,
        turns: Turns,
        clock: Clock,
        period: float,
        patience: Patience,
    ) -> None:
        self._redis = redis
        self._conversations = conversations
        self._turns = turns
        self._changes = CaseChanges(conversations)
        self._floor = Floor(redis, clock)
        self._presence = Presence(redis)
        self._repair = Repair(redis)
        self._clock = clock
        self._period = period
        self._patience = patience

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            try:
                if await self._redis.set(_LOCK, "1", nx=True, px=int(self._period * 900)):
                    await self.once()
            except RedisError as error:
                _log.warning("sweep_waits", error=type(error).__name__)
            await asyncio.sleep(self._period)

    async def once(self) -> None:
        """One round; raises redis.RedisError."""
        for conversation_id in await self._repair.run(self._clock()):
            await self._open_missing(conversation_id)
        signs, since = await self._presence.last_signs(), await self._presence.server_since()
        for standing in await self._floor.standings(await self._floor.active()):
            alarm = self._alarm(standing, signs, since)
            if alarm:
                await self._apply(standing.case, alarm)
            number = checkin_due(standing, self._patience, self._clock())
            if number:
                await self._turns.ask_checkin(standing.case, number)
        await publish(self._redis, DESK_NOTICES, {"kind": "queue"})

    def _alarm(self, standing: Standing, signs: dict[str, float], since: float | None) -> str | None:
        """The worst that has befallen the case since the last round."""
        case, now = standing.case, self._clock()
        if vanished(case, signs, since, now):
            return "devuelto"
        if silence_due(standing, self._patience, now):
            return "silencio"
        return "sin_atender" if alarm_due(case, now) else None

    async def _apply(self, case: Case, alarm: str) -> None:
        """The rule is checked again on the case as it is when the change applies."""
        seen = case

        def transition(case: Case) -> Case:
            now = self._clock()
            if case.status != seen.status or case.counselor != seen.counselor:
                raise Refused("changed")
            return replace(_CHANGES[alarm](case), alarmed_at=now)

        try:
            await self._changes.apply(case.id, transition, alarm)
        except Refused:
            return  # somebody took or closed it in this very moment: all the better
        metrics.ALARMS.labels(alarm).inc()
        _log.info("alarm", case=case.id, reason=alarm, risk=case.level)

    async def _open_missing(self, conversation_id: str) -> None:
        conversation = await self._conversations.load(conversation_id)
        risks = await self._conversations.risks(conversation_id)
        if conversation.case is not None or not risks:
            return
        seq, worst = max(risks.items(), key=lambda item: (item[1]["level"], item[0]))
        risk = RiskAssessment.from_dict(worst)
        found = Finding(max(risk.level, conversation.level), risk.topic, "riesgo", risk.signals)
        case_id, now = new_case_id(conversation_id), self._clock()
        opened = open_case(case_id, conversation_id, conversation.channel, found, now, seq)
        case = with_context(opened, conversation.context)
        await self._conversations.commit(Change(conversation, case=case, alarm="nuevo"))
        metrics.FAULTS.labels("missing_case").inc()
        _log.error("missing_case_opened", conversation=short(conversation_id), risk=found.level)
