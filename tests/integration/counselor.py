"""A counselor's browser: signs in, gets pushes, acts."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import httpx
from websockets.asyncio.client import ClientConnection, connect

from channels.background import end
from channels.desk import users
from tests.integration.stack import MARK, Stack

PASSWORD = f"{MARK}-larga-y-buena"
Frame = dict[str, Any]


async def add_user(stack: Stack, name: str = "ana", role: str = "counselor", team: str = "psicologia") -> str:
    """Somebody new at the desk; the user name."""
    user = f"{name}-{uuid4().hex[:8]}"
    await users.add(stack.settings, user, role, team, f"{name.capitalize()} {MARK}", PASSWORD)
    return user


class Counselor:
    def __init__(self, stack: Stack, user: str) -> None:
        self._stack = stack
        self.user = user
        self.http = httpx.AsyncClient(base_url=stack.origin, headers={"Origin": stack.origin}, timeout=20)
        self.pushed: list[Frame] = []
        self.socket: ClientConnection | None = None
        self._changed = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Counselor:
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task:
            await end(self._task)
        if self.socket:
            await self.socket.close()
        await self.http.aclose()

    async def at_desk(self) -> Counselor:
        """Signed in, with the live desk open."""
        assert (await self.sign_in()).status_code == 200
        await self.open_desk()
        return self

    async def queue(self) -> list[Frame]:
        """What the desk lists now."""
        cases: list[Frame] = (await self.http.get("/mesa/api/cases")).json()["cases"]
        return cases

    async def sign_in(self, password: str = PASSWORD) -> httpx.Response:
        answer = await self.http.post("/mesa/api/login", json={"user": self.user, "password": password})
        if answer.status_code == 200:
            self.http.headers["X-CSRF-Token"] = answer.json()["csrf"]
        return answer

    async def open_desk(self) -> None:
        cookie = f"mesa_session={self.http.cookies['mesa_session']}"
        url = self._stack.origin.replace("http", "ws", 1) + "/mesa/ws"
        headers = {"Cookie": cookie}
        self.socket = await connect(url, origin=self._stack.origin, additional_headers=headers)  # type: ignore[arg-type]
        self._task = asyncio.create_task(self._listen(self.socket))
        await self.push(lambda frame: frame["type"] == "cases")

    async def watch(self, case_id: str | None) -> None:
        assert self.socket
        await self.socket.send(json.dumps({"type": "watch", "case_id": case_id}))
        await self.ping()

    async def ping(self) -> None:
        """Everything sent before was understood once the answer is here."""
        assert self.socket
        pongs = sum(frame["type"] == "pong" for frame in self.pushed)
        await self.socket.send('{"type":"ping"}')
        await self.until(lambda: sum(frame["type"] == "pong" for frame in self.pushed) > pongs)

    async def push(self, wanted: Callable[[Frame], bool]) -> Frame:
        """The first frame of that kind, also one still to come."""
        await self.until(lambda: any(wanted(frame) for frame in self.pushed))
        return next(frame for frame in self.pushed if wanted(frame))

    async def case_of(self, conversation: str) -> Frame:
        """The conversation's case as it was first pushed, alone or in the queue."""
        await self.until(lambda: bool(self._shown(conversation)))
        return self._shown(conversation)[0]

    def _shown(self, conversation: str) -> list[Frame]:
        cases = [
            case for frame in self.pushed for case in (*frame.get("cases", ()), frame.get("case")) if case
        ]
        return [case for case in cases if case["conversation_id"] == conversation]

    async def act(self, case_id: str, action: str, **body: Any) -> httpx.Response:
        return await self.http.post(f"/mesa/api/cases/{case_id}/{action}", json=body)

    async def say(self, case_id: str, text: str) -> httpx.Response:
        return await self.act(case_id, "messages", client_id=str(uuid4()), text=text)

    async def until(self, condition: Callable[[], bool], seconds: float = 20) -> None:
        async with asyncio.timeout(seconds):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    async def _listen(self, socket: ClientConnection) -> None:
        async for raw in socket:
            self.pushed.append(json.loads(raw))
            self._changed.set()
