"""Who asks, and whether they may: every request of the desk passes here."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any

from redis.exceptions import RedisError
from sanic import HTTPResponse, Request, json

from channels.cases import Refused
from channels.desk import texts
from channels.desk.changes import NoSuchCase
from channels.desk.sessions import Session, Sessions
from channels.server.origins import Origins

COOKIE = "mesa_session"
CSRF_HEADER = "x-csrf-token"


# Called with a request, its session, and what the path names.
Handler = Callable[..., Awaitable[HTTPResponse]]
# Called with a request and what the path names.
Route = Callable[..., Coroutine[Any, Any, HTTPResponse]]


class Denied(Exception):
    """Answered with `status` and a text."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status
        self.text = text


class Guard:
    """Fails closed: a request that shows less than it must gets nothing."""

    def __init__(self, sessions: Sessions, origins: Origins) -> None:
        self._sessions = sessions
        self._origins = origins

    async def session(self, request: Request) -> Session:
        """Raises Denied (401, or 403 for a change that another site may have made)."""
        token = request.cookies.get(COOKIE)
        session = await self._sessions.find(token) if token else None
        if session is None:
            raise Denied(401, texts.SIGN_IN)
        if request.method != "GET":
            self.own_page(request)
            if not session.csrf_matches(request.headers.get(CSRF_HEADER, "")):
                raise Denied(403, texts.FORGED)
        return session

    def own_page(self, request: Request) -> None:
        """Raises Denied for a request from a page of another origin."""
        if not self._origins.own(request):
            raise Denied(403, texts.FORGED)

    def signed_in(self, handler: Handler) -> Route:
        """The handler, for people who are signed in."""

        @wraps(handler)
        async def guarded(request: Request, **values: Any) -> HTTPResponse:
            async def ask() -> HTTPResponse:
                return await handler(request, await self.session(request), **values)

            return await answer(ask)

        return guarded

    def cases(self, handler: Handler) -> Route:
        """The handler, for people who may see cases."""

        async def allowed(request: Request, session: Session, **values: Any) -> HTTPResponse:
            if not session.account.may_see_cases:
                raise Denied(403, texts.FORBIDDEN)
            return await handler(request, session, **values)

        return self.signed_in(wraps(handler)(allowed))


async def answer(ask: Callable[[], Awaitable[HTTPResponse]]) -> HTTPResponse:
    """What `ask` answers, or the refusal that it raised, as the protocol has it."""
    try:
        return await ask()
    except Denied as denied:
        return json({"error": denied.text}, status=denied.status)
    except NoSuchCase:
        return json({"error": texts.NO_SUCH_CASE}, status=404)
    except Refused as refused:
        status = {"not_owner": 403, "bad_outcome": 400}.get(refused.code, 409)
        return json({"error": texts.REFUSALS[refused.code], "counselor": refused.counselor}, status=status)
    except RedisError:
        return json({"error": texts.UNAVAILABLE}, status=503)
