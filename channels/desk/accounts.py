"""The people of the desk, in Redis."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from redis.asyncio import Redis

Role = Literal["counselor", "supervisor", "trainer", "admin"]
ROLES: tuple[Role, ...] = get_args(Role)
TEAMS = ("psicologia", "juridico", "trata", "diversidad")
MAY_SEE_CASES = frozenset[Role](("counselor", "supervisor", "admin"))

_ALL = "desk:users"
_USER = re.compile(r"[a-z0-9][a-z0-9._-]{1,31}")


class Invalid(Exception):
    """An account cannot be like that; the message says why, in Spanish."""


@dataclass(frozen=True)
class Account:
    """`user` signs in; `name` is shown, also to the person in the chat; `password` is an argon2 hash."""

    user: str
    name: str
    role: Role
    team: str
    password: str

    @property
    def may_see_cases(self) -> bool:
        return self.role in MAY_SEE_CASES


def check(user: str, role: str, team: str) -> Role:
    """The role, once everything is as it must be; raises Invalid."""
    if not _USER.fullmatch(user):
        raise Invalid("El usuario lleva de 2 a 32 letras minúsculas sin acento, números, punto o guion.")
    if role not in ROLES:
        raise Invalid(f"El rol debe ser uno de: {', '.join(ROLES)}.")
    if team and team not in TEAMS:
        raise Invalid(f"El equipo debe ser uno de: {', '.join(TEAMS)}.")
    if role == "counselor" and not team:
        raise Invalid("Quien atiende necesita un equipo.")
    return role


class Accounts:
    """All methods raise redis.RedisError."""

    def __init__(self, redis: Redis) -> None:
        self._redis = redis

    async def add(self, account: Account) -> bool:
        """False when somebody has this user name already; then nothing is changed."""
        if not await self._redis.hsetnx(_key(account.user), "user", account.user):
            return False
        await self._redis.hset(_key(account.user), mapping=_fields(account))
        await self._redis.sadd(_ALL, account.user)
        return True

    async def get(self, user: str) -> Account | None:
        raw = await cast("Awaitable[dict[str, str]]", self._redis.hgetall(_key(user)))
        if raw.keys() < {"user", "password"}:
            return None
        return Account(raw["user"], raw["name"], cast("Role", raw["role"]), raw["team"], raw["password"])

    async def any(self) -> bool:
        return bool(await self._redis.scard(_ALL))


def _fields(account: Account) -> dict[bytes | bytearray | memoryview[int] | str | int | float, Any]:
    return {name: str(value) for name, value in vars(account).items()}


def _key(user: str) -> str:
    return f"desk:user:{user}"
