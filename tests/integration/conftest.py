"""What the integration tests share: a Redis, the product in this process, the product as processes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator

import pytest
from redis import Redis

from tests.fakes.graph.server import GraphServer
from tests.integration.redis_server import RedisServer
from tests.integration.sending import Sending
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
def graph() -> Iterator[GraphServer]:
    """A stand-in for WhatsApp's Graph API."""
    with GraphServer() as server:
        yield server


@pytest.fixture
async def sending(redis_url: str, graph: GraphServer) -> AsyncIterator[Sending]:
    """WhatsApp's outbox, and somebody who has just written."""
    async with Sending(redis_url, graph) as made:
        await made.hears()
        yield made


@pytest.fixture
async def world(redis_url: str) -> AsyncIterator[World]:
    async with World(redis_url) as made:
        yield made


@pytest.fixture(scope="session")
def stack(tmp_path_factory) -> Iterator[Stack]:
    """The product's processes and a fake Rasa, with a Redis of their own, for tests that break nothing."""
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield from _running(Stack(server.url, tmp_path_factory.mktemp("stack")))
    server.stop()


@pytest.fixture
def fresh_stack(redis_url: str, tmp_path) -> Iterator[Stack]:
    """The same on an empty store, for tests that kill processes."""
    yield from _running(Stack(redis_url, tmp_path))


def _running(stack: Stack) -> Iterator[Stack]:
    """Started; when the tests are through, the logs are searched for what people wrote (P10)."""
    try:
        asyncio.run(stack.start())
        yield stack
    finally:
        stack.stop()
    stack.assert_logs_are_silent()
