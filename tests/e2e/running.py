"""The product as separate processes, or one that runs already (`CONFIANZA_TEST_URL`)."""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from ops.ports import free_port

ROOT = Path(__file__).resolve().parents[2]
START_SECONDS = 60


def wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    """Returns once `url` answers 200; raises when the process ended or took too long."""
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until:
        if process.poll() is not None:
            raise RuntimeError(f"ended with status {process.returncode} before it answered: {url}")
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=1) as answer:
            if answer.status == 200:
                return
        time.sleep(0.05)
    raise RuntimeError(f"no answer: {url}")


class External:
    """Somebody else started it; its Redis (`CONFIANZA_TEST_REDIS_URL`) is needed to add people."""

    can_restart = False

    def __init__(self, url: str, redis_url: str) -> None:
        self.url = url.rstrip("/")
        self.environment = {
            **os.environ, "REDIS_URL": redis_url, "CONFIANZA_SECRET_KEY": secrets.token_hex(32)
        }  # fmt: skip

    def add_user(self, name: str, role: str, team: str, password: str) -> None:
        command = [sys.executable, "-m", "channels.desk.users", "add", name, "--role", role, "--team", team]
        subprocess.run(command, cwd=ROOT, env=self.environment, input=password.encode(), check=True)

    def stop(self) -> None:
        """It is not ours to stop."""


class Product(External):
    """Its own Redis, a fake Rasa, and the real server, dispatch and outbox."""

    can_restart = True

    def __init__(self, data: Path, **environment: str) -> None:
        self._data = data
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        port, redis_port, rasa_port, password = free_port(), free_port(), free_port(), secrets.token_hex(16)
        self.embedder = f"http://127.0.0.1:{free_port()}"
        super().__init__(f"http://127.0.0.1:{port}", f"redis://:{password}@127.0.0.1:{redis_port}/0")
        self.environment |= {
            "PYTHONPATH": str(ROOT),
            "CONFIANZA_PORT": str(port),
            "CONFIANZA_ALLOWED_ORIGINS": self.embedder,
            "RASA_URL": f"http://127.0.0.1:{rasa_port}",
            "CONFIANZA_CHECKIN_MINUTES": "none",
            **environment,
        }
        self._commands = {
            "redis": (*_redis(), "--bind", "127.0.0.1", "--port", str(redis_port), "--requirepass", password,
                      "--appendonly", "yes", "--dir", str(data)),
            "rasa": _python("tests.fakes.rasa", str(rasa_port)),
            "dispatch": _python("channels.dispatch"),
            "outbox": _python("channels.outbox"),
            "server": _python("channels.server"),
        }  # fmt: skip

    def start(self) -> None:
        for name in self._commands:
            self.start_one(name)
        wait_for(f"{self.url}/ready", self._processes["server"])

    def start_one(self, name: str) -> None:
        log = (self._data / f"{name}.log").open("ab")
        self._processes[name] = subprocess.Popen(
            self._commands[name], cwd=ROOT, env=self.environment, stdout=log, stderr=log
        )
        if name == "redis":
            self._wait_for_redis()

    def kill(self, name: str) -> None:
        """As a crash would."""
        self._processes[name].send_signal(signal.SIGKILL)
        self._processes[name].wait()

    def start_server(self) -> None:
        self.start_one("server")
        wait_for(f"{self.url}/ready", self._processes["server"])

    def stop(self) -> None:
        for process in reversed(self._processes.values()):
            process.terminate()
        for process in self._processes.values():
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(10)
            process.kill()

    def _wait_for_redis(self) -> None:
        from redis import Redis, RedisError

        until = time.monotonic() + START_SECONDS
        with Redis.from_url(self.environment["REDIS_URL"]) as redis:
            while time.monotonic() < until:
                with contextlib.suppress(RedisError):
                    redis.ping()
                    return
                time.sleep(0.02)
        raise RuntimeError("Redis does not answer")


def _python(module: str, *arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-m", module, *arguments)


def _redis() -> tuple[str]:
    from ops.redis_server import find_binary

    return (find_binary(),)
