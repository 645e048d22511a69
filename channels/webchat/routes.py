"""Web chat's addresses: the page, its files, the widget and the WebSocket."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from sanic import Blueprint, HTTPResponse, Request, Websocket

from channels import metrics
from channels.server.assets import ASK_EACH_TIME, NOT_AT_ALL, Assets
from channels.server.origins import refuse
from channels.server.peer import Gone, SanicPeer
from channels.webchat.api import Api, ApiServices
from channels.webchat.chat import Visit
from channels.webchat.page import page as page_of
from channels.webchat.page import widget as widget_of
from channels.webchat.socket import serve

_STATIC = Path(__file__).parent / "static"
SOCKET_PATH = "/ws/chat"


def blueprint(services: ApiServices) -> Blueprint:
    """Routes of web chat. The widget frames a page of ours, so no other origin opens the socket."""
    routes = Blueprint("webchat")
    _add_files(routes, Assets(_STATIC, "/chat"), services.privacy_url)
    Api(services).add_to(routes)

    @routes.on_request
    async def origin(request: Request) -> HTTPResponse | None:
        return None if request.path != SOCKET_PATH or services.origins.own(request) else refuse()

    async def chat(request: Request, socket: Websocket) -> None:
        visit = Visit(services.addresses.of(request))
        with metrics.SOCKETS.labels("chat").track_inprogress(), suppress(Gone):
            await serve(SanicPeer(socket), services.chat, visit)

    routes.add_websocket_route(chat, SOCKET_PATH)
    return routes


def _add_files(routes: Blueprint, assets: Assets, privacy_url: str) -> None:
    html, script = page_of(assets, privacy_url), widget_of(assets)
    assets.add_to(routes, "/chat")

    async def page(request: Request) -> HTTPResponse:
        return html.answer(request, NOT_AT_ALL)

    async def widget(request: Request) -> HTTPResponse:
        response = script.answer(request, ASK_EACH_TIME)
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    for handler, path in ((page, "/"), (widget, "/widget.js")):
        routes.add_route(handler, path, methods=["GET", "HEAD"])
