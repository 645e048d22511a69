"""Signing in: limited tries for each user and address, and no hint which of the two was wrong."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from channels import metrics
from channels.desk.accounts import Account, Accounts
from channels.desk.passwords import verify

if TYPE_CHECKING:
    from redis.asyncio import Redis

WINDOW_SECONDS = 300
TRIES_OF_USER, TRIES_OF_ADDRESS = 10, 30


class TooMany(Exception):
    """Too many tries; `retry_after` in seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__("too many tries")
        self.retry_after = retry_after


class Login:
    """A try is counted before the password is looked at, so that tries at the same instant count too."""

    def __init__(self, redis: Redis, accounts: Accounts) -> None:
        self._redis = redis
        self._accounts = accounts

    async def check(self, user: str, password: str, address: str) -> Account | None:
        """The account when the password is right. Raises TooMany or redis.RedisError."""
        keys = {_key("user", user): TRIES_OF_USER, _key("address", address): TRIES_OF_ADDRESS}
        for key, limit in keys.items():
            await self._count(key, limit)
        account = await self._accounts.get(user)
        if not await verify(account.password if account else None, password):
            metrics.LOGINS.labels("wrong").inc()
            return None
        await self._forget(user, address)
        metrics.LOGINS.labels("right").inc()
        return account

    async def _forget(self, user: str, address: str) -> None:
        """A right password is no try at guessing: a whole shift may sign in from one address."""
        await self._redis.delete(_key("user", user))
        await self._redis.decr(_key("address", address))

    async def _count(self, key: str, limit: int) -> None:
        async with self._redis.pipeline(transaction=True) as pipe:
            pipe.incr(key)
            pipe.expire(key, WINDOW_SECONDS, nx=True)
            pipe.ttl(key)
            tries, _, wait = await pipe.execute()
        if tries > limit:
            metrics.LOGINS.labels("limited").inc()
            raise TooMany(max(1, int(wait)))


def _key(kind: str, value: str) -> str:
    """Hashed: what people type as a user name may be anything, also a password."""
    return f"desk:tries:{kind}:{hashlib.sha256(value.encode('utf-8', 'replace')).hexdigest()}"
