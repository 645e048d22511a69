"""Security headers on every answer, whatever made it."""

from __future__ import annotations

from sanic import Request
from sanic.response import BaseHTTPResponse

from channels.server.origins import Origins

_ALWAYS = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer"}
_OF_DOCUMENTS = {
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(self), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{images}; {media}"
    "font-src 'self'; "
    "connect-src {connect}; manifest-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors {ancestors}"
)
# A browser heeds a policy on documents alone; on forty small files it would only be weight.
_FILES = ("/chat/", "/mesa/static/", "/widget.js")
_DAY = 24 * 3600


class SecurityHeaders:
    """What says nothing else about it stays in no cache."""

    def __init__(self, origins: Origins, https: bool) -> None:
        self._origins = origins
        self._https = https

    async def add(self, request: Request, response: BaseHTTPResponse) -> None:
        """A Sanic response middleware."""
        response.headers.update(_ALWAYS)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers.setdefault("Cache-Control", "no-store")
        if not request.path.startswith(_FILES):
            response.headers.update(_OF_DOCUMENTS)
            response.headers["Content-Security-Policy"] = self._policy(request)
        if self._https:
            response.headers["Strict-Transport-Security"] = f"max-age={365 * _DAY}"

    def _policy(self, request: Request) -> str:
        # Safari before 15.4 does not count our own sockets as 'self'.
        connect = " ".join(("'self'", *self._origins.sockets(request)))
        ancestors = " ".join(("'self'", *self._origins.embedders)) if framed(request) else "'none'"
        # The desk shows files that people sent, out of the page's own memory.
        images, media = (" blob:", "media-src blob:; ") if request.path.startswith("/mesa") else ("", "")
        return _POLICY.format(connect=connect, ancestors=ancestors, images=images, media=media)


def framed(request: Request) -> bool:
    """Whether this is the one page that the widget frames; no other may be put into a frame."""
    return request.path == "/" and request.args.get("embed") == "1"
