"""A person's page: the web chat's WebSocket, timed on this side."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from typing import Any
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from channels.webchat.pacing import FRAMES_OF_CONNECTION, OF_CONNECTION, Bucket, Pacing
from ops.bench.talker import ANSWER_SECONDS, Answer

# The server begins to count a pause a little later than its sender.
_ON_THE_WAY_SECONDS = 0.02


def _pacing() -> Pacing:
    """The pace the server asks of one connection, kept on this side; that of a conversation is no stricter."""
    return Pacing(
        (Bucket(OF_CONNECTION, time.monotonic),),
        (Bucket(FRAMES_OF_CONNECTION, time.monotonic),),
        time.monotonic,
    )


class Citizen:
    """`last` is the seq of the newest own message, 0 before the first; `slowed` counts `slow_down` frames."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._token = secrets.token_urlsafe(32)
        self._seen = 0
        self._bot: dict[int, float] = {}
        self._changed = asyncio.Event()
        self._socket: ClientConnection | None = None
        self._pump: asyncio.Task[None] | None = None
        self._pacing = _pacing()
        self._unhurried_at = 0.0
        self.conversation = ""
        self.last = 0
        self.slowed = 0

    async def open(self) -> None:
        """Connects, or comes back after the last entry seen."""
        address = self._url.replace("http", "ws", 1) + "ws/chat"
        self._socket = await connect(
            address, origin=Origin(self._url.rstrip("/")), max_size=None, compression=None
        )
        await self._socket.send(json.dumps({"type": "hello", "token": self._token, "last_seq": self._seen}))
        self.conversation = json.loads(await self._socket.recv())["conversation_id"]
        self._pump = asyncio.create_task(self._listen(self._socket))

    async def close(self) -> None:
        if self._socket and self._pump:
            await self._socket.close()
            await self._pump

    async def turn(self, text: str) -> Answer:
        """Sends and waits for the first bubble that the bot says to it."""
        await self._stay_unhurried()
        assert self._socket
        self.last = 0
        client_id = str(uuid4())
        frame = json.dumps({"type": "message", "client_id": client_id, "text": text})
        sent = time.perf_counter()
        await self._socket.send(frame)
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return Answer(sent, await self._replied() - sent)
        except TimeoutError:
            return Answer(sent, None)

    async def _stay_unhurried(self) -> None:
        """Who sends more than 4 messages a second is read more slowly, on purpose. Nobody types like that, so
        whoever never pauses waits here, unmeasured, for what would be waited for there."""
        await asyncio.sleep(self._unhurried_at - time.monotonic())
        pause = self._pacing.message()[1]
        self._unhurried_at = time.monotonic() + pause + _ON_THE_WAY_SECONDS if pause else 0.0

    async def _replied(self) -> float:
        while True:
            self._changed.clear()
            # Entries keep their order: what the bot said before this message has a lower seq.
            times = [at for seq, at in self._bot.items() if self.last and seq > self.last]
            if times:
                self._bot.clear()
                return min(times)
            await self._changed.wait()

    async def _listen(self, socket: ClientConnection) -> None:
        try:
            async for raw in socket:
                self._take(json.loads(raw), time.perf_counter())
        except ConnectionClosed:
            return

    def _take(self, frame: dict[str, Any], now: float) -> None:
        if frame["type"] == "stored":
            self.last = frame["seq"]
        elif frame["type"] == "entry":
            self._seen = max(self._seen, frame["seq"])
            if frame["author"] == "bot":
                self._bot[frame["seq"]] = now
        elif frame["type"] == "error":
            self.slowed += 1
        self._changed.set()
