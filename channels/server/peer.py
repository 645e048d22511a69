"""One end of a WebSocket, without the server library's peculiarities."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any, Protocol

from sanic import Websocket
from sanic.exceptions import WebsocketClosed
from websockets.exceptions import ConnectionClosed
from websockets.protocol import State


class Gone(Exception):
    """The other end is not there any more."""


class Peer(Protocol):
    """What the sockets of web chat and desk need; tests pass their own."""

    async def receive(self, timeout: float | None = None) -> str | bytes | None:
        """The next frame, or None after `timeout` seconds without one. Raises Gone."""

    async def send(self, frame: dict[str, Any]) -> None:
        """Raises Gone."""

    async def close(self, code: int) -> None:
        """Says goodbye with a WebSocket close code; never fails."""


async def frames(peer: Peer) -> AsyncIterator[str | bytes]:
    """All frames until the other end goes."""
    while True:
        try:
            frame = await peer.receive()
        except Gone:
            return
        if frame is not None:
            yield frame


class SanicPeer:
    """A Peer over a Sanic connection."""

    def __init__(self, socket: Websocket) -> None:
        self._socket = socket

    async def receive(self, timeout: float | None = None) -> str | bytes | None:
        try:
            return await self._socket.recv(timeout)
        except (ConnectionClosed, WebsocketClosed):
            raise Gone from None
        except asyncio.CancelledError:
            # Sanic tells of a closed connection by cancelling the receiver: not a cancellation of ours.
            if self._socket.ws_proto.state is not State.OPEN:
                raise Gone from None
            raise

    async def send(self, frame: dict[str, Any]) -> None:
        try:
            await self._socket.send(json.dumps(frame, ensure_ascii=False))
        except (ConnectionClosed, WebsocketClosed, OSError):
            raise Gone from None

    async def close(self, code: int) -> None:
        await self._socket.close(code)
