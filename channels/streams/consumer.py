"""Reads the streams of the shards it holds, blocking: no polling, and what a crash left comes first.

A stream holds only what is not done yet, so whoever gets a shard reads it from the start.
All shards are read with one command; on Redis Cluster that is one consumer for each node.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, cast

import structlog
from redis.exceptions import RedisError

from channels.background import end
from channels.store.connection import BLOCK_SECONDS
from channels.store.keys import ShardKeys
from channels.streams.item import Item, item_of
from channels.streams.lanes import Handle, Lanes
from channels.streams.leases import Leases

if TYPE_CHECKING:
    from redis.asyncio import Redis

QUEUE_LIMIT = 2000
_PAGE = 100
_RETRY_SECONDS = 0.3
_STOP_SECONDS = 4.0
_Streams = list[tuple[str, list[tuple[str, dict[str, str]]]]]
_log = structlog.get_logger(__name__)


class Consumer:
    """Hands each item to `handle`, in the order of its conversation, until that returns."""

    def __init__(
        self,
        redis: Redis,
        leases: Leases,
        stream: Callable[[ShardKeys], str],
        handle: Handle,
        limit: int = QUEUE_LIMIT,
    ) -> None:
        """`limit`: how many items may be read and not done; while there are more, none is read."""
        self._redis = redis
        self._leases = leases
        self._stream = stream
        self._lanes = Lanes(handle, self._ours, lambda item: leases.lost(item.shard, item.epoch), limit)
        self._read_upto: dict[tuple[int, int], str] = {}

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop` is set; then finishes what is under way and gives the leases back."""
        keeper = asyncio.create_task(self._leases.keep())
        reader = asyncio.create_task(self._read_forever())
        await stop.wait()
        await end(reader)
        await self._lanes.stop(_STOP_SECONDS)
        await end(keeper)

    def _ours(self, item: Item) -> bool:
        return self._leases.epoch(item.shard) == item.epoch

    async def _read_forever(self) -> None:
        while True:
            try:
                await self._read()
            except RedisError as error:
                _log.warning("streams_unreachable", error=type(error).__name__)
                await asyncio.sleep(_RETRY_SECONDS)
            except Exception:
                _log.exception("reader_failed")
                await asyncio.sleep(_RETRY_SECONDS)

    async def _read(self) -> None:
        held = self._leases.held
        self._read_upto = {pair: self._read_upto.get(pair, "0") for pair in held.items()}
        if not held:
            await asyncio.sleep(_RETRY_SECONDS)
            return
        shards = {self._stream(ShardKeys(shard)): (shard, epoch) for shard, epoch in held.items()}
        for name, entries in await self._next({name: self._read_upto[pair] for name, pair in shards.items()}):
            shard, epoch = shards[name]
            for stream_id, fields in entries:
                await self._lanes.put(item_of(shard, epoch, stream_id, fields))
                self._read_upto[shard, epoch] = stream_id

    async def _next(self, since: dict[str, str]) -> _Streams:
        """What was added to the streams after the given ids; waits a while for it."""
        wait = int(BLOCK_SECONDS * 1000)
        found = await self._redis.xread(cast("Any", since), count=_PAGE, block=wait)
        return cast("_Streams", found or [])
