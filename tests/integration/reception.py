"""WhatsApp's intake in one process over a real Redis: deliveries in, conversations out."""

from __future__ import annotations

from typing import Any

from cryptography.fernet import Fernet
from redis.asyncio import Redis

from channels.identity import Hashes
from channels.intake import Intake
from channels.model import Clock, Entry
from channels.store.addresses import Addresses
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries
from channels.store.people import People
from channels.store.scripts import Scripts
from channels.unreached import Unreached
from channels.vault import Vault
from channels.whatsapp.events import CHANNEL
from channels.whatsapp.invitations import Invitations
from channels.whatsapp.receiver import Receiver
from channels.whatsapp.statuses import Statuses
from tests.unit.channels.whatsapp.payloads import NUMBER_ID, of, text

KEY = Fernet.generate_key().decode()
SECRET = "k" * 40


class Reception:
    """Enter it to use it. `keys`: those of the vault."""

    def __init__(self, url: str, clock: Clock, *keys: str) -> None:
        self.redis: Redis = connect(url)
        scripts = Scripts(self.redis)
        self.conversations = Conversations(self.redis, scripts)
        self.addresses = Addresses(self.redis, Vault(keys or (KEY,)))
        self.people = People(scripts, self.conversations, self.addresses, SECRET)
        self.intake = Intake(self.conversations, clock, self.people)
        self.deliveries = Deliveries(self.redis, scripts, clock)
        self.hashes = Hashes(CHANNEL, SECRET)
        invitations = Invitations(self.redis, self.hashes)
        unreached = Unreached(self.conversations, clock)
        statuses = Statuses(self.deliveries, invitations, unreached, self.hashes, clock)
        self.receiver = Receiver(self.intake, statuses, NUMBER_ID)

    async def __aenter__(self) -> Reception:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.redis.aclose()

    async def write(self, said: str, id: str, contacts: Any = None, **fields: Any) -> None:
        """A delivery of one text."""
        await self.receiver.receive(of(text(said, id=id, **fields), contacts=contacts))

    async def ids(self) -> list[str]:
        """All conversations."""
        return sorted([str(key).split(":", 2)[2] async for key in self.redis.scan_iter(match="*:log:*")])

    async def transcripts(self) -> dict[str, list[Entry]]:
        return {found: await self.conversations.entries(found) for found in await self.ids()}

    async def texts(self) -> list[list[str]]:
        """What people wrote, by conversation; notes left out."""
        logs = (await self.transcripts()).values()
        return sorted([entry.text for entry in log if entry.author == "citizen"] for log in logs)

    async def everything_stored(self) -> str:
        """Every key and value of the store, as text."""
        found: list[str] = []
        async for key in self.redis.scan_iter(count=500):
            found += [str(key), str(await _content(self.redis, str(key)))]
        return "\n".join(found)


async def _content(redis: Redis, key: str) -> object:
    readers: dict[str, Any] = {
        "string": redis.get,
        "hash": redis.hgetall,
        "list": lambda key: redis.lrange(key, 0, -1),
        "set": redis.smembers,
        "zset": lambda key: redis.zrange(key, 0, -1, withscores=True),
        "stream": redis.xrange,
    }
    return await readers[str(await redis.type(key))](key)
