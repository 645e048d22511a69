"""Work that runs as long as its process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import structlog

_log = structlog.get_logger(__name__)
_AGAIN_SECONDS = 1.0

Work = Callable[[], Coroutine[Any, Any, None]]


class Background:
    """Starts endless coroutines and starts again one that fails; ends them all at once."""

    def __init__(self, works: tuple[Work, ...]) -> None:
        self._works = works
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self, *_: object) -> None:
        self._tasks = [asyncio.create_task(self._keep(work)) for work in self._works]

    async def stop(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _keep(self, work: Work) -> None:
        while True:
            try:
                await work()
            except Exception:
                _log.exception("background_failed")
            await asyncio.sleep(_AGAIN_SECONDS)
