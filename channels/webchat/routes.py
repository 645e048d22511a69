"""Web chat's addresses: the page, its files, the widget and the WebSocket."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sanic import Blueprint, HTTPResponse, Request, Websocket
from sanic.response import file

from channels import metrics
from channels.server.origins import Origins, refuse
from channels.server.peer import Gone, SanicPeer
from channels.webchat.socket import ChatServices, serve

_STATIC = Path(__file__).parent / "static"
SOCKET_PATH = "/ws/chat"


def blueprint(services: ChatServices, origins: Origins) -> Blueprint:
    """Routes of web chat; only pages of ours and of the allowed origins may open the socket."""
    routes = Blueprint("webchat")
    routes.static("/chat", _STATIC, name="files")

    @routes.get("/")
    async def page(_request: Request) -> HTTPResponse:
        return await file(_STATIC / "index.html")

    @routes.get("/widget.js")
    async def widget(_request: Request) -> HTTPResponse:
        headers = {"Cross-Origin-Resource-Policy": "cross-origin"}
        return await file(_STATIC / "widget.js", headers=headers)

    @routes.on_request
    async def origin(request: Request) -> HTTPResponse | None:
        return None if request.path != SOCKET_PATH or origins.may_chat(request) else refuse()

    async def chat(_request: Request, socket: Websocket) -> None:
        with metrics.SOCKETS.labels("chat").track_inprogress(), suppress(Gone):
            await serve(SanicPeer(socket), services)

    routes.add_websocket_route(chat, SOCKET_PATH)
    return routes
