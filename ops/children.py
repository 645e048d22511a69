"""Commands in process groups of their own, so that an interrupted training leaves nothing behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from typing import IO

from ops.paths import ROOT

_running: set[subprocess.Popen[bytes]] = set()


def run(command: list[str], environment: dict[str, str], output: IO[bytes] | None = None) -> int:
    """Exit status of `command`, run in the project's folder; `output` takes both of its streams."""
    errors = subprocess.STDOUT if output else None
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=output, stderr=errors, start_new_session=True
    ) as process:
        _running.add(process)
        try:
            return process.wait()
        finally:
            _running.discard(process)


def end_all() -> None:
    """Kill every running command with all it started."""
    for process in tuple(_running):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
