"""Supervisor's configuration, and its process: restarts what dies, ends all its children when it ends."""

from __future__ import annotations

import ctypes
import signal
import subprocess
from pathlib import Path

from ops.paths import PYTHON, ROOT
from ops.programs import Plan, Program

STOP_SECONDS = 5
_PR_SET_PDEATHSIG = 1


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
    path.write_text(head + "".join(_section(program, i, log) for i, program in enumerate(plan.programs)))
    return path


def _section(program: Program, order: int, log: Path) -> str:
    command = " ".join(_quoted(part) for part in program.command)
    environment = {"CONFIANZA_PROCESS": program.name, **dict(program.environment)}
    variables = ",".join(f'{key}="{value}"' for key, value in environment.items())
    return (
        f"\n[program:{program.name}]\ncommand={command}\ndirectory={ROOT}\npriority={order}\n"
        f"environment={variables}\nautorestart=true\nstartsecs=1\nstartretries=1000000\n"
        f"stopsignal=TERM\nstopwaitsecs={STOP_SECONDS}\nstopasgroup=true\nkillasgroup=true\n"
        f"redirect_stderr=true\nstdout_logfile={log}/{program.name}.log\n"
        "stdout_logfile_maxbytes=25MB\nstdout_logfile_backups=1\n"
    )


def _quoted(part: str) -> str:
    return '"' + part.replace("%", "%%").replace('"', '\\"') + '"'


def start(configuration: Path, plan: Plan) -> subprocess.Popen[bytes]:
    """Start supervisord; it is told to stop if this process dies, so nothing is left behind."""
    command = [str(PYTHON), "-m", "supervisor.supervisord", "-c", str(configuration)]
    return subprocess.Popen(
        command, cwd=ROOT, env=plan.environment, start_new_session=True, preexec_fn=_die_with_parent,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


def stop(process: subprocess.Popen[bytes]) -> None:
    """End supervisord and its children within about 8 seconds."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
    try:
        process.wait(STOP_SECONDS + 3)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _die_with_parent() -> None:
    """Linux only; elsewhere a killed `make run` leaves its children, and `make stop` ends them."""
    try:
        ctypes.CDLL("libc.so.6").prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    except OSError:
        pass
