"""Supervisor's configuration, and its process: restarts what dies, ends all its children when it ends."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import subprocess
from pathlib import Path

from ops.paths import PYTHON, ROOT
from ops.programs import Plan, Program

STOP_SECONDS = 5
STORE = "redis"
_PR_SET_PDEATHSIG, _PR_SET_CHILD_SUBREAPER = 1, 36


def write_configuration(plan: Plan, data: Path) -> Path:
    """Write `data`/run/supervisord.conf; logs go to `data`/log, at most 50 MB a program."""
    run, log = data / "run", data / "log"
    run.mkdir(exist_ok=True)
    log.mkdir(exist_ok=True)
    head = (
        f"[supervisord]\nnodaemon=true\nsilent=true\npidfile={run}/supervisord.pid\n"
        f"logfile={log}/supervisord.log\nlogfile_maxbytes=10MB\nlogfile_backups=1\nchildlogdir={log}\n"
    )
    path = run / "supervisord.conf"
    path.write_text(head + _group(plan) + "".join(_section(program, log) for program in plan.programs))
    return path


def _group(plan: Plan) -> str:
    """One group, so that all are told to stop at once; Redis is a group of its own and ends last."""
    names = ",".join(program.name for program in plan.programs if program.name != STORE)
    return f"\n[group:servicio]\nprograms={names}\npriority=2\n"


def _section(program: Program, log: Path) -> str:
    command = " ".join(_quoted(part) for part in program.command)
    environment = {"CONFIANZA_PROCESS": program.name, **dict(program.environment)}
    variables = ",".join(f'{key}="{value}"' for key, value in environment.items())
    return (
        f"\n[program:{program.name}]\ncommand={command}\ndirectory={ROOT}\npriority=1\n"
        f"environment={variables}\nautorestart=true\nstartsecs=1\nstartretries=1000000\n"
        f"stopsignal=TERM\nstopwaitsecs={STOP_SECONDS}\nstopasgroup=true\nkillasgroup=true\n"
        f"redirect_stderr=true\nstdout_logfile={log}/{program.name}.log\n"
        "stdout_logfile_maxbytes=25MB\nstdout_logfile_backups=1\n"
    )


def _quoted(part: str) -> str:
    return '"' + part.replace("%", "%%").replace('"', '\\"') + '"'


def start(configuration: Path, plan: Plan) -> subprocess.Popen[bytes]:
    """Start supervisord; it is told to stop if this process dies, so nothing is left behind."""
    _prctl(_PR_SET_CHILD_SUBREAPER)
    command = [str(PYTHON), "-m", "supervisor.supervisord", "-c", str(configuration)]
    return subprocess.Popen(
        command, cwd=ROOT, env=plan.environment, start_new_session=True,
        preexec_fn=lambda: _prctl(_PR_SET_PDEATHSIG, signal.SIGTERM),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def stop(process: subprocess.Popen[bytes]) -> None:
    """End supervisord and everything it started, within about 8 seconds."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    try:
        process.wait(STOP_SECONDS + 3)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    _end_orphans()


def _end_orphans() -> None:
    """What a killed supervisord left is ours now (child subreaper); a second Redis must never share its files."""
    while orphans := _children():
        for pid in orphans:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for pid in orphans:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(pid, 0)


def _children() -> list[int]:
    try:
        return [int(pid) for pid in Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()]
    except OSError:
        return []


def _prctl(option: int, value: int = 1) -> None:
    """Linux only; elsewhere a killed `make run` or supervisord may leave processes."""
    with contextlib.suppress(OSError):
        ctypes.CDLL("libc.so.6").prctl(option, value)
