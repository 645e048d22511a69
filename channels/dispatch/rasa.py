"""The client of the Rasa server: one turn, in bounded time. Protocol: docs/protocols.md."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Protocol

import httpx

from channels import metrics
from channels.dispatch.breaker import Breaker
from channels.streams.item import CHECKIN
from channels.turn import Turn, parse_turn

_PATH = "/webhooks/confianza/turn"


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
        limits = httpx.Limits(max_connections=64, max_keepalive_connections=32, keepalive_expiry=30.0)
        self._http = httpx.AsyncClient(base_url=url, timeout=timeout, limits=limits, trust_env=False)
        self._timeout = timeout
        self._breaker = breaker

    async def turn(self, request: dict[str, Any]) -> Turn:
        if not self._breaker.allows():
            metrics.TURNS.labels("not_tried").inc()
            raise TurnFailed("circuit open")
        started = time.perf_counter()
        try:
            async with asyncio.timeout(self._timeout):
                answer = await self._post_twice(request)
            turn = parse_turn(answer, may_be_silent=request.get("event") == CHECKIN)
        except (httpx.HTTPError, TimeoutError, ValueError) as error:
            self._breaker.failed()
            metrics.TURNS.labels("failed").inc()
            raise TurnFailed(type(error).__name__) from None
        self._breaker.succeeded()
        metrics.TURNS.labels("answered").inc()
        metrics.TURN_SECONDS.observe(time.perf_counter() - started)
        return turn

    async def close(self) -> None:
        await self._http.aclose()

    async def _post_twice(self, request: dict[str, Any]) -> Any:
        try:
            return await self._post(request)
        except (httpx.ConnectError, httpx.RemoteProtocolError, httpx.ReadError, httpx.WriteError):
            return await self._post(request)

    async def _post(self, request: dict[str, Any]) -> Any:
        response = await self._http.post(_PATH, json=request)
        response.raise_for_status()
        if response.status_code != httpx.codes.OK:
            raise ValueError("not 200")
        return response.json()
