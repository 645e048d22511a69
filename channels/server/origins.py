"""Which pages may talk to us from a browser."""

from __future__ import annotations

from urllib.parse import urlsplit

from sanic import HTTPResponse, Request, json


class Origins:
    """Our own origin and those of sites that embed the widget. A request without Origin is refused."""

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

    def may_chat(self, request: Request) -> bool:
        return request.headers.get("origin", "").lower() in self._allowed or self.own(request)


def refuse() -> HTTPResponse:
    return json({"error": "Esta página no puede usar el servicio."}, status=403)
