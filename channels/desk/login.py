"""Signing in: limited tries for each user and address, and no hint which of the two was wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from channels import metrics
from channels.desk.accounts import Account, Accounts
from channels.desk.passwords import verify
from channels.store.tries import TooMany, Tries

if TYPE_CHECKING:
    from redis.asyncio import Redis

WINDOW_SECONDS = 300
TRIES_OF_USER, TRIES_OF_ADDRESS = 10, 30


class Login:
    """A try is counted before the password is looked at, so that tries at the same instant count too."""

    def __init__(self, redis: Redis, accounts: Accounts) -> None:
        self._tries = Tries(redis, "desk:tries", WINDOW_SECONDS)
        self._accounts = accounts

    async def check(self, user: str, password: str, address: str) -> Account | None:
        """The account when the password is right. Raises TooMany or redis.RedisError."""
        await self._count("user", user, TRIES_OF_USER)
        await self._count("address", address, TRIES_OF_ADDRESS)
        account = await self._accounts.get(user)
        if not await verify(account.password if account else None, password):
            metrics.LOGINS.labels("wrong").inc()
            return None
        # A right password is no try at guessing: a whole shift may sign in from one address.
        await self._tries.forget("user", user)
        await self._tries.take_back("address", address)
        metrics.LOGINS.labels("right").inc()
        return account

    async def _count(self, kind: str, value: str, limit: int) -> None:
        try:
            await self._tries.count(kind, value, limit)
        except TooMany:
            metrics.LOGINS.labels("limited").inc()
            raise
