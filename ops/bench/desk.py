"""A counselor's open desk: what reaches the screen, and when."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

_TYPE_WITHIN = 24  # the first characters of a frame, which name its type
_PATIENCE_SECONDS = 10.0


class Desk:
    """`entries`: when each seq of the watched case first came; `cases`: id and time of a conversation's case.

    Times are those of `time.perf_counter`. Cases are read only while `looking`, because every desk gets all
    of them and this program must not become the load.
    """

    def __init__(self, url: str, cookie: str) -> None:
        self._url = url
        self._cookie = cookie
        self._changed = asyncio.Event()
        self._socket: ClientConnection | None = None
        self._pump: asyncio.Task[None] | None = None
        self.entries: dict[int, float] = {}
        self.cases: dict[str, tuple[str, float]] = {}
        self.looking = True
        self._pongs = 0

    async def open(self) -> None:
        self._socket = await connect(
            self._url.replace("http", "ws", 1) + "mesa/ws",
            origin=Origin(self._url.rstrip("/")),
            additional_headers={"Cookie": self._cookie},
            max_size=None,
            compression=None,
        )
        self._pump = asyncio.create_task(self._listen(self._socket))

    async def close(self) -> None:
        if self._socket and self._pump:
            await self._socket.close()
            await self._pump

    async def watch_case_of(self, conversation: str) -> None:
        """Puts that conversation's case on the screen, waiting for it. Raises TimeoutError."""
        assert self._socket
        if not await self._until(lambda: conversation in self.cases):
            raise TimeoutError("no case at the desk")
        self.looking = False
        await self._socket.send(json.dumps({"type": "watch", "case_id": self.cases[conversation][0]}))
        await self._socket.send('{"type": "ping"}')
        await self._until(lambda: self._pongs > 0)

    async def when_entry(self, seq: int) -> float | None:
        """When the watched case showed that entry; None where it did not in time."""
        await self._until(lambda: seq in self.entries)
        return self.entries.get(seq)

    async def when_case(self, conversation: str) -> float | None:
        """When the queue showed that conversation's case; None where it did not in time."""
        await self._until(lambda: conversation in self.cases)
        return self.cases[conversation][1] if conversation in self.cases else None

    async def _until(self, condition: Callable[[], bool]) -> bool:
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                while not condition():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            return False
        return True

    async def _listen(self, socket: ClientConnection) -> None:
        try:
            async for raw in socket:
                self._take(str(raw), time.perf_counter())
        except ConnectionClosed:
            return

    def _take(self, raw: str, now: float) -> None:
        head = raw[:_TYPE_WITHIN]
        if '"entry"' in head:
            self.entries.setdefault(json.loads(raw)["entry"]["seq"], now)
        elif self.looking and '"case"' in head:
            case = json.loads(raw)["case"]
            self.cases.setdefault(case["conversation_id"], (case["id"], now))
        elif '"pong"' in head:
            self._pongs += 1
        else:
            return
        self._changed.set()
