"""Which Redis a command of the operator works on, whether or not the product is running."""

from __future__ import annotations

import contextlib
import os
import subprocess
import time
from collections.abc import Iterator

import redis

from ops.paths import data_directory
from ops.redis_server import prepare


@contextlib.contextmanager
def redis_url() -> Iterator[str]:
    """The external Redis, the running one, or our own started for the moment."""
    data = data_directory()
    known = data / "run" / "redis_url"
    for url in (os.environ.get("REDIS_URL"), known.read_text().strip() if known.exists() else None):
        if url and _answers(url):
            yield url
            return
    server = prepare(data)
    process = subprocess.Popen(server.command, stdout=subprocess.DEVNULL)
    try:
        while not _answers(server.url) and process.poll() is None:
            time.sleep(0.05)
        yield server.url
    finally:
        process.terminate()
        process.wait()


def _answers(url: str) -> bool:
    try:
        with redis.Redis.from_url(url, socket_connect_timeout=1) as client:
            return bool(client.ping())
    except redis.RedisError:
        return False
