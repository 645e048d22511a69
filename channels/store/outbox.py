"""What the outbox says of its items."""

from __future__ import annotations

from typing import Literal

from channels.store.keys import ConversationKeys
from channels.store.scripts import Scripts
from channels.streams.item import Item

Became = Literal["delivered", "failed", "late"]


class OutboxStore:
    """Writes what became of a delivery."""

    def __init__(self, scripts: Scripts) -> None:
        self._scripts = scripts

    async def tell(self, item: Item, became: Became) -> bool:
        """Takes the item out, unless it is only `late`; one that is not delivered, of a person with an active
        case, alarms the desk.

        False when the lease is another process's: then nothing was changed. Raises redis.RedisError.
        """
        keys = ConversationKeys(item.conversation_id)
        status = await self._scripts.ack(
            keys=[keys.state, keys.shard.outbox, keys.shard.epoch("outbox")],
            args=[item.conversation_id, item.stream_id, item.epoch, item.seq, became],
        )
        return bool(status == "ok")
