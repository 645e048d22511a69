"""What runs in the outbox process: the consumer of the outbox, and what channels do beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from channels.background import Background, Work
from channels.streams.consumer import Consumer


class OutboxProcess:
    """`close` releases what was opened for it."""

    def __init__(
        self, consumer: Consumer, beside: tuple[Work, ...], close: Callable[[], Awaitable[None]]
    ) -> None:
        self._consumer = consumer
        self._beside = Background(beside)
        self._close = close

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set."""
        await self._beside.start()
        try:
            await self._consumer.run(stop)
        finally:
            await self._beside.stop()
            await self._close()
