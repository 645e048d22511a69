"""The real product as `make run` starts it: real Rasa, real action server, one supervisor."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

from tests.e2e.running import ROOT, free_port

START_SECONDS = 240


# Said on an empty store, after the addresses.
LAST_LINE = "Primera entrada"


class WholeProduct:
    """`url` once started; `said` is everything it printed; `pid(name)` is a process of its own."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.environment = {
            **os.environ,
            "CONFIANZA_DATA": str(data),
            "CONFIANZA_PORT": str(self.port),
            "PYTHONPATH": str(ROOT),
        }
        self.environment.pop("REDIS_URL", None)
        self.said: list[str] = []
        self._ready = threading.Event()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "ops.run"], cwd=ROOT, env=self.environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        assert self._ready.wait(START_SECONDS), "".join(self.said)
        assert self.process.poll() is None, "".join(self.said)

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.said.append(line)
            if line.startswith(LAST_LINE):
                self._ready.set()
        self._ready.set()

    def stop(self) -> None:
        """As Ctrl-C does; raises TimeoutExpired where it takes longer than the promised ten seconds."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(10)
        self._reader.join()

    @property
    def redis_url(self) -> str:
        return (self.data / "run" / "redis_url").read_text()

    def pids(self) -> dict[str, int]:
        """Running processes by name, as the supervisor named them in their environment."""
        wanted = f"CONFIANZA_DATA={self.data}".encode()
        found = {}
        for entry in Path("/proc").iterdir():
            try:
                variables = (entry / "environ").read_bytes().split(b"\0") if entry.name.isdigit() else []
            except OSError:
                continue
            names = [v.split(b"=", 1)[1].decode() for v in variables if v.startswith(b"CONFIANZA_PROCESS=")]
            if wanted in variables and names:
                found[names[0]] = int(entry.name)
        return found

    def kill(self, name: str) -> None:
        """SIGKILL, as an out-of-memory killer would."""
        os.kill(self.pids()[name], signal.SIGKILL)

    def logs(self) -> bytes:
        return b"".join(path.read_bytes() for path in (self.data / "log").iterdir())

    def add_user(self, name: str, role: str, team: str, password: str) -> None:
        command = [sys.executable, "-m", "ops.user", name, role, team]
        subprocess.run(command, cwd=ROOT, env=self.environment, input=password.encode(), check=True)
