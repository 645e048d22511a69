"""The stock project's archive: trained once for the same data, then found again by its digest."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from ops.bench.hosting import bench_directory
from ops.bench.stock import project
from ops.paths import RASA_PYTHON

ARCHIVE = "model.tar.gz"
# What our own Rasa gets too: no telemetry, no chatter, no search for a graphics card.
QUIET = {"RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": ""}
_NEWS_SECONDS = 30
_TAIL_BYTES = 4000


def trained(epochs: int | None) -> Path:
    """The folder of the project with its archive. Raises SystemExit(1) when training fails."""
    files = project.files(epochs)
    folder = bench_directory() / f"rasa-original-{_digest(files)}"
    if (folder / ARCHIVE).exists():
        return folder
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    _say("Entrenando el proyecto original de Rasa: una sola vez para estos datos, y puede tardar mucho…")
    started = time.monotonic()
    _train(folder, started)
    (folder / "seconds").write_text(f"{time.monotonic() - started:.0f}")
    _say(f"Proyecto original listo en {time.monotonic() - started:.0f} s.")
    return folder


def training_seconds(folder: Path) -> int:
    """How long it took, whenever that was."""
    return int((folder / "seconds").read_text())


def _train(folder: Path, started: float) -> None:
    command = [
        str(RASA_PYTHON), "-m", "rasa", "train", "--config", "config.yml", "--domain", "domain.yml",
        "--data", "data", "--out", ".", "--fixed-model-name", ARCHIVE.removesuffix(".tar.gz"),
    ]  # fmt: skip
    environment = {**os.environ, **QUIET, "RASA_MAX_CACHE_SIZE": "0"}
    log = folder / "train.log"
    with open(log, "wb") as output:
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=output, stderr=subprocess.STDOUT
        )
        try:
            while process.poll() is None:
                _wait(process)
                _say(f"  {time.monotonic() - started:.0f} s{_progress(log)}")
        finally:
            process.kill()
            process.wait()
    if process.returncode or not (folder / ARCHIVE).exists():
        _say("No se pudo entrenar. Lo que dijo Rasa:\n" + _tail(log))
        raise SystemExit(1)


def _wait(process: subprocess.Popen[bytes]) -> None:
    with suppress(subprocess.TimeoutExpired):
        process.wait(_NEWS_SECONDS)


def _progress(log: Path) -> str:
    """Rasa shows a bar for each model that it trains."""
    shown = re.findall(r"Epochs:\s+(\d+)%", _tail(log))
    return f": {shown[-1]} % del modelo en curso" if shown else ""


def _tail(log: Path) -> str:
    return log.read_bytes()[-_TAIL_BYTES:].decode(errors="replace")


def _digest(files: dict[str, bytes]) -> str:
    """Of the files and the version of Rasa."""
    total = hashlib.sha256()
    for found in sorted(RASA_PYTHON.parents[1].glob("lib/python3.10/site-packages/rasa-*.dist-info")):
        total.update(found.name.encode())
    for name, content in sorted(files.items()):
        total.update(name.encode() + b"\0" + content)
    return total.hexdigest()[:16]


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
