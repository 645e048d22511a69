"""The client of the Rasa server: one turn, in bounded time. Protocol: docs/protocols.md."""

from __future__ import annotations

import asyncio
import time
from http import HTTPStatus
from typing import Any, Protocol

import aiohttp

from channels import metrics
from channels.dispatch.breaker import Breaker
from channels.streams.item import CHECKIN
from channels.turn import Turn, parse_turn

_PATH = "/webhooks/confianza/turn"
_CONNECTIONS = 64
_IDLE_SECONDS = 30.0


class TurnFailed(Exception):
    """The one error of this boundary: no turn that could be used. Its message is a class name or status."""


class Dialogue(Protocol):
    """Who writes the bot's turns."""

    async def turn(self, request: dict[str, Any]) -> Turn:
        """Raises TurnFailed and nothing else."""


class RasaClient:
    """Kept-alive HTTP. `timeout`: seconds for everything, the second try included.

    Only a failed connection is tried twice: a server that answers badly or late would do so again. The
    same message may be sent again at any time, Rasa does not run a dialogue twice for it.
    """

    def __init__(self, url: str, timeout: float, breaker: Breaker) -> None:
        self._url = url.rstrip("/") + _PATH
        self._timeout = timeout
        self._breaker = breaker
        self._session: aiohttp.ClientSession | None = None

    async def turn(self, request: dict[str, Any]) -> Turn:
        if not self._breaker.allows():
            metrics.TURNS.labels("not_tried").inc()
            raise TurnFailed("circuit open")
        started = time.perf_counter()
        try:
            async with asyncio.timeout(self._timeout):
                answer = await self._post_twice(request)
            turn = parse_turn(answer, may_be_silent=request.get("event") == CHECKIN)
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            self._breaker.failed()
            metrics.TURNS.labels("failed").inc()
            raise TurnFailed(type(error).__name__) from None
        self._breaker.succeeded()
        metrics.TURNS.labels("answered").inc()
        metrics.TURN_SECONDS.observe(time.perf_counter() - started)
        return turn

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _post_twice(self, request: dict[str, Any]) -> Any:
        try:
            return await self._post(request)
        except (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError):
            return await self._post(request)

    async def _post(self, request: dict[str, Any]) -> Any:
        async with self._kept().post(self._url, json=request, allow_redirects=False) as response:
            response.raise_for_status()
            if response.status != HTTPStatus.OK:
                raise ValueError("not 200")
            return await response.json()

    def _kept(self) -> aiohttp.ClientSession:
        """Made at the first turn, on the loop that uses it. No timeout of its own: that of the turn holds."""
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=_CONNECTIONS, keepalive_timeout=_IDLE_SECONDS)
            self._session = aiohttp.ClientSession(connector=connector, timeout=aiohttp.ClientTimeout())
        return self._session
