"""What the gateway sends us: `{"id", "from", "text"}` with a shared word, one message a request."""

from __future__ import annotations

import hmac

from redis.exceptions import RedisError
from sanic import Blueprint, HTTPResponse, Request, empty

from channels.intake import Intake
from channels.model import InboundMessage, Sender

CHANNEL = "sms"


def blueprint(secret: str, intake: Intake) -> Blueprint:
    routes = Blueprint(CHANNEL)

    @routes.post("/webhooks/sms")
    async def deliver(request: Request) -> HTTPResponse:
        if not hmac.compare_digest(request.headers.get("x-secret", ""), secret):
            return empty(status=401)
        try:
            await intake.accept(translated(request.json))
        except (KeyError, TypeError):
            return empty(status=400)
        except RedisError:
            return empty(status=503)
        return empty(status=200)

    return routes


def translated(given: dict[str, str]) -> InboundMessage:
    """Raises KeyError or TypeError on anything else."""
    sender = Sender(phone=given["from"].lstrip("+"))
    return InboundMessage("", CHANNEL, given["id"], given["text"], sender=sender)
