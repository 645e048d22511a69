"""Adds people to the desk: `python -m channels.desk.users add ana --role counselor --team psicologia`.

The password comes from standard input.
"""

from __future__ import annotations

import argparse
import asyncio
import getpass
import sys

from redis.exceptions import RedisError

from channels.desk.accounts import Account, Accounts, Invalid, check
from channels.desk.passwords import hash_password
from channels.settings import Settings, read_or_exit
from channels.store.connection import connect


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="channels.desk.users")
    add = parser.add_subparsers(dest="command", required=True).add_parser("add")
    add.add_argument("user")
    add.add_argument("--role", required=True)
    add.add_argument("--team", default="")
    add.add_argument("--name", default="", help="shown at the desk and to the person in the chat")
    return parser.parse_args()


def _password() -> str:
    return getpass.getpass("Contraseña: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")


async def add(settings: Settings, user: str, role: str, team: str, name: str, password: str) -> None:
    """Raises Invalid or redis.RedisError."""
    checked = check(user, role, team)
    account = Account(user, name.strip() or user.capitalize(), checked, team, hash_password(password))
    async with connect(settings.redis_url.get_secret_value()) as redis:
        if not await Accounts(redis).add(account):
            raise Invalid("Ya existe alguien con ese usuario.")


def main() -> None:
    arguments = _arguments()
    settings = read_or_exit()
    try:
        asyncio.run(
            add(settings, arguments.user, arguments.role, arguments.team, arguments.name, _password())
        )
    except Invalid as error:
        sys.exit(str(error))
    except RedisError:
        sys.exit("No se pudo guardar: el almacén (Redis) no responde.")
    print(f"Listo: {arguments.user} ya puede entrar en /mesa.")


if __name__ == "__main__":
    main()
