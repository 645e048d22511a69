"""Seals every address with the newest key: `python -m channels.renew_addresses` (docs/channels.md).

Run it after a new key was put first in CONFIANZA_ADDRESS_KEYS and the processes were started again; then
the old key may go.
"""

from __future__ import annotations

import asyncio
import sys

from redis.exceptions import RedisError

from channels.settings import Settings, read_or_exit
from channels.store.addresses import Addresses
from channels.store.connection import connect
from channels.vault import Unreadable


async def renew(settings: Settings) -> int:
    """How many addresses there are. Raises redis.RedisError, and Unreadable where a key is missing."""
    vault = settings.vault
    if vault is None:
        raise Unreadable
    async with connect(settings.redis_url.get_secret_value()) as redis:
        return await Addresses(redis, vault).renew()


def main() -> None:
    try:
        print(asyncio.run(renew(read_or_exit())))
    except RedisError:
        sys.exit("No se pudo: el almacén (Redis) no responde.")
    except Unreadable:
        sys.exit("Falta una clave en CONFIANZA_ADDRESS_KEYS: hay direcciones selladas con otra.")


if __name__ == "__main__":
    main()
