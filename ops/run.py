"""`make run`: train if needed, start everything under one supervisor, say when it is ready."""

from __future__ import annotations

import fcntl
import os
import signal
import subprocess
import sys
from pathlib import Path
from types import FrameType
from typing import IO

from ops import supervision, train
from ops.paths import PYTHON, ROOT, data_directory
from ops.ports import is_free
from ops.programs import Plan, plan
from ops.readiness import wait_until_ready
from ops.redis_server import prepare


class Stopped(Exception):
    """Ctrl-C or SIGTERM."""


def main() -> int:
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _raise_stopped)
    try:
        return _run()
    except Stopped:
        return 0


def _run() -> int:
    data, host, port = data_directory(), os.environ.get("CONFIANZA_HOST", "127.0.0.1"), _port()
    lock = _lock(data)
    if not lock:
        return _refuse(f"Ya está en marcha con los datos de {data}. Para detenerlo: make stop")
    if not is_free(host, port):
        return _refuse(f"El puerto {port} está ocupado. Elige otro: CONFIANZA_PORT={port + 1} make run")
    model = train.train_all(in_haste=True).archive
    redis = None if os.environ.get("REDIS_URL") else prepare(data)
    try:
        started = plan(data, port, redis, model)
    except ValueError as error:
        return _refuse(str(error))
    return _serve(started, data, f"http://{host}:{port}/")


def _serve(started: Plan, data: Path, address: str) -> int:
    process = supervision.start(supervision.write_configuration(started, data), started)
    try:
        _write_connection(data, started)
        if not wait_until_ready(started, process):
            return _refuse(f"No arrancó todo. Mira los registros en {data / 'log'}")
        first = _first_supervisor(started)
        print(f"Listo: {address}\nMesa:  {address}mesa", flush=True)
        if first:
            print(f"Primera entrada a la mesa: usuario {first[0]}, contraseña {first[1]}", flush=True)
        process.wait()
        return _refuse("El supervisor terminó.")
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        supervision.stop(process)


def _write_connection(data: Path, started: Plan) -> None:
    """Where `make user` finds the running Redis."""
    path = data / "run" / "redis_url"
    path.touch(mode=0o600)
    path.write_text(started.environment["REDIS_URL"])


def _first_supervisor(started: Plan) -> list[str] | None:
    """User and password of the first supervisor where the desk had nobody, else None."""
    command = [str(PYTHON), "-m", "channels.desk.first_user"]
    done = subprocess.run(
        command, cwd=ROOT, env=started.environment, capture_output=True, text=True, check=True
    )
    return done.stdout.split() or None


def _port() -> int:
    value = os.environ.get("CONFIANZA_PORT", "8080")
    if not value.isdigit() or not 1 <= int(value) <= 65535:
        raise SystemExit(f"CONFIANZA_PORT debe ser un puerto entre 1 y 65535, no «{value}».")
    return int(value)


def _lock(data: Path) -> IO[str] | None:
    handle = open(data / "lock", "a+")  # noqa: SIM115  held for the life of the process
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        handle.close()
        return None
    handle.truncate(0)
    handle.write(str(os.getpid()))
    handle.flush()
    return handle


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr, flush=True)
    return 1


def _raise_stopped(number: int, frame: FrameType | None) -> None:
    raise Stopped


if __name__ == "__main__":
    sys.exit(main())
