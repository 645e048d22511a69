"""What the integration tests share: a Redis, the product in this process, the product as processes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest
from redis import Redis

from tests.integration.redis_server import RedisServer
from tests.integration.stack import Stack
from tests.integration.world import World


@pytest.fixture(scope="session")
def redis_server(tmp_path_factory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """An empty store."""
    with Redis.from_url(redis_server.url) as client:
        client.flushall()
    return redis_server.url


@pytest.fixture
async def world(redis_url: str) -> AsyncIterator[World]:
    async with World(redis_url) as made:
        yield made


@pytest.fixture
async def stack(redis_url: str, tmp_path) -> AsyncIterator[Stack]:
    """The processes of the product and a fake Rasa. When they end, their logs are searched (P10)."""
    running = Stack(redis_url, tmp_path)
    try:
        await running.start()
        yield running
    finally:
        running.stop()
    running.assert_logs_are_silent()
