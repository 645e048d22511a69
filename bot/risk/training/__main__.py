"""`python -m bot.risk.training`: train the risk model and write it to `bot/models/risk.npz`."""

from __future__ import annotations

import sys
import time

import numpy as np
from sklearn.model_selection import StratifiedKFold

from bot.risk.levels import Thresholds
from bot.risk.model import DEFAULT_PATH, prediction_from
from bot.risk.training.features import matrix
from bot.risk.training.fit import LEVEL_HEADS, Labels, fit_heads, labels_of
from bot.risk.training.messages import Message, digest, read_messages
from bot.risk.training.thresholds import choose

FOLDS = 4


def main() -> None:
    started = time.monotonic()
    messages = read_messages()
    features = matrix([m.text for m in messages], lambda done, total: _progress("leyendo mensajes", done, total))
    labels = labels_of([m.level for m in messages], [m.topic for m in messages])
    thresholds = _thresholds(features, labels, messages)
    heads = fit_heads(features, labels, _note)
    heads.to_model(thresholds, digest()).save(DEFAULT_PATH)
    _note(f"modelo de riesgo listo: {len(messages)} mensajes, {time.monotonic() - started:.0f} s")


def _thresholds(features: object, labels: Labels, messages: list[Message]) -> Thresholds:
    """Thresholds from predictions for each message by heads that have not seen it."""
    at_least = np.zeros((len(messages), LEVEL_HEADS))
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(at_least, labels.topics)
    for number, (train, held_out) in enumerate(folds, 1):
        _progress("validación cruzada", number, FOLDS)
        scores = fit_heads(features[train], labels.take(train)).scores(features[held_out])  # type: ignore[index]
        at_least[held_out] = [prediction_from(row).at_least for row in scores]
    return choose(at_least, labels.levels, np.array([bool(m.hard) for m in messages]))


def _progress(what: str, done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r  {what}: {100 * done // total} %", end="\n" if done == total else "", file=sys.stderr, flush=True)
    elif done == total:
        _note(what)


def _note(text: str) -> None:
    print(f"  {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
