"""Work that runs as long as its process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

_log = structlog.get_logger(__name__)
_AGAIN_SECONDS = 1.0

Work = Callable[[], Coroutine[Any, Any, None]]


async def end(*tasks: asyncio.Task[Any]) -> None:
    """Cancels tasks until they are done.

    Once is not enough: before Python 3.12 a cancellation that meets the end of `asyncio.wait_for`, which
    the Redis client uses with every command, is lost.
    """
    pending = set(tasks)
    while pending:
        for task in pending:
            task.cancel()
        _, pending = await asyncio.wait(pending, timeout=0.2)


class Background:
    """Starts endless coroutines and starts again one that fails; ends them all at once."""

    def __init__(self, works: tuple[Work, ...]) -> None:
        self._works = works
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self, *_: object) -> None:
        self._tasks = [asyncio.create_task(self._keep(work)) for work in self._works]

    async def stop(self, *_: object) -> None:
        await end(*self._tasks)

    async def _keep(self, work: Work) -> None:
        while True:
            try:
                await work()
            except Exception:
                _log.exception("background_failed")
            await asyncio.sleep(_AGAIN_SECONDS)
