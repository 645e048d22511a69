"""Sign in, sign out, and who is signed in."""

from __future__ import annotations

from typing import Any

from sanic import Blueprint, HTTPResponse, Request, empty, json

from channels.desk import texts
from channels.desk.accounts import Account
from channels.desk.guard import COOKIE, Denied, Guard, answer
from channels.desk.login import Login
from channels.desk.passwords import MAX_LENGTH
from channels.desk.requests import body, text
from channels.desk.sessions import ABSOLUTE_SECONDS, Session, Sessions
from channels.store.tries import TooMany

_LONGEST_USER = 100


class AuthRoutes:
    """`https`: whether the cookie is for encrypted connections only."""

    def __init__(self, guard: Guard, login: Login, sessions: Sessions, *, https: bool) -> None:
        self._guard = guard
        self._login = login
        self._sessions = sessions
        self._https = https

    def add_to(self, routes: Blueprint) -> None:
        signed_in = self._guard.signed_in
        routes.add_route(self.login, "/api/login", methods=["POST"])
        routes.add_route(signed_in(self.logout), "/api/logout", methods=["POST"])
        routes.add_route(signed_in(self.me), "/api/me")

    async def login(self, request: Request) -> HTTPResponse:
        return await answer(lambda: self._sign_in(request))

    async def logout(self, _request: Request, session: Session) -> HTTPResponse:
        await self._sessions.end(session.id)
        response = empty()
        response.delete_cookie(COOKIE, path="/mesa")
        return response

    async def me(self, _request: Request, session: Session) -> HTTPResponse:
        return json(_me(session))

    async def _sign_in(self, request: Request) -> HTTPResponse:
        self._guard.own_page(request)
        data = body(request)
        user, password = text(data, "user", _LONGEST_USER), text(data, "password", MAX_LENGTH)
        try:
            account = await self._login.check(user.strip().lower(), password, request.client_ip)
        except TooMany as many:
            headers = {"Retry-After": str(many.retry_after)}
            return json({"error": texts.TOO_MANY}, status=429, headers=headers)
        if account is None:
            raise Denied(401, texts.WRONG)
        return await self._start(account)

    async def _start(self, account: Account) -> HTTPResponse:
        token, session = await self._sessions.start(account)
        response = json(_me(session))
        response.add_cookie(
            COOKIE,
            token,
            path="/mesa",
            httponly=True,
            samesite="Strict",
            secure=self._https,
            max_age=ABSOLUTE_SECONDS,
        )
        return response


def _me(session: Session) -> dict[str, Any]:
    account = session.account
    shown = {"user": account.user, "name": account.name, "role": account.role, "team": account.team}
    return {**shown, "csrf": session.csrf}
