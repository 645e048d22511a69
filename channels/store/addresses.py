"""What is needed to answer a person, sealed and apart from the conversation's id and transcript."""

from __future__ import annotations

from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from redis.exceptions import WatchError

from channels.model import Sender
from channels.store.keys import ConversationKeys
from channels.vault import Vault

if TYPE_CHECKING:
    from redis.asyncio import Redis

_PATTERN = "{s*}:address:*"


@dataclass(frozen=True)
class Address:
    """Where a person can be answered, and the channel's id of the message they sent last."""

    person: Sender
    last_message: str | None = None


class Addresses:
    """All methods raise redis.RedisError; reading raises vault.Unreadable where the key is not ours."""

    def __init__(self, redis: Redis, vault: Vault) -> None:
        self._redis = redis
        self._vault = vault

    def sealed(self, person: Sender, *, instead: bool) -> dict[str, str]:
        """The parts to store with a message. `instead`: a part that is missing is not theirs any more."""
        parts = {"user_id": person.user_id, "phone": person.phone}
        sealed = {name: self._vault.seal(value) for name, value in parts.items() if value}
        return {name: sealed.get(name, "") for name in parts} if instead else sealed

    def sealed_message(self, message_id: str) -> dict[str, str]:
        """The part that says which message a person sent last."""
        return {"last_message": self._vault.seal(message_id)}

    async def get(self, conversation_id: str) -> Address | None:
        """None where the conversation has none, as on the web, whose pages come to us."""
        key = ConversationKeys(conversation_id).address
        raw = await cast("Awaitable[dict[str, str]]", self._redis.hgetall(key))
        if not raw:
            return None
        parts = {name: self._vault.open(sealed) for name, sealed in raw.items()}
        person = Sender(parts.get("user_id"), parts.get("phone"))
        return Address(person, parts.get("last_message"))

    async def renew(self) -> int:
        """Seals every address with the vault's first key; how many there are."""
        count = 0
        async for key in self._redis.scan_iter(match=_PATTERN, count=500):
            await self._renew_one(str(key))
            count += 1
        return count

    async def _renew_one(self, key: str) -> None:
        """Tries again where a message came in between."""
        while True:
            async with self._redis.pipeline(transaction=True) as pipe:
                await pipe.watch(key)
                raw = await cast("Awaitable[dict[str, str]]", pipe.hgetall(key))
                pipe.multi()  # type: ignore[no-untyped-call]
                if raw:
                    pipe.hset(key, mapping={name: self._vault.renew(sealed) for name, sealed in raw.items()})
                with suppress(WatchError):
                    await pipe.execute()
                    return
