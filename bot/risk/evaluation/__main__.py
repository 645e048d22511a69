"""`python -m bot.risk.evaluation [--publish]`: judge the present model, print and write the report.

Writes `results/evaluation.json` and `results/evaluation.html`. Exit status 1 when a figure is below its
floor, 2 when `--publish` meets a model that does not belong to the present data; then nothing is published.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

from bot.risk.assess import assess, default_model, pressing, probability
from bot.risk.evaluation.console import table
from bot.risk.evaluation.examples import CONVERSATIONS, MESSAGES, digest, read_conversations, read_messages
from bot.risk.evaluation.floors import PATH, Floors, below_floors, raise_floors
from bot.risk.evaluation.judge import Triage, judge_all
from bot.risk.evaluation.page.document import page
from bot.risk.evaluation.report import Report, report_on
from bot.risk.training.messages import digest as training_digest

RESULTS = Path(__file__).parents[3] / "results"


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m bot.risk.evaluation", description="Evalúa el triage.")
    options.add_argument("--publish", action="store_true", help="anota las cifras en bot/risk/floors.json")
    chosen = options.parse_args()
    floors = Floors.load()
    report = evaluate(floors)
    print(table(report.data))
    write(report, RESULTS)
    return conclude(report, floors, publish_to=PATH if chosen.publish else None)


def conclude(report: Report, floors: Floors, publish_to: Path | None) -> int:
    """The exit status; publishes the figures to `publish_to`, if given, when nothing speaks against it."""
    failures = below_floors(report.values, floors)
    for failure in failures:
        print(f"bajo el piso: {failure}", file=sys.stderr)
    stale = not report.data["about"]["model_of_present_data"]
    if stale:
        print("el modelo no es de los datos de entrenamiento actuales: make train", file=sys.stderr)
    if failures:
        return 1
    if publish_to and stale:
        return 2
    if publish_to:
        raise_floors(floors, report.values).save(publish_to)
    return 0


def evaluate(floors: Floors) -> Report:
    """Judge the model that serves now, on all cores. Raises FileNotFoundError where none has been trained."""
    started = time.monotonic()
    triage = Triage(assess, probability, pressing)
    judgements = judge_all(
        read_messages(), read_conversations(), triage, processes=os.cpu_count() or 1, progress=_progress
    )
    about = {
        "evaluation_digest": digest(MESSAGES, CONVERSATIONS),
        "training_digest": default_model().data_digest,
        "model_of_present_data": default_model().data_digest == training_digest(),
        "seconds": round(time.monotonic() - started, 1),
    }
    return report_on(judgements, floors, about)


def write(report: Report, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report.data, ensure_ascii=False, indent=1)
    (folder / "evaluation.json").write_text(text + "\n", encoding="utf-8")
    (folder / "evaluation.html").write_text(page(report), encoding="utf-8")


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty() and (done % 50 == 0 or done == total):
        end = "\n" if done == total else ""
        print(f"\r  evaluando: {100 * done // total} %", end=end, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
