"""Train what does not belong to the present data: `python -m ops.train [risk|rasa]`, both by default.

Rasa archives carry a digest of all they are made from in their name, so a second run finds them. A risk model
that falls below the floors of `bot/risk/floors.json` is not published: the one before it goes on serving.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from bot.risk.model import PUBLISHED
from bot.risk.training.messages import digest
from ops import children
from ops.paths import MODELS, PYTHON, RASA_PYTHON, ROOT
from ops.risk_renewal import RiskRenewal

RISK_CANDIDATE = MODELS / "risk.candidate"
_RASA_SOURCES = (
    "config.yml", "domain.yml", "bot/data/nlu", "bot/data/rules", "bot/data/stories", "bot/data/responses", "bot/nlu",
    "bot/intents.py", "bot/topics.py", "bot/risk/normalize.py", "bot/risk/ngrams.py",
)  # fmt: skip


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def rasa_model() -> Path:
    """The archive for the present configuration and data, whether or not it exists."""
    total = hashlib.sha256(_spacy_model().encode())
    for source in _RASA_SOURCES:
        path = ROOT / source
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.suffix in {".yml", ".py"}:
                total.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes())
    return MODELS / f"rasa-{total.hexdigest()[:16]}.tar.gz"


def train_risk(in_haste: bool = False) -> bool:
    """Whether the published model is now one of the present data. Ends the program when training fails."""
    renewal = RiskRenewal(PUBLISHED, RISK_CANDIDATE, digest(), _run_risk, say, in_haste)
    return renewal.renew()


def _run_risk(module: str, *arguments: str, **variables: str) -> int:
    return children.run(
        [str(PYTHON), "-m", f"bot.risk.{module}", *arguments], {**_environment(), **variables}
    )


def train_rasa() -> Path:
    """The archive that belongs to the present data, trained if it was not there."""
    target = rasa_model()
    if target.exists():
        return target
    say("Entrenando el modelo de diálogo (Rasa)…")
    started = time.monotonic()
    sources = ("--skip-validation", "--config", "config.yml", "--domain", "domain.yml", "--data", "bot/data")
    archive = ("--out", str(MODELS), "--fixed-model-name", target.name.removesuffix(".tar.gz"))
    command = [str(RASA_PYTHON), "-m", "rasa", "train", *sources, *archive]
    with open(MODELS / "train.log", "wb") as log:
        status = children.run(command, _environment(), log)
    if status or not target.exists():
        say(
            "No se pudo entrenar. Lo que dijo Rasa:\n"
            + (MODELS / "train.log").read_text(errors="replace")[-3000:]
        )
        raise SystemExit(1)
    for old in MODELS.glob("rasa-*.tar.gz"):
        if old != target:
            old.unlink()
    say(f"Modelo de diálogo listo en {time.monotonic() - started:.0f} s.")
    return target


def _spacy_model() -> str:
    found = (ROOT / ".venv-rasa").glob("lib/python3.10/site-packages/es_core_news_md")
    return "md" if any(found) else "sm"


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "RASA_TELEMETRY_ENABLED": "false",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "OPENBLAS_NUM_THREADS": "1",
    }


@dataclass(frozen=True)
class Trained:
    """The Rasa archive, and whether the published risk model is one of the present data."""

    archive: Path
    risk_published: bool


def train_all(in_haste: bool = False) -> Trained:
    """Both models side by side, `in_haste` where the service waits to start.

    A refused risk model is no reason not to start: the one before it serves.
    """
    with ThreadPoolExecutor() as side_by_side:
        risk, rasa = side_by_side.submit(train_risk, in_haste), side_by_side.submit(train_rasa)
        try:
            return Trained(rasa.result(), risk.result())
        except BaseException:
            children.end_all()
            raise


def main(which: str) -> int:
    """Exit status 1 where a risk model was refused."""
    if which == "rasa":
        train_rasa()
        return 0
    published = train_risk() if which == "risk" else train_all().risk_published
    return 0 if published else 1


if __name__ == "__main__":
    sys.exit(main("".join(sys.argv[1:])))
