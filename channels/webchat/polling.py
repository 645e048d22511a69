"""The chat over plain requests, where WebSockets are blocked: each request is a short connection.

It brings `hello` and what the page has to send, and takes away what the server has to say. The same code
serves it as serves a socket, so frames and limits are the same, and no request needs the process of the last.
It is also the way in for whoever shares an address that has too many sockets open: no message is refused.
"""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from channels.background import end
from channels.server.peer import Gone
from channels.webchat.chat import ChatServices, Visit
from channels.webchat.socket import serve

WAIT_SECONDS = 25.0
MOST_FRAMES = 20
Frame = dict[str, Any]


class RequestPeer:
    """A Peer (channels/server/peer.py) whose other end is one request and its answer."""

    def __init__(self, incoming: list[str]) -> None:
        self._incoming = deque(incoming)
        self.sent: list[Frame] = []
        self.handled = asyncio.Event()
        self.news = asyncio.Event()

    async def receive(self, timeout: float | None = None) -> str | bytes | None:
        """Asked for a frame after the last, the connection just stays open: until it is ended."""
        if self._incoming:
            return self._incoming.popleft()
        self.handled.set()
        await asyncio.sleep(timeout or WAIT_SECONDS)
        raise Gone

    async def send(self, frame: Frame) -> None:
        self.sent.append(frame)
        if frame["type"] != "welcome":
            self.news.set()

    async def close(self, code: int) -> None:
        """Nothing is left to be said."""
        self.handled.set()
        self.news.set()


async def exchange(
    incoming: list[str], services: ChatServices, address: str | None, wait: bool
) -> list[Frame]:
    """The server's frames, at once or (`wait`) as soon as there is news, after `WAIT_SECONDS` at the latest.

    Where the address has no room for more connections nothing waits.
    """
    wait = wait and services.limits.room(address)
    peer = RequestPeer(incoming)
    serving = asyncio.create_task(serve(peer, services, Visit(address, stays=False)))
    try:
        await _first(serving, peer.handled)
        if wait:
            await _first(serving, peer.news)
    finally:
        await end(serving)
    return peer.sent


async def _first(serving: asyncio.Task[None], event: asyncio.Event) -> None:
    """Until the event, or the end of the connection."""
    waiting = asyncio.create_task(event.wait())
    await asyncio.wait((serving, waiting), return_when=asyncio.FIRST_COMPLETED)
    await end(waiting)
