"""How much the encoder counts beside the linear heads, and the thresholds, chosen on messages kept apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from sklearn.metrics import average_precision_score

from bot.risk.assessment import ESCALATION_LEVEL
from bot.risk.encoder.encoder import Encoder
from bot.risk.levels import Thresholds
from bot.risk.model import LEVEL_HEADS, at_least_from, mixed
from bot.risk.normalize import readable
from bot.risk.training.thresholds import choose
from bot.risk.windows import windows

WEIGHTS = (0.4, 0.5, 0.6, 0.7, 0.8)


@dataclass(frozen=True)
class Mix:
    encoder_weight: float
    thresholds: Thresholds


def choose_mix(
    encoder: Encoder | None,
    linear: npt.NDArray[np.float64],
    texts: Sequence[str],
    levels: npt.NDArray[np.int64],
    hard: npt.NDArray[np.bool_],
    progress: Callable[[int, int], None],
) -> Mix:
    """`linear` (n, 4) are level scores of heads that have not seen these messages; nor has the encoder."""
    weight, scores = 0.0, linear
    if encoder:
        encoded = _encoded(encoder, texts, progress)[:, :LEVEL_HEADS]
        weight = max(WEIGHTS, key=lambda w: _quality(mixed_rows(linear, encoded, w), levels))
        scores = mixed_rows(linear, encoded, weight)
    at_least = np.array([at_least_from(row) for row in scores])
    return Mix(weight, choose(at_least, levels, hard))


def mixed_rows(
    linear: npt.NDArray[np.float64], encoded: npt.NDArray[np.float64], weight: float
) -> npt.NDArray[np.float64]:
    return np.asarray(mixed(linear, encoded, weight), np.float64)  # type: ignore[arg-type]


def _quality(scores: npt.NDArray[np.float64], levels: npt.NDArray[np.int64]) -> float:
    """Average precision of 'at least medium': weighs the top of the list, where counselors are called."""
    return float(average_precision_score(levels >= ESCALATION_LEVEL, scores[:, ESCALATION_LEVEL - 1]))


def _encoded(
    encoder: Encoder, texts: Sequence[str], progress: Callable[[int, int], None]
) -> npt.NDArray[np.float64]:
    """Scores of each message's riskiest window."""
    rows = []
    for number, text in enumerate(texts, 1):
        scores = [encoder.scores(window) for window in windows(readable(text))]
        rows.append(max(scores, key=lambda row: float(row[ESCALATION_LEVEL - 1])))
        progress(number, len(texts))
    return np.array(rows, np.float64)
