"""Deletes one person's conversation because they asked for it: `python -m channels.forget CASE` (README, Privacy)."""

from __future__ import annotations

import asyncio
import sys

from redis.exceptions import RedisError

from channels.settings import Settings, read_or_exit
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.retention import Retention
from channels.store.scripts import Scripts

REFUSALS: dict[str, str] = {
    "open": "La persona tiene un caso abierto: ciérralo antes.",
    "busy": "Todavía hay mensajes suyos por atender o por entregar. Inténtalo más tarde.",
}


async def forget(settings: Settings, case_id: str) -> str | None:
    """What the operator must know; None when it is done. Raises redis.RedisError."""
    async with connect(settings.redis_url.get_secret_value()) as redis:
        scripts = Scripts(redis)
        case = await Conversations(redis, scripts).case(case_id)
        if case is None:
            return "No existe ese caso."
        return REFUSALS.get(await Retention(redis, scripts).forget(case.conversation_id))


def main() -> None:
    try:
        problem = asyncio.run(forget(read_or_exit(), sys.argv[1]))
    except RedisError:
        problem = "No se pudo: el almacén (Redis) no responde."
    if problem:
        sys.exit(problem)
    print("Conversación borrada.")


if __name__ == "__main__":
    main()
