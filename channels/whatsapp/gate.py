"""Stops all sending while our number or token is refused: no message is used up on a fault of ours."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

FIRST_SECONDS, LONGEST_SECONDS = 5.0, 60.0


class Gate:
    """Open until `shut`; then one message at a time tries, after a growing pause, until one shows that it works."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._sleep = sleep
        self._refusals = 0
        self._trying = asyncio.Lock()

    @property
    def open(self) -> bool:
        return self._refusals == 0

    @asynccontextmanager
    async def passage(self) -> AsyncIterator[None]:
        """Around the sending of a message: enters at once while open, else when it is its turn to try."""
        if not self.open:
            async with self._trying:
                if not self.open:
                    await self._sleep(min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** min(self._refusals - 1, 8)))
                    yield
                    return
        yield

    def shut(self) -> None:
        """Our number was refused."""
        self._refusals += 1

    def reopen(self) -> None:
        """A message was taken, or refused because of its person."""
        self._refusals = 0
