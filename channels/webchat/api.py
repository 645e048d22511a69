"""The page's requests beside its socket: polling, codes for coming back, goodbyes and ratings."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import structlog
from redis.exceptions import RedisError
from sanic import Blueprint, HTTPResponse, Request, empty, json
from sanic.exceptions import SanicException

from channels import metrics
from channels.server.address import Addresses
from channels.server.origins import Origins, refuse
from channels.store.tries import TooMany
from channels.webchat.chat import ChatServices
from channels.webchat.codes import Codes
from channels.webchat.farewell import NOTES, Farewell
from channels.webchat.polling import MOST_FRAMES, exchange
from channels.webchat.sessions import SessionEnded
from channels.webchat.texts import BAD_REQUEST, TOO_MANY, UNAVAILABLE, WRONG_CODE

_SCORES = (1, 2, 3)
_LONGEST_CODE = 40
# Also what the browser keeps by itself: the files of the page tell that it was here.
_FORGET = {"Clear-Site-Data": '"cache", "storage"'}
_log = structlog.get_logger(__name__)

Body = dict[str, Any]


@dataclass(frozen=True)
class ApiServices:
    """What the requests work with. `privacy_url`: what the page links to as privacy notice, empty for none."""

    chat: ChatServices
    codes: Codes
    farewell: Farewell
    origins: Origins
    addresses: Addresses
    privacy_url: str


class Api:
    """Every request comes from a page of ours and carries the page's token in its JSON body."""

    def __init__(self, services: ApiServices) -> None:
        self._services = services

    def add_to(self, routes: Blueprint) -> None:
        handlers = {
            "poll": self._poll, "leave": self._leave, "code": self._code,
            "resume": self._resume, "rating": self._rating,
        }  # fmt: skip
        for name, handler in handlers.items():
            routes.add_route(self._guarded(handler), f"/api/chat/{name}", methods=["POST"], name=name)

    def _guarded(
        self, handler: Callable[[Request, Body], Awaitable[HTTPResponse]]
    ) -> Callable[[Request], Coroutine[Any, Any, HTTPResponse]]:
        async def guarded(request: Request) -> HTTPResponse:
            if not self._services.origins.own(request):
                return refuse()
            try:
                return await handler(request, _body(request))
            except (ValueError, SessionEnded):
                return json({"error": BAD_REQUEST}, status=400)
            except TooMany as many:
                headers = {"Retry-After": str(many.retry_after)}
                return json({"error": TOO_MANY}, status=429, headers=headers)
            except RedisError as error:
                _log.warning("chat_unavailable", error=type(error).__name__)
                return json({"error": UNAVAILABLE}, status=503)

        return guarded

    async def _poll(self, request: Request, body: Body) -> HTTPResponse:
        incoming = body.get("frames")
        if not isinstance(incoming, list) or not 0 < len(incoming) <= MOST_FRAMES:
            raise ValueError("frames")
        texts = [text for text in incoming if isinstance(text, str)]
        address = self._services.addresses.of(request)
        with metrics.SOCKETS.labels("poll").track_inprogress():
            answers = await exchange(texts, self._services.chat, address, body.get("wait") is True)
        return json({"frames": answers})

    async def _leave(self, _request: Request, body: Body) -> HTTPResponse:
        manner = body.get("manner")
        if manner not in NOTES:
            raise ValueError("manner")
        await self._services.farewell.leave(_token(body), manner)
        return empty(headers=_FORGET)

    async def _code(self, _request: Request, body: Body) -> HTTPResponse:
        conversation_id = await self._services.chat.sessions.conversation(_token(body))
        return json({"code": await self._services.codes.make(conversation_id)})

    async def _resume(self, request: Request, body: Body) -> HTTPResponse:
        token, code = _token(body), body.get("code")
        if not isinstance(code, str) or len(code) > _LONGEST_CODE:
            raise ValueError("code")
        address = self._services.addresses.of(request)
        conversation_id = await self._services.codes.conversation(code, address)
        if conversation_id is None:
            return json({"error": WRONG_CODE}, status=404)
        await self._services.chat.sessions.resume(token, conversation_id)
        return empty()

    async def _rating(self, _request: Request, body: Body) -> HTTPResponse:
        if body.get("score") not in _SCORES:
            raise ValueError("score")
        await self._services.farewell.rate(_token(body), body["score"])
        return empty()


def _body(request: Request) -> Body:
    """Raises ValueError."""
    try:
        data = request.json
    except SanicException:
        raise ValueError("not JSON") from None
    if not isinstance(data, dict):
        raise ValueError("no object")
    return data


def _token(body: Body) -> str:
    token = body.get("token")
    if not isinstance(token, str):
        raise ValueError("token")
    return token
