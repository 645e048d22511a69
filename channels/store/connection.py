"""Connections to Redis that outlive its restarts."""

from __future__ import annotations

from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import ExponentialBackoff
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError

BLOCK_SECONDS = 2.0
_ANSWER_SECONDS = 5.0


def connect(url: str) -> Redis:
    """A pool that connects when first used. A lost connection is tried twice more within 0.3 s.

    Repeating is safe: every script of ours recognises what it has already done.
    """
    return Redis.from_url(
        url,
        decode_responses=True,
        socket_timeout=_ANSWER_SECONDS + BLOCK_SECONDS,
        socket_connect_timeout=2.0,
        health_check_interval=15,
        retry=Retry(ExponentialBackoff(cap=0.2, base=0.05), 2),
        retry_on_error=[RedisConnectionError, RedisTimeoutError],
    )
