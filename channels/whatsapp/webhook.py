"""`/webhooks/whatsapp`: Meta's check of the address, and its deliveries. Closed to everybody else."""

from __future__ import annotations

import hmac
import time

import structlog
from redis.exceptions import RedisError
from sanic import Blueprint, HTTPResponse, Request, empty, text

from channels import metrics
from channels.settings import WhatsAppSettings
from channels.whatsapp import signature
from channels.whatsapp.payload import Unreadable, parse
from channels.whatsapp.receiver import NotAllStored, Receiver

PATH = "/webhooks/whatsapp"
# Meta's limit for one delivery is 3 MB.
MAX_BODY_BYTES = 3 * 1024 * 1024
_LONGEST_CHALLENGE = 200
_log = structlog.get_logger(__name__)


def blueprint(settings: WhatsAppSettings, receiver: Receiver) -> Blueprint:
    """Stored first, acknowledged after: any other status than 200 makes Meta deliver again, for up to 7
    days (facts WA-3)."""
    routes = Blueprint("whatsapp")

    @routes.get(PATH)
    async def verify(request: Request) -> HTTPResponse:
        asked = {
            name: str(request.args.get(f"hub.{name}") or "") for name in ("mode", "verify_token", "challenge")
        }
        token, ours = asked["verify_token"].encode("utf-8", "replace"), settings.verify_token.encode()
        if asked["mode"] != "subscribe" or not hmac.compare_digest(token, ours):
            return text("", status=403)
        return text(asked["challenge"][:_LONGEST_CHALLENGE])

    @routes.post(PATH, stream=True)
    async def deliver(request: Request) -> HTTPResponse:
        started = time.perf_counter()
        status = await _delivered(await _body(request), request, settings.app_secret, receiver)
        metrics.WEBHOOKS.labels("whatsapp", status).observe(time.perf_counter() - started)
        return empty(status=status)

    return routes


async def _body(request: Request) -> bytes:
    """Raises sanic.exceptions.PayloadTooLarge."""
    if request.stream is not None:
        request.stream.request_max_size = MAX_BODY_BYTES
    await request.receive_body()  # type: ignore[no-untyped-call]
    return request.body


async def _delivered(body: bytes, request: Request, app_secret: str, receiver: Receiver) -> int:
    """The status to answer."""
    if not signature.matches(body, request.headers.get(signature.HEADER), app_secret):
        return 401
    try:
        await receiver.receive(parse(body))
    except Unreadable:
        _log.error("delivery_unreadable", channel="whatsapp")
        return 400
    except NotAllStored:
        return 500
    except RedisError as error:
        metrics.FAULTS.labels("intake").inc()
        _log.warning("not_stored", channel="whatsapp", error=type(error).__name__)
        return 503
    return 200
