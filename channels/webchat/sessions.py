"""Which conversation a page may read: by its token, until the person leaves; later only by a code of theirs."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from channels.identity import web_conversation_id

if TYPE_CHECKING:
    from redis.asyncio import Redis

_DAY = 24 * 3600
# A tab may be restored by the browser long after the person left.
ENDED_SECONDS = 400 * _DAY
RESUMED_SECONDS = 30 * _DAY
_ENDED = ""


class SessionEnded(Exception):
    """The person left with this token: it opens nothing any more."""


class Sessions:
    """A token opens the conversation derived from it, unless the store says otherwise.

    Only the exceptions are stored: tokens that ended, and tokens that came back with a code. Tokens are kept
    as keyed hashes. All methods raise redis.RedisError, and ValueError on what is no token.
    """

    def __init__(self, redis: Redis, key: str) -> None:
        self._redis = redis
        self._key = key

    async def conversation(self, token: str) -> str:
        """Raises SessionEnded."""
        own = web_conversation_id(token, self._key)
        other = await self._redis.get(self.name(token))
        if other is None:
            return own
        if other == _ENDED:
            raise SessionEnded
        await self._redis.expire(self.name(token), RESUMED_SECONDS)
        return str(other)

    async def ended(self, name: str) -> bool:
        """Whether the session of this name is over."""
        return bool(await self._redis.get(name) == _ENDED)

    async def end(self, token: str) -> None:
        """For good."""
        web_conversation_id(token, self._key)
        await self._redis.set(self.name(token), _ENDED, ex=ENDED_SECONDS)

    async def resume(self, token: str, conversation_id: str) -> None:
        """A new token opens a conversation that is already there. Raises SessionEnded."""
        web_conversation_id(token, self._key)
        if not await self._redis.set(self.name(token), conversation_id, ex=RESUMED_SECONDS, nx=True):
            raise SessionEnded

    def name(self, token: str) -> str:
        """The key of a token's record; also the name by which its sockets are told that it ended."""
        return f"web:session:{keyed('session', token.rstrip('='), self._key)}"


def keyed(purpose: str, value: str, key: str) -> str:
    """A hash that the store alone cannot be searched with; other purposes get other hashes."""
    return hmac.new(key.encode(), f"{purpose}:{value}".encode(), hashlib.sha256).hexdigest()
