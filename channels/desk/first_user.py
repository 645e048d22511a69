"""The first sign-in of a new installation: `python -m channels.desk.first_user`.

Prints `user password` once, on an empty store, and nothing afterwards.
"""

from __future__ import annotations

import asyncio
import secrets
import sys

from redis.exceptions import RedisError

from channels.desk.accounts import Account, Accounts
from channels.desk.passwords import hash_password
from channels.settings import Settings, read_or_exit
from channels.store.connection import connect

USER = "supervision"
_WORD_BYTES = 12


async def ensure_first_supervisor(settings: Settings) -> str | None:
    """The password of the supervisor just made, or None where the desk has people already.

    Raises redis.RedisError.
    """
    password = secrets.token_urlsafe(_WORD_BYTES)
    account = Account(USER, "Supervisión", "supervisor", "", hash_password(password))
    async with connect(settings.redis_url.get_secret_value()) as redis:
        accounts = Accounts(redis)
        if await accounts.any():
            return None
        return password if await accounts.add(account) else None


def main() -> None:
    try:
        password = asyncio.run(ensure_first_supervisor(read_or_exit()))
    except RedisError:
        sys.exit("No se pudo guardar: el almacén (Redis) no responde.")
    if password:
        print(f"{USER} {password}")


if __name__ == "__main__":
    main()
