"""The three processes that a conversation needs, on free ports and for as long as it lasts."""

from __future__ import annotations

import json
import subprocess
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from ops.paths import ROOT
from ops.ports import free_port
from ops.programs import Plan, Program, plan
from ops.readiness import PATIENCE_SECONDS, answers
from ops.redis_server import prepare

NEEDED = ("redis", "acciones", "rasa")
_ANSWER_SECONDS = 30.0
_END_SECONDS = 10.0
_PAUSE_SECONDS = 0.1
_LOG_CHARACTERS = 2000

Body = dict[str, Any]


class NotStarted(Exception):
    """A process ended or stayed silent; the text is the end of its log."""


class RunningBot:
    """`folder` takes the data and the logs; `model` is an archive of our own training."""

    def __init__(self, folder: Path, model: Path) -> None:
        self._folder = folder
        self._plan: Plan = plan(folder, free_port(), prepare(folder), model)
        self._programs = {p.name: p for p in self._plan.programs if p.name in NEEDED}
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self.redis_url = self._plan.environment["REDIS_URL"]
        self.rasa_url = self._plan.environment["RASA_URL"]
        self._url = f"{self.rasa_url}/webhooks/confianza"

    def start(self) -> None:
        """Returns once all of them answer; raises NotStarted."""
        for name in NEEDED:
            self.launch(name)
        for name in NEEDED:
            self.await_ready(name)

    def launch(self, name: str) -> None:
        program = self._programs[name]
        environment = {**self._plan.environment, "CONFIANZA_PROCESS": name}
        with self._log(name).open("ab") as log:
            self._processes[name] = subprocess.Popen(
                program.command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )

    def await_ready(self, name: str) -> None:
        """Returns once the program answers, where it can be asked."""
        program: Program = self._programs[name]
        deadline = time.monotonic() + PATIENCE_SECONDS
        while program.ready_url and not answers(program.ready_url):
            if self._processes[name].poll() is not None or time.monotonic() > deadline:
                raise NotStarted(f"{name}: {self._log(name).read_text(errors='replace')[-_LOG_CHARACTERS:]}")
            time.sleep(_PAUSE_SECONDS)

    def end(self, name: str) -> None:
        process = self._processes.pop(name)
        process.terminate()
        try:
            process.wait(_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def stop(self) -> None:
        for name in reversed([*self._processes]):
            self.end(name)

    def log(self) -> str:
        """Everything that the processes wrote."""
        return "".join(path.read_text("utf-8", "replace") for path in sorted(self._folder.glob("*.log")))

    def turn(self, request: Body) -> tuple[int, Body]:
        """Status and body of one turn (docs/protocols.md, Rasa turn)."""
        return self.post("turn", json.dumps(request).encode())

    def post(self, path: str, body: bytes) -> tuple[int, Body]:
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(f"{self._url}/{path}", body, headers)  # noqa: S310  our own address
        try:
            with urllib.request.urlopen(request, timeout=_ANSWER_SECONDS) as response:  # noqa: S310
                return response.status, json.load(response)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    def _log(self, name: str) -> Path:
        return self._folder / f"{name}.log"
