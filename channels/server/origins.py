"""Which pages may talk to us from a browser."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from sanic import HTTPResponse, Request, json

# A Host that could carry anything else could write into our headers.
_HOST = re.compile(r"[a-z0-9.\-]+(:\d{1,5})?|\[[0-9a-f:.]+\](:\d{1,5})?")


class Origins:
    """Our own origin, which alone may ask us anything, and those of sites that may frame the chat.

    A request without Origin is refused.
    """

    def __init__(self, public_url: str, allowed: tuple[str, ...]) -> None:
        self._public_url = public_url
        self._allowed = frozenset(allowed)

    @property
    def embedders(self) -> tuple[str, ...]:
        return tuple(sorted(self._allowed))

    def own(self, request: Request) -> bool:
        """Whether the request comes from a page of ours.

        Without a configured public address that is the host the browser asked for: a page of another
        site has its own host in Origin and ours in Host.
        """
        origin = request.headers.get("origin", "").lower()
        if self._public_url:
            return origin == self._public_url
        parts = urlsplit(origin)
        return parts.scheme in ("http", "https") and parts.netloc == request.headers.get("host", "").lower()

    def sockets(self, request: Request) -> tuple[str, ...]:
        """Where pages of ours open WebSockets: one address, or none where the Host makes no sense."""
        if self._public_url:
            return (self._public_url.replace("http", "ws", 1),)
        host = request.headers.get("host", "").lower()
        return (f"ws://{host}",) if _HOST.fullmatch(host) else ()


def refuse() -> HTTPResponse:
    return json({"error": "Esta página no puede usar el servicio."}, status=403)
