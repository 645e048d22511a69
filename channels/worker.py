"""The life of a process without a web server: settings, logs, signals, end."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from typing import Protocol

import structlog
import uvloop

from channels import logs, metrics
from channels.settings import Settings, read_or_exit

_log = structlog.get_logger(__name__)


class Worker(Protocol):
    """Something that runs until it is told to stop."""

    async def run(self, stop: asyncio.Event) -> None: ...


def main(name: str, build: Callable[[Settings], Worker]) -> None:
    """Runs what `build` makes; SIGTERM and SIGINT end it within a few seconds."""
    settings = read_or_exit()
    logs.configure(settings.process or name)
    metrics.serve(settings.metrics_port)
    uvloop.run(_run(build, settings))


async def _run(build: Callable[[Settings], Worker], settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for signum in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(signum, stop.set)
    _log.info("started")
    await build(settings).run(stop)
    _log.info("stopped")
