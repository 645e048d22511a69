"""The desk's addresses, all under /mesa: page, files, API and WebSocket."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from sanic import Blueprint, HTTPResponse, Request, Websocket, empty

from channels import metrics
from channels.desk import texts
from channels.desk.auth_routes import AuthRoutes
from channels.desk.case_routes import CaseRoutes
from channels.desk.guard import Denied, Guard, answer
from channels.desk.login import Login
from channels.desk.media_routes import MediaRoutes
from channels.desk.phone_routes import PhoneRoutes
from channels.desk.socket import DeskSocketServices, serve
from channels.media import MediaSource
from channels.server.assets import NOT_AT_ALL, Assets
from channels.server.peer import Gone, SanicPeer
from channels.store.addresses import Addresses
from channels.store.deliveries import Deliveries
from channels.store.floor import Floor

_STATIC = Path(__file__).parent / "static"
SOCKET_PATH = "/mesa/ws"


@dataclass(frozen=True)
class DeskServices:
    """What the desk works with."""

    guard: Guard
    login: Login
    floor: Floor
    deliveries: Deliveries
    socket: DeskSocketServices
    media: Mapping[str, MediaSource]
    addresses: Addresses | None
    https: bool


def blueprint(services: DeskServices) -> Blueprint:
    socket = services.socket
    routes = Blueprint("desk", url_prefix="/mesa")
    assets = Assets(_STATIC, "/mesa/static")
    assets.add_to(routes, "/static")
    AuthRoutes(services.guard, services.login, socket.sessions, https=services.https).add_to(routes)
    CaseRoutes(
        services.guard, services.floor, socket.conversations, services.deliveries, socket.clock
    ).add_to(routes)
    MediaRoutes(services.guard, socket.conversations, services.media, socket.clock).add_to(routes)
    PhoneRoutes(services.guard, socket.conversations, services.addresses).add_to(routes)

    @routes.get("/")
    async def page(request: Request) -> HTTPResponse:
        return assets["index.html"].answer(request, NOT_AT_ALL)

    async def desk(request: Request, websocket: Websocket) -> None:
        with metrics.SOCKETS.labels("desk").track_inprogress(), suppress(Gone):
            await serve(SanicPeer(websocket), request.ctx.session, socket)

    routes.on_request(_admission(services.guard))
    routes.add_websocket_route(desk, "/ws")
    return routes


def _admission(guard: Guard) -> Callable[[Request], Awaitable[HTTPResponse | None]]:
    """Refuses a connection before it becomes a WebSocket, with a status that says why."""

    async def admit(request: Request) -> HTTPResponse:
        guard.own_page(request)
        request.ctx.session = await guard.session(request)
        if not request.ctx.session.account.may_see_cases:
            raise Denied(403, texts.FORBIDDEN)
        return empty()

    async def middleware(request: Request) -> HTTPResponse | None:
        if request.path != SOCKET_PATH:
            return None
        answered = await answer(lambda: admit(request))
        return answered if answered.status >= HTTPStatus.BAD_REQUEST else None

    return middleware
