"""What runs in the dispatch process: the consumer of the inbox, and beside it the sweep, as both write cases, and
the daily deletion."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from bot.garbage import leave_loaded_alone
from channels.background import Background, Work
from channels.dispatch.judge import Judge
from channels.streams.consumer import Consumer


class DispatchProcess:
    """`close` releases what was opened for it."""

    def __init__(
        self, judge: Judge, consumer: Consumer, beside: tuple[Work, ...], close: Callable[[], Awaitable[None]]
    ) -> None:
        self._judge = judge
        self._consumer = consumer
        self._background = Background(beside)
        self._close = close

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set."""
        await self._judge.warm()
        leave_loaded_alone()
        await self._background.start()
        try:
            await self._consumer.run(stop)
        finally:
            await self._background.stop()
            await self._close()
