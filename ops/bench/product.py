"""The product as `make run` starts it, on free ports and with data of its own, and people who use it."""

from __future__ import annotations

import secrets
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import httpx

from ops import train
from ops.bench.citizen import Citizen
from ops.bench.desk import Desk
from ops.bench.hosting import hosted, own_data
from ops.bench.messages import OPENING
from ops.bench.running import Running
from ops.bench.talker import Answer, Talker
from ops.paths import PYTHON, ROOT
from ops.ports import free_port
from ops.programs import plan
from ops.redis_server import prepare

_USER = "medicion"


@contextmanager
def running() -> Iterator[Running]:
    """Trains first where no model belongs to the present data."""
    train.train_risk()
    model = train.train_rasa()
    with own_data() as data:
        port = free_port()
        started = plan(data, port, prepare(data), model)
        url = f"http://127.0.0.1:{port}/"
        with hosted(started, data) as supervisor:
            yield Running(Product(url, _counselor(url, started.environment)), started, supervisor)


class Product:
    """Everybody who arrives has a counselor of their own who watches: as many desks as conversations, each
    of which also gets every change of the whole queue."""

    def __init__(self, url: str, cookie: str) -> None:
        self._url = url
        self._cookie = cookie

    @asynccontextmanager
    async def arrive(self) -> AsyncIterator[Talker]:
        async with self._watched() as (citizen, desk):
            await citizen.turn(OPENING)
            await desk.watch_case_of(citizen.conversation)
            yield _Conversation(citizen, desk)

    @asynccontextmanager
    async def newcomer(self) -> AsyncIterator[Talker]:
        async with self._watched() as (citizen, desk):
            yield _Newcomer(citizen, desk)

    @asynccontextmanager
    async def _watched(self) -> AsyncIterator[tuple[Citizen, Desk]]:
        citizen, desk = Citizen(self._url), Desk(self._url, self._cookie)
        try:
            await desk.open()
            await citizen.open()
            yield citizen, desk
        finally:
            await citizen.close()
            await desk.close()


class _Conversation:
    """To the desk: until the entry is in the transcript that the counselor has open."""

    def __init__(self, citizen: Citizen, desk: Desk) -> None:
        self._citizen = citizen
        self._desk = desk
        self._seqs: list[int] = []

    async def turn(self, text: str) -> Answer:
        answer = await self._citizen.turn(text)
        self._seqs.append(self._citizen.last)
        return answer

    async def settled(self, answers: list[Answer]) -> list[Answer]:
        seen = [await self._desk.when_entry(seq) for seq in self._seqs]
        return [_with_desk(answer, at) for answer, at in zip(answers, seen, strict=True)]


class _Newcomer:
    """To the desk: until the new case is in the queue."""

    def __init__(self, citizen: Citizen, desk: Desk) -> None:
        self._citizen = citizen
        self._desk = desk

    async def turn(self, text: str) -> Answer:
        return await self._citizen.turn(text)

    async def settled(self, answers: list[Answer]) -> list[Answer]:
        at = await self._desk.when_case(self._citizen.conversation)
        return [_with_desk(answer, at) for answer in answers]


def _with_desk(answer: Answer, at: float | None) -> Answer:
    return Answer(answer.sent, answer.seconds, None if at is None else at - answer.sent)


def _counselor(url: str, environment: dict[str, str]) -> str:
    """The cookie of somebody who has just signed in at the desk."""
    password = secrets.token_urlsafe(16)
    role = ("--role", "counselor", "--team", "psicologia")
    command = (str(PYTHON), "-m", "channels.desk.users", "add", _USER, *role)
    subprocess.run(
        command, cwd=ROOT, env=environment, input=password, text=True, check=True, stdout=subprocess.DEVNULL
    )
    with httpx.Client(
        base_url=url, headers={"Origin": url.rstrip("/")}, trust_env=False, timeout=30
    ) as client:
        client.post("mesa/api/login", json={"user": _USER, "password": password}).raise_for_status()
        return f"mesa_session={client.cookies['mesa_session']}"
