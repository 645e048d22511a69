"""Who was lately asked to write, with the template, and what became of that (facts WA-8, WA-12).

WhatsApp takes a template and mostly fails it later, by webhook: the outbox remembers which one it sent, so that
the server knows it again and nobody waits for a person whom nothing asks to write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from channels.identity import Hashes
from channels.model import OutboundMessage
from channels.store.commit import DEDUPE_SECONDS
from channels.store.deliveries import WINDOW_SECONDS, Target
from channels.store.keys import ConversationKeys, sent_key

if TYPE_CHECKING:
    from redis.asyncio import Redis

OUTSIDE = "fuera_de_plazo"  # the alarm that an answer is held and nobody asks the person to write
PART = -1  # of a target: not a part of the entry, but the template that asks the person to write for it
_UNANSWERED, _REFUSED = "unanswered", "refused"

Standing = Literal["asked", "refused"]


def target_of(message: OutboundMessage) -> Target:
    """What statuses name the template by that is sent for a held entry."""
    return Target(message.conversation_id, message.entry.seq, PART)


class Invitations:
    """All methods raise redis.RedisError; repeating a call is safe."""

    def __init__(self, redis: Redis, hashes: Hashes) -> None:
        self._redis = redis
        self._hashes = hashes

    async def standing(self, conversation_id: str) -> Standing | None:
        """Whether the person was asked within `WINDOW_SECONDS`, or cannot be; None where neither is known."""
        found = await self._redis.get(ConversationKeys(conversation_id).invited)
        if found is None:
            return None
        return "refused" if found == _REFUSED else "asked"

    async def sent(self, target: Target, message_id: str | None) -> None:
        """The template was taken under WhatsApp's id `message_id`; None where no answer came."""
        key, name = ConversationKeys(target.conversation_id).invited, _UNANSWERED
        if message_id is not None:
            name = self._hashes.message(message_id)
            await self._redis.set(sent_key(name), target.reference, ex=DEDUPE_SECONDS)
        await self._redis.set(key, name, ex=int(WINDOW_SECONDS))

    async def stands(self, target: Target, message_hash: str) -> bool:
        """Whether it is by this message that the person counts as asked now."""
        found = await self._redis.get(ConversationKeys(target.conversation_id).invited)
        return found in (message_hash, _UNANSWERED)

    async def failed(self, target: Target, *, again: bool) -> None:
        """The person was not asked. `again`: the next answer may try; else nobody is asked again that day."""
        key = ConversationKeys(target.conversation_id).invited
        if again:
            await self._redis.delete(key)
        else:
            await self._redis.set(key, _REFUSED, keepttl=True, xx=True)
