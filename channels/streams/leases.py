"""Which shards this process may work on, and with which epoch.

A lease is short and renewed. Its epoch is checked in the same script that writes: a process that was
stopped for a while and replaced (a zombie) cannot write any more, whatever it believes.
"""

from __future__ import annotations

import asyncio
import secrets
from typing import TYPE_CHECKING

import structlog
from redis.exceptions import RedisError

from channels.store.keys import SHARDS, ShardKeys
from channels.store.scripts import Scripts

if TYPE_CHECKING:
    from redis.asyncio import Redis

LEASE_SECONDS = 6.0
_log = structlog.get_logger(__name__)


class Leases:
    """Of one role (`dispatch`, `outbox`). A restarted process of the same name takes its leases at once;
    another name gets what is free and stands by for the rest."""

    def __init__(
        self, redis: Redis, scripts: Scripts, role: str, name: str, seconds: float = LEASE_SECONDS
    ) -> None:
        self._redis = redis
        self._lease = scripts.lease
        self._role = role
        self._name = name
        self._instance = secrets.token_hex(8)
        self._seconds = seconds
        self._epochs: dict[int, int] = {}
        self._first = True

    @property
    def held(self) -> dict[int, int]:
        """Epochs by shard."""
        return dict(self._epochs)

    def epoch(self, shard: int) -> int | None:
        return self._epochs.get(shard)

    def lost(self, shard: int, epoch: int) -> None:
        """A write under this epoch was refused: the shard was somebody else's. We may hold it again under another."""
        if self._epochs.get(shard) == epoch:
            del self._epochs[shard]

    async def keep(self) -> None:
        """Renews and acquires until cancelled, then lets go."""
        try:
            while True:
                try:
                    await self.refresh()
                except RedisError as error:
                    _log.warning("leases_unreachable", role=self._role, error=type(error).__name__)
                await asyncio.sleep(self._seconds / 3)
        finally:
            await self._release()

    async def refresh(self) -> None:
        """One round over all shards; raises RedisError."""
        before = self.held
        async with self._redis.pipeline(transaction=False) as pipe:
            for shard in range(SHARDS):
                await self._call(pipe, shard, "renew" if shard in before else "acquire")
            results = await pipe.execute()
        self._first = False
        self._epochs = {shard: int(epoch) for shard, epoch in enumerate(results) if int(epoch)}
        if self._epochs.keys() != before.keys():
            _log.info("leases", role=self._role, shards=len(self._epochs))

    async def _call(self, pipe: object, shard: int, mode: str) -> None:
        keys = ShardKeys(shard)
        ttl, takeover = int(self._seconds * 1000), "1" if self._first else "0"
        await self._lease(
            keys=[keys.lease(self._role), keys.epoch(self._role)],
            args=[mode, self._name, self._instance, ttl, self._epochs.get(shard, 0), takeover],
            client=pipe,
        )

    async def _release(self) -> None:
        try:
            async with self._redis.pipeline(transaction=False) as pipe:
                for shard in self._epochs:
                    await self._call(pipe, shard, "release")
                await pipe.execute()
        except RedisError:
            _log.warning("leases_expire", role=self._role)  # nobody has to wait longer than their time
        self._epochs = {}
