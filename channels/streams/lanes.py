"""Order: one lane for each conversation that has work, its items one at a time; lanes in parallel."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Awaitable, Callable

import structlog

from channels import metrics
from channels.background import end
from channels.identity import short
from channels.streams.item import Fenced, Item

Handle = Callable[[Item], Awaitable[None]]

FIRST_PAUSE, LONGEST_PAUSE = 0.1, 5.0
_log = structlog.get_logger(__name__)


class Lanes:
    """An item stays at the head of its lane until `handle` returns: failures delay and lose nothing.

    `still_ours` says whether an item's lease holds; one without is dropped, its new holder has it too.
    """

    def __init__(
        self, handle: Handle, still_ours: Callable[[Item], bool], fenced: Callable[[Item], None], limit: int
    ) -> None:
        self._handle = handle
        self._still_ours = still_ours
        self._fenced = fenced
        self._limit = limit
        self._queued = 0
        self._waiting: dict[str, deque[Item]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Event()
        self._room.set()

    async def put(self, item: Item) -> None:
        """Waits while more than `limit` items are queued."""
        await self._room.wait()
        self._count(+1)
        lane = self._waiting.get(item.conversation_id)
        if lane is not None:
            lane.append(item)
            return
        lane = self._waiting[item.conversation_id] = deque((item,))
        task = asyncio.create_task(self._work(item.conversation_id, lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self, grace: float) -> None:
        """Lets what is under way finish for `grace` seconds; the rest stays in the stream."""
        for lane in self._waiting.values():
            while len(lane) > 1:
                lane.pop()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace)
        await end(*self._tasks)

    async def _work(self, conversation_id: str, lane: deque[Item]) -> None:
        try:
            while lane:
                await self._finish(lane[0])
                lane.popleft()
                self._count(-1)
        finally:
            del self._waiting[conversation_id]
            self._count(-len(lane))

    async def _finish(self, item: Item) -> None:
        attempt = 0
        while self._still_ours(item):
            try:
                await self._handle(item)
                return
            except Fenced:
                self._fenced(item)
            except Exception:
                attempt += 1
                metrics.FAULTS.labels("lane").inc()
                _log.exception("again", conversation=short(item.conversation_id), attempt=attempt)
                pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** min(attempt, 10))
                await asyncio.sleep(pause * random.uniform(0.5, 1.0))

    def _count(self, change: int) -> None:
        self._queued += change
        if self._queued < self._limit:
            self._room.set()
        else:
            self._room.clear()
