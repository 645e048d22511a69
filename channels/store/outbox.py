"""The acknowledgement of outbox items."""

from __future__ import annotations

from channels.store.keys import ConversationKeys
from channels.store.scripts import Scripts
from channels.streams.item import Item


class OutboxStore:
    """Writes what became of a delivery."""

    def __init__(self, scripts: Scripts) -> None:
        self._scripts = scripts

    async def acknowledge(self, item: Item, *, failed: bool) -> bool:
        """Takes the item out; a failed one of a person with an active case alarms the desk.

        False when the lease is another process's: then nothing was changed. Raises redis.RedisError.
        """
        keys = ConversationKeys(item.conversation_id)
        status = await self._scripts.ack(
            keys=[keys.state, keys.shard.outbox, keys.shard.epoch("outbox")],
            args=[item.conversation_id, item.stream_id, item.epoch, item.seq, "1" if failed else "0"],
        )
        return bool(status == "ok")
