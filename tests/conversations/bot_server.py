"""Starts and ends the three processes a conversation needs, and talks to them as dispatch does."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
_START_SECONDS = 240


@dataclass
class Talk:
    """One conversation; every answer is a (status, body)."""

    bot: BotServer
    id: str = field(default_factory=lambda: f"t-{uuid.uuid4().hex}")
    count: int = 0

    def say(self, text: str, metadata: dict[str, Any] | None = None) -> dict[str, Any]:
        """The body of a turn that must succeed."""
        self.count += 1
        status, body = self.bot.turn(self.id, f"{self.id}:{self.count}", text, metadata)
        assert status == 200, body
        return body


class BotServer:
    """`log` holds everything the processes wrote."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._redis_port, self._action_port, self._rasa_port = _free_ports(3)
        self.environment = {
            **os.environ,
            "RASA_TELEMETRY_ENABLED": "false",
            "TF_CPP_MIN_LOG_LEVEL": "3",
            "PYTHONPATH": str(ROOT),
            "REDIS_HOST": "127.0.0.1",
            "REDIS_PORT": str(self._redis_port),
            "REDIS_PASSWORD": "prueba",
            "REDIS_DB": "0",
            "ACTION_SERVER_URL": f"http://127.0.0.1:{self._action_port}/webhook",
        }

    def start(self) -> None:
        redis = shutil.which("redis-server")
        assert redis, "these tests need a redis-server"
        options = f"--port {self._redis_port} --bind 127.0.0.1 --requirepass prueba --dir {self._folder}"
        self._run("redis", [redis, *options.split(), "--save", ""])
        self.start_actions()
        options = f"--interface 127.0.0.1 --port {self._rasa_port} --model {_model()}"
        files = "--endpoints endpoints.yml --credentials bot/credentials.yml"
        self._run("rasa", [str(_rasa_python()), "-m", "rasa", "run", *options.split(), *files.split()])
        self._wait(f"http://127.0.0.1:{self._rasa_port}/webhooks/confianza/health", "rasa")

    def start_actions(self) -> None:
        command = [sys.executable, "-m", "bot.actions.server", "--port", str(self._action_port)]
        self._run("actions", command)
        self._wait(f"http://127.0.0.1:{self._action_port}/health", "actions")

    def stop_actions(self) -> None:
        self._end("actions")

    def stop(self) -> None:
        for name in list(self._processes):
            self._end(name)

    def log(self) -> str:
        return "".join(path.read_text("utf-8", "replace") for path in self._folder.glob("*.log"))

    def turn(
        self, conversation: str, message: str, text: str, metadata: dict[str, Any] | None = None
    ) -> tuple[int, dict[str, Any]]:
        body = {"conversation_id": conversation, "message_id": message, "text": text}
        body["metadata"] = metadata or {"channel": "web"}
        return self.post("turn", json.dumps(body).encode())

    def post(self, path: str, body: bytes) -> tuple[int, dict[str, Any]]:
        url = f"http://127.0.0.1:{self._rasa_port}/webhooks/confianza/{path}"
        request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def _run(self, name: str, command: list[str]) -> None:
        with open(self._folder / f"{name}.log", "ab") as log:
            self._processes[name] = subprocess.Popen(
                command, cwd=ROOT, env=self.environment, stdout=log, stderr=log
            )

    def _wait(self, url: str, name: str) -> None:
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            assert self._processes[name].poll() is None, f"{name} ended:\n{self.log()[-2000:]}"
            try:
                with urllib.request.urlopen(url, timeout=2):
                    return
            except OSError:
                time.sleep(0.2)
        raise AssertionError(f"{name} did not start:\n{self.log()[-2000:]}")

    def _end(self, name: str) -> None:
        process = self._processes.pop(name)
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)


def _free_ports(count: int) -> list[int]:
    probes = [socket.socket() for _ in range(count)]
    for probe in probes:
        probe.bind(("127.0.0.1", 0))
    ports = [int(probe.getsockname()[1]) for probe in probes]
    for probe in probes:
        probe.close()
    return ports


def _rasa_python() -> Path:
    from ops.paths import RASA_PYTHON

    return Path(os.environ.get("CONFIANZA_RASA_PYTHON") or RASA_PYTHON)


def _model() -> Path:
    if os.environ.get("CONFIANZA_RASA_MODEL"):
        return Path(os.environ["CONFIANZA_RASA_MODEL"])
    from ops.train import train_rasa

    return train_rasa()
