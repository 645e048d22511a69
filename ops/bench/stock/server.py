"""Stock Rasa as `rasa run` starts it, with its own REST channel and Redis tracker store."""

from __future__ import annotations

import asyncio
import os
import secrets
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import httpx

from ops.bench.hosting import hosted, own_data
from ops.bench.messages import OPENING
from ops.bench.running import Running
from ops.bench.stock.project import CREDENTIALS, ENDPOINTS
from ops.bench.stock.training import ARCHIVE, QUIET
from ops.bench.talker import ANSWER_SECONDS, Answer, Talker
from ops.paths import RASA_PYTHON
from ops.ports import free_port
from ops.programs import Plan, Program, redis_environment
from ops.redis_server import RedisServer, prepare


@contextmanager
def running(project: Path) -> Iterator[Running]:
    """The trained `project`, beside a Redis with the very configuration that the product's has."""
    with own_data() as data:
        port = free_port()
        started = _plan(project, data, port, prepare(data))
        with hosted(started, data) as supervisor:
            yield Running(Stock(f"http://127.0.0.1:{port}/webhooks/rest/webhook"), started, supervisor)


def _plan(project: Path, data: Path, port: int, redis: RedisServer) -> Plan:
    endpoints, credentials = data / "endpoints.yml", data / "credentials.yml"
    endpoints.write_text(ENDPOINTS)
    credentials.write_text(CREDENTIALS)
    rasa = (
        str(RASA_PYTHON), "-m", "rasa", "run", "--interface", "127.0.0.1", "--port", str(port), "--quiet",
        "--model", str(project / ARCHIVE), "--endpoints", str(endpoints), "--credentials", str(credentials),
    )  # fmt: skip
    environment = {**os.environ, **redis_environment(redis.url), **QUIET, "PYTHONUNBUFFERED": "1"}
    programs = (
        Program("redis", tuple(redis.command)),
        Program("rasa", rasa, f"http://127.0.0.1:{port}/webhooks/rest/"),
    )
    return Plan(programs, environment)


class Stock:
    """One kept-alive HTTP connection a conversation, as a well-made caller would have."""

    def __init__(self, address: str) -> None:
        self._address = address

    @asynccontextmanager
    async def arrive(self) -> AsyncIterator[Talker]:
        async with self.newcomer() as caller:
            await caller.turn(OPENING)
            yield caller

    @asynccontextmanager
    async def newcomer(self) -> AsyncIterator[Talker]:
        async with httpx.AsyncClient(timeout=None, trust_env=False) as client:  # noqa: S113  bounded in `turn`
            yield _Caller(client, self._address)


class _Caller:
    def __init__(self, client: httpx.AsyncClient, address: str) -> None:
        self._client = client
        self._address = address
        self._sender = secrets.token_hex(16)

    async def turn(self, text: str) -> Answer:
        """The REST channel answers a failed turn with 200 and an empty list: that is no answer."""
        sent = time.perf_counter()
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                response = await self._client.post(
                    self._address, json={"sender": self._sender, "message": text}
                )
        except TimeoutError:
            return Answer(sent, None)
        seconds = time.perf_counter() - sent
        return Answer(sent, seconds if response.status_code == httpx.codes.OK and response.json() else None)

    async def settled(self, answers: list[Answer]) -> list[Answer]:
        return answers
