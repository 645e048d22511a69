"""Start processes for the time of a measurement and leave nothing behind."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ops import supervision
from ops.bench import processes
from ops.paths import data_directory
from ops.programs import Plan
from ops.readiness import wait_until_ready

_LOG_CHARACTERS = 2000


def forget_deployment() -> None:
    """Addresses, keys and stores of a real installation have no place here; only the data folder counts."""
    for name in [*os.environ]:
        ours = name.startswith(("CONFIANZA_", "WHATSAPP_")) and name != "CONFIANZA_DATA"
        if name == "REDIS_URL" or ours:
            del os.environ[name]


def bench_directory() -> Path:
    """What the bench keeps between runs. On the disk of the real data, not on a temporary file system in
    memory: every message is synced to it before its tick."""
    path = data_directory() / "bench"
    path.mkdir(mode=0o700, exist_ok=True)
    return path


@contextmanager
def own_data() -> Iterator[Path]:
    """A data directory that ends with the measurement."""
    path = Path(tempfile.mkdtemp(prefix="datos-", dir=bench_directory()))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


@contextmanager
def hosted(plan: Plan, data: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The plan's programs, answering. Raises SystemExit(1) after showing the logs where they do not."""
    supervisor = supervision.start(supervision.write_configuration(plan, data), plan)
    try:
        if not wait_until_ready(plan, supervisor):
            print("No arrancó todo.", file=sys.stderr)
            for log in sorted((data / "log").glob("*.log")):
                print(f"== {log.name}\n{log.read_text(errors='replace')[-_LOG_CHARACTERS:]}", file=sys.stderr)
            raise SystemExit(1)
        yield supervisor
    finally:
        _stop(supervisor)


def _stop(supervisor: subprocess.Popen[bytes]) -> None:
    """On a busy machine the supervisor's time may end before its children do: those go with it."""
    started = processes.children(supervisor.pid)
    supervision.stop(supervisor)
    processes.end(started)
