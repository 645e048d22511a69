"""`make user`: add a person to the desk, whether or not the product is running."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator

import redis

from ops.paths import PYTHON, ROOT, data_directory
from ops.programs import secret_key
from ops.redis_server import prepare


def main(name: str, role: str, team: str) -> int:
    if not name or not role:
        print(
            "Uso: make user NAME=ana ROLE=counselor TEAM=psicologia (la contraseña se escribe después)",
            file=sys.stderr,
        )
        return 2
    command = [str(PYTHON), "-m", "channels.desk.users", "add", name, "--role", role]
    command += ["--team", team] if team else []
    with _redis_url() as url:
        environment = {**os.environ, "REDIS_URL": url, "CONFIANZA_SECRET_KEY": secret_key(data_directory())}
        return subprocess.run(command, cwd=ROOT, env=environment).returncode


@contextlib.contextmanager
def _redis_url() -> Iterator[str]:
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


if __name__ == "__main__":
    sys.exit(main(*(sys.argv[1:4] + [""] * 3)[:3]))
