"""The processes under measurement, from /proc; none are found where there is none (not Linux)."""

from __future__ import annotations

import os
import signal
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
# Fields of /proc/PID/stat behind the command's name (see proc(5)).
_PARENT, _USER_TICKS, _SYSTEM_TICKS, _STARTED = 1, 11, 12, 19
_NAME_VARIABLE = b"CONFIANZA_PROCESS="


@dataclass(frozen=True)
class Process:
    """`started` tells it from a later process of the same `pid`."""

    pid: int
    started: str


def children(parent: int) -> list[Process]:
    """The processes that `parent` started and that still are its own."""
    stats = {int(folder.name): _stat(int(folder.name)) for folder in _PROC.glob("[0-9]*")}
    return [Process(pid, f[_STARTED]) for pid, f in stats.items() if f and int(f[_PARENT]) == parent]


def end(left: list[Process]) -> None:
    """Kills those of them that still run."""
    for process in left:
        fields = _stat(process.pid)
        if fields and fields[_STARTED] == process.started:
            with suppress(ProcessLookupError):
                os.kill(process.pid, signal.SIGKILL)


def cpu_seconds(supervisor: int) -> dict[str, float]:
    """Processor time so far, by program, and as `carga` that of this process, which makes the load."""
    own = os.times()
    seconds = {"carga": own.user + own.system}
    for process in children(supervisor):
        fields = _stat(process.pid)
        if fields:
            ticks = int(fields[_USER_TICKS]) + int(fields[_SYSTEM_TICKS])
            seconds[_name(process.pid)] = ticks / os.sysconf("SC_CLK_TCK")
    return seconds


def _stat(pid: int) -> list[str]:
    try:
        return (_PROC / str(pid) / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _name(pid: int) -> str:
    """The name that supervision gave the process, or its command's where its title covers that (Redis)."""
    try:
        variables = (_PROC / str(pid) / "environ").read_bytes().split(b"\0")
        command = (_PROC / str(pid) / "comm").read_text().strip()
    except OSError:
        return str(pid)
    named = (v.removeprefix(_NAME_VARIABLE).decode() for v in variables if v.startswith(_NAME_VARIABLE))
    return next(named, command)
