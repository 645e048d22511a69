"""A person's page: sends, resends what has no tick, comes back after a lost connection."""

from __future__ import annotations

import asyncio
import base64
import json
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake

from channels.background import end

Frame = dict[str, Any]


class Citizen:
    """Does what docs/protocols.md asks of a page. `entries` by seq, `ticks` by client id."""

    def __init__(self, origin: str) -> None:
        self._origin = origin
        self.token = base64.urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")
        self.conversation = ""
        self.entries: dict[int, Frame] = {}
        self.ticks: dict[str, Frame] = {}
        self.others: list[Frame] = []
        self.repeated = 0
        self._unstored: dict[str, str] = {}
        self._changed = asyncio.Event()
        self._socket: ClientConnection | None = None
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Citizen:
        self._task = asyncio.create_task(self._live())
        await self.until(lambda: bool(self.conversation))
        return self

    @asynccontextmanager
    async def connecting(self) -> AsyncIterator[None]:
        """For who is not welcome."""
        self._task = asyncio.create_task(self._live())
        try:
            yield
        finally:
            await end(self._task)

    async def __aexit__(self, *_: object) -> None:
        assert self._task
        await end(self._task)

    async def send(self, text: str) -> str:
        client_id = str(uuid4())
        self._unstored[client_id] = text
        if self._socket:
            await self._try({"type": "message", "client_id": client_id, "text": text})
        return client_id

    async def raw(self, frame: str | bytes) -> None:
        assert self._socket
        await self._socket.send(frame)

    async def drop(self) -> None:
        """The connection breaks."""
        assert self._socket
        await self._socket.close()

    async def until(self, condition: Callable[[], bool], seconds: float = 30) -> None:
        async with asyncio.timeout(seconds):
            while not condition():
                self._changed.clear()
                await self._changed.wait()

    async def answer(self, after: int = 0) -> Frame:
        """The first entry after `after` that is not the person's own."""
        await self.until(lambda: any(seq > after for seq in self.said_to_me()))
        return self.entries[min(seq for seq in self.said_to_me() if seq > after)]

    def said_to_me(self) -> list[int]:
        """The seqs of what others wrote, as they arrived."""
        return [seq for seq, entry in self.entries.items() if entry["author"] != "citizen"]

    def was_answered(self, messages: int) -> bool:
        """Whether that many own messages are in the transcript and somebody spoke after the last.

        What is said in one burst is answered once.
        """
        own = [seq for seq, entry in self.entries.items() if entry["author"] == "citizen"]
        return len(own) == messages and any(seq > max(own) for seq in self.said_to_me())

    def codes(self) -> list[str]:
        return [frame["code"] for frame in self.others if frame["type"] == "error"]

    async def _try(self, frame: Frame) -> None:
        try:
            assert self._socket
            await self._socket.send(json.dumps(frame, ensure_ascii=False))
        except ConnectionClosed:
            pass

    async def _live(self) -> None:
        url = self._origin.replace("http", "ws", 1) + "/ws/chat"
        while True:
            try:
                async with connect(url, origin=self._origin, max_size=None) as self._socket:  # type: ignore[arg-type]
                    await self._converse(self._socket)
            except (OSError, ConnectionClosed, InvalidHandshake, TimeoutError):
                await asyncio.sleep(0.1)

    async def _converse(self, socket: ClientConnection) -> None:
        last = max(self.entries, default=0)
        await socket.send(json.dumps({"type": "hello", "token": self.token, "last_seq": last}))
        async for raw in socket:
            frame = json.loads(raw)
            if frame["type"] == "welcome":
                self.conversation = frame["conversation_id"]
                for client_id, text in tuple(self._unstored.items()):
                    await self._try({"type": "message", "client_id": client_id, "text": text})
            self._take(frame)
            self._changed.set()

    def _take(self, frame: Frame) -> None:
        if frame["type"] == "stored":
            self.ticks[frame["client_id"]] = frame
            self._unstored.pop(frame["client_id"], None)
        elif frame["type"] == "entry":
            self.repeated += frame["seq"] in self.entries
            self.entries[frame["seq"]] = frame
        else:
            self.others.append(frame)
