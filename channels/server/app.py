"""The Sanic application: who answers at which address, and what runs beside."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from types import SimpleNamespace
from typing import Any

from sanic import HTTPResponse, Request, Sanic, json
from sanic.config import Config
from sanic.exceptions import SanicException
from sanic.handlers import ErrorHandler

from bot.texts import responses
from channels.background import Background
from channels.desk import routes as desk
from channels.media import MediaSource
from channels.server import health
from channels.server.headers import SecurityHeaders
from channels.webchat import routes as webchat
from channels.webchat.incoming import MAX_FRAME_BYTES
from channels.wiring.server import ServerServices

MAX_BODY_BYTES = 256 * 1024


class QuietErrors(ErrorHandler):
    """Answers errors in a few words; logs the class and place of those that are ours (see channels.logs)."""

    def default(self, request: Request, exception: Exception) -> HTTPResponse:
        self.log(request, exception)
        status = exception.status_code if isinstance(exception, SanicException) else 500
        texts = {404: "No encontrado.", 405: "No se puede.", 413: "Demasiado grande."}
        return json({"error": texts.get(status, "No se pudo atender la petición.")}, status=status)


App = Sanic[Config, SimpleNamespace]


def create_app(services: ServerServices) -> App:
    """Wires routes and background work; nothing touches Redis before the server starts."""
    responses()  # Read the texts now: later it would hold everybody up for a second.
    app: App = Sanic("confianza", error_handler=QuietErrors(), configure_logging=False)
    app.config.update(
        WEBSOCKET_MAX_SIZE=MAX_FRAME_BYTES,
        REQUEST_MAX_SIZE=MAX_BODY_BYTES,
        GRACEFUL_SHUTDOWN_TIMEOUT=3.0,
        PROXIES_COUNT=services.settings.proxies or None,
        ACCESS_LOG=False,
        MOTD=False,
    )
    app.blueprint(health.blueprint(services.redis))
    app.blueprint(desk.blueprint(services.desk))
    app.blueprint(webchat.blueprint(services.chat))
    for channel in services.remote:
        app.blueprint(channel.routes)
        if channel.media:
            app.after_server_stop(_closing(channel.media))
    app.register_middleware(SecurityHeaders(services.origins, services.settings.https).add, "response")

    background = Background(services.background)
    app.before_server_start(background.start)
    app.after_server_stop(background.stop)
    return app


def _closing(media: MediaSource) -> Callable[..., Coroutine[Any, Any, None]]:
    async def close(*_: object) -> None:
        await media.close()

    return close
