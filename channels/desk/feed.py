"""What flows to the desks: the queue, changed cases, entries of watched cases, alarms."""

from __future__ import annotations

import asyncio

import structlog
from redis.exceptions import RedisError

from channels.cases import Case
from channels.desk.batch import Batch
from channels.desk.client import DeskClient, Frame
from channels.desk.context_view import context_view
from channels.desk.projection import entry_view, queue, view
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries
from channels.store.floor import Floor
from channels.store.notices import Notice
from channels.store.troubles import Troubles

_RETRY_SECONDS = 0.5
# A message makes several notices within milliseconds (stored, case, answer, delivered). The first is told at once.
_GATHER_SECONDS = 0.03
_log = structlog.get_logger(__name__)


class DeskFeed:
    """One reader for all desks of the process: a notice costs the same however many look on.

    Notices that arrive while it reads, or shortly after, are answered together by the next read.
    """

    def __init__(
        self, conversations: Conversations, deliveries: Deliveries, floor: Floor, troubles: Troubles
    ) -> None:
        self._conversations = conversations
        self._troubles = troubles
        self._deliveries = deliveries
        self._floor = floor
        self._clients: set[DeskClient] = set()
        self._pending = Batch()
        self._wake = asyncio.Event()

    def notice(self, notice: Notice | None) -> None:
        """A listener of the desk's notices; None: some may have been missed."""
        self._pending.add(notice)
        self._wake.set()

    def leave(self, client: DeskClient) -> None:
        self._clients.discard(client)

    async def join(self, client: DeskClient) -> None:
        """From now on the client gets what changes, and first the whole queue; raises RedisError."""
        self._clients.add(client)
        client.push(await self._queue())
        client.push(await self._trouble())

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            await self._wake.wait()
            self._wake.clear()
            batch, self._pending = self._pending, Batch()
            try:
                await self._push(batch)
                await asyncio.sleep(_GATHER_SECONDS)
            except RedisError as error:
                _log.warning("desk_feed_waits", error=type(error).__name__)
                await asyncio.sleep(_RETRY_SECONDS)
                self.notice(None)

    async def _push(self, batch: Batch) -> None:
        self._sign_out(batch)
        if not self._clients:
            return
        for (case_id, conversation_id), seqs in batch.entries.items():
            await self._push_entries(case_id, conversation_id, seqs)
        if batch.everything:
            self._tell(await self._queue())
        if batch.everything or batch.trouble:
            self._tell(await self._trouble())
        if batch.cases:
            for standing in await self._floor.standings(await self._floor.cases(batch.cases)):
                self._tell({"type": "case", "case": view(standing)})
                self._tell_watchers(standing.case)
        for case_id, reason in batch.alarms:
            self._tell({"type": "alarm", "case_id": case_id, "reason": reason})

    def _tell_watchers(self, case: Case) -> None:
        """What is known of the person goes to those who read the case, not into everybody's list."""
        for client in self._clients:
            if client.watches(case.id):
                client.push({"type": "context", "case_id": case.id, "context": context_view(case)})

    async def _push_entries(self, case_id: str, conversation_id: str, seqs: set[int]) -> None:
        watchers = [client for client in self._clients if client.watches(case_id)]
        if not watchers:
            return
        found = await self._conversations.entries(conversation_id, min(seqs) - 1, max(seqs))
        entries = [entry for entry in found if entry.seq in seqs]
        shown_seqs = [entry.seq for entry in entries]
        risks = await self._conversations.risks(conversation_id, shown_seqs)
        deliveries = await self._deliveries.of(conversation_id, shown_seqs)
        for entry in entries:
            shown = entry_view(entry, risks.get(entry.seq), deliveries.get(entry.seq))
            for client in watchers:
                client.push({"type": "entry", "case_id": case_id, "entry": shown})
        await self._mark_read(case_id, conversation_id, watchers)

    async def _mark_read(self, case_id: str, conversation_id: str, watchers: list[DeskClient]) -> None:
        case = await self._conversations.case(case_id)
        if case and any(client.session.account.user == case.counselor for client in watchers):
            await self._conversations.mark_read(conversation_id)

    async def _queue(self) -> Frame:
        standings = await self._floor.standings(await self._floor.active())
        return {"type": "cases", "cases": queue(standings)}

    async def _trouble(self) -> Frame:
        return {"type": "trouble", "channels": await self._troubles.all()}

    def _tell(self, frame: Frame) -> None:
        for client in tuple(self._clients):
            client.push(frame)

    def _sign_out(self, batch: Batch) -> None:
        for client in tuple(self._clients):
            if client.session.id in batch.signed_out:
                client.push({"type": "signed_out"})
                client.disconnect()
