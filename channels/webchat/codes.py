"""Codes with which a person who left comes back: made when asked for, shown once, kept as a keyed hash."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from channels.store.tries import Tries
from channels.webchat.sessions import keyed

if TYPE_CHECKING:
    from redis.asyncio import Redis

# Without I, L, O and U, which people read as 1, 1, 0 and V (Crockford's base 32).
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MISREAD = str.maketrans("ILOU", "110V", " -.·")
_GROUPS, _GROUP_LENGTH = 3, 4  # 60 bits
CODE_SECONDS = 30 * 24 * 3600
WINDOW_SECONDS = 3600
MADE_PER_WINDOW = 5
TRIES_OF_ADDRESS, TRIES_OF_UNKNOWN = 10, 2_000


class Codes:
    """One code for each conversation: a new one replaces the last. Methods raise redis.RedisError."""

    def __init__(self, redis: Redis, key: str) -> None:
        self._redis = redis
        self._key = key
        self._tries = Tries(redis, "web:tries", WINDOW_SECONDS)

    async def make(self, conversation_id: str) -> str:
        """For the person's eyes alone. Raises TooMany."""
        await self._tries.count("code", conversation_id, MADE_PER_WINDOW)
        code = "".join(secrets.choice(_ALPHABET) for _ in range(_GROUPS * _GROUP_LENGTH))
        name = self._name(code)
        former = await self._redis.getset(self._of(conversation_id), name)
        async with self._redis.pipeline(transaction=False) as pipe:
            if former:
                pipe.delete(str(former))
            pipe.expire(self._of(conversation_id), CODE_SECONDS)
            pipe.set(name, conversation_id, ex=CODE_SECONDS)
            await pipe.execute()
        return "-".join(code[at : at + _GROUP_LENGTH] for at in range(0, len(code), _GROUP_LENGTH))

    async def conversation(self, code: str, address: str | None) -> str | None:
        """The conversation of a code, or None for a wrong one.

        `address` is the guesser's, None where it is not known: those are counted together. What is right is no
        guess, so that a shelter's one address is nobody's limit. Raises TooMany, then also for a right code.
        """
        who, most = (address, TRIES_OF_ADDRESS) if address else ("unknown", TRIES_OF_UNKNOWN)
        await self._tries.count("address", who, most)
        found = await self._redis.get(self._name(plain(code)))
        if not found:
            return None
        await self._tries.take_back("address", who)
        return str(found)

    def _name(self, code: str) -> str:
        return f"web:code:{keyed('code', code, self._key)}"

    def _of(self, conversation_id: str) -> str:
        return f"web:code-of:{conversation_id}"


def plain(code: str) -> str:
    """A code as somebody typed it from a piece of paper: any case, with or without dashes."""
    return code.upper().translate(_MISREAD)
