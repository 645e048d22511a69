"""For whoever supervises: alive, ready, and metrics (the latter for this machine only)."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from redis.exceptions import RedisError
from sanic import Blueprint, HTTPResponse, Request, json, raw

from channels.server.address import forwarded

if TYPE_CHECKING:
    from redis.asyncio import Redis


def blueprint(redis: Redis) -> Blueprint:
    """`/health` answers while the process runs; `/ready` while it can store a message."""
    routes = Blueprint("health")

    @routes.get("/health")
    async def health(_request: Request) -> HTTPResponse:
        return json({"status": "ok"})

    @routes.get("/ready")
    async def ready(_request: Request) -> HTTPResponse:
        try:
            await redis.ping()
        except RedisError:
            return json({"status": "redis"}, status=503)
        return json({"status": "ok"})

    @routes.get("/metrics")
    async def metrics(request: Request) -> HTTPResponse:
        if not _from_this_machine(request):
            return json({"error": "No encontrado."}, status=404)
        return raw(generate_latest(), content_type=CONTENT_TYPE_LATEST)

    return routes


def _from_this_machine(request: Request) -> bool:
    """A proxy on this machine adds a header when it forwards somebody else's request. Who comes by a Unix socket
    has no address, and who is behind it cannot be known."""
    try:
        return not forwarded(request) and ipaddress.ip_address(request.ip).is_loopback
    except ValueError:
        return False
