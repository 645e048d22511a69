"""Sessions of the desk, kept on the server: the cookie is a random token, the store has its hash."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from channels.desk.accounts import Account, Accounts
from channels.model import Clock
from channels.store.keys import DESK_NOTICES
from channels.store.notices import publish

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from redis.asyncio import Redis

IDLE_SECONDS = 2 * 3600
ABSOLUTE_SECONDS = 12 * 3600


@dataclass(frozen=True)
class Session:
    """Somebody signed in. `id` is the token's hash; `csrf` must come back with every change."""

    id: str
    account: Account
    csrf: str

    def csrf_matches(self, token: str) -> bool:
        return hmac.compare_digest(self.csrf.encode(), token.encode())


class Sessions:
    """End after `IDLE_SECONDS` without a sign of their browser and `ABSOLUTE_SECONDS` after sign-in.

    All methods raise redis.RedisError.
    """

    def __init__(self, redis: Redis, accounts: Accounts, clock: Clock) -> None:
        self._redis = redis
        self._accounts = accounts
        self._clock = clock

    async def start(self, account: Account) -> tuple[str, Session]:
        """The cookie's token and the session."""
        token, csrf = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        session = Session(_hash(token), account, csrf)
        ends = self._clock() + ABSOLUTE_SECONDS
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.hset(_key(session.id), mapping={"user": account.user, "csrf": csrf, "ends": str(ends)})
            pipe.expire(_key(session.id), IDLE_SECONDS)
            await pipe.execute()
        return token, session

    async def find(self, token: str) -> Session | None:
        return await self.touch(_hash(token))

    async def touch(self, session_id: str) -> Session | None:
        """The session, alive for longer from now; None when it ended."""
        raw = await cast("Awaitable[dict[str, str]]", self._redis.hgetall(_key(session_id)))
        if not raw or self._clock() >= float(raw["ends"]):
            return None
        account = await self._accounts.get(raw["user"])
        if account is None:
            return None
        await self._redis.expire(_key(session_id), IDLE_SECONDS)
        return Session(session_id, account, raw["csrf"])

    async def end(self, session_id: str) -> None:
        """Signs out, also the sockets that are open under this session."""
        await self._redis.delete(_key(session_id))
        await publish(self._redis, DESK_NOTICES, {"kind": "signed_out", "session": session_id})


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _key(session_id: str) -> str:
    return f"desk:session:{session_id}"
