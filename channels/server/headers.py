"""Security headers on every answer, whatever made it."""

from __future__ import annotations

from sanic import Request
from sanic.response import BaseHTTPResponse

from channels.server.origins import Origins

_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(self), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors "
)
_DAY = 24 * 3600


class SecurityHeaders:
    """Pages and answers of the API leave nothing in a cache; static files are asked for anew each time."""

    def __init__(self, origins: Origins, https: bool) -> None:
        self._chat_policy = _POLICY + " ".join(("'self'", *origins.embedders))
        self._https = https

    async def add(self, request: Request, response: BaseHTTPResponse) -> None:
        """A Sanic response middleware."""
        desk = request.path.startswith("/mesa")
        response.headers.update(_ALWAYS)
        response.headers["Content-Security-Policy"] = _POLICY + "'none'" if desk else self._chat_policy
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        is_file = request.path.startswith(("/chat/", "/mesa/static/", "/widget.js"))
        response.headers["Cache-Control"] = "no-cache" if is_file else "no-store"
        if self._https:
            response.headers["Strict-Transport-Security"] = f"max-age={365 * _DAY}"
