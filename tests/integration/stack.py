"""The product as its processes, with a fake Rasa: started, killed, started again, searched."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import httpx

from channels.settings import Settings
from ops.ports import free_port

ROOT = Path(__file__).parents[2]
MARK = "texto-privado"  # every text, name and password that a test sends carries it
MODULES = {
    "server": "channels.server",
    "dispatch": "tests.fakes.dispatch",
    "outbox": "channels.outbox",
    "rasa": "tests.fakes.rasa",
}


class Stack:
    def __init__(self, redis_url: str, folder: Path, **environment: str) -> None:
        self.port, self._rasa_port = free_port(), free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self.redis_url = redis_url
        self._folder = folder
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._environment = {
            **os.environ,
            "REDIS_URL": redis_url,
            "CONFIANZA_SECRET_KEY": "k" * 40,
            "CONFIANZA_PORT": str(self.port),
            "CONFIANZA_SWEEP_SECONDS": "1",
            "CONFIANZA_CHECKIN_MINUTES": "none",
            "RASA_URL": f"http://127.0.0.1:{self._rasa_port}",
            "PYTHONUNBUFFERED": "1",
            **environment,
        }

    async def start(self) -> None:
        for name in MODULES:
            self.launch(name)
        await self.ready()

    def launch(self, name: str) -> None:
        arguments = [str(self._rasa_port)] if name == "rasa" else []
        environment = {**self._environment, "CONFIANZA_PROCESS": f"{name}-1"}
        with (self._folder / f"{name}.log").open("ab") as log:
            self._processes[name] = subprocess.Popen(
                [sys.executable, "-m", MODULES[name], *arguments],
                cwd=ROOT, env=environment, stdout=log, stderr=log,
            )  # fmt: skip

    async def ready(self) -> None:
        """The web server and Rasa answer; a process that ended instead is an error."""
        async with asyncio.timeout(60), httpx.AsyncClient(timeout=5) as client:
            for url in (
                f"{self.origin}/ready",
                f"http://127.0.0.1:{self._rasa_port}/webhooks/confianza/health",
            ):
                while not await self._answers(client, url):
                    assert self._processes["server"].poll() is None, self.log("server")
                    await asyncio.sleep(0.05)

    async def _answers(self, client: httpx.AsyncClient, url: str) -> bool:
        try:
            return (await client.get(url)).status_code == 200
        except httpx.HTTPError:
            return False

    def kill(self, name: str) -> None:
        """At once, as a machine that loses its power would."""
        self._end(name, signal.SIGKILL)

    def terminate(self, name: str) -> int:
        """Asked politely; its exit status."""
        return self._end(name, signal.SIGTERM)

    def _end(self, name: str, signum: signal.Signals) -> int:
        process = self._processes.pop(name)
        process.send_signal(signum)
        return process.wait(15)

    def stop(self) -> None:
        for name in tuple(self._processes):
            self._end(name, signal.SIGTERM)

    @property
    def settings(self) -> Settings:
        names = ("REDIS_URL", "CONFIANZA_SECRET_KEY")
        return Settings(**{name: self._environment[name] for name in names})

    def run(
        self, module: str, *arguments: str, given: str = "", **changed: str
    ) -> subprocess.CompletedProcess[str]:
        """A command of the product, to its end; `changed`: of the environment."""
        return subprocess.run(
            [sys.executable, "-m", module, *arguments],
            cwd=ROOT, env={**self._environment, **changed}, input=given, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def log(self, name: str) -> str:
        return (self._folder / f"{name}.log").read_text()

    def assert_logs_are_silent(self) -> None:
        for path in self._folder.glob("*.log"):
            assert MARK not in path.read_text(), f"{path.name} tells what people wrote"
