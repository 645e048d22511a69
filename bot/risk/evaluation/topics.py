"""Is the topic right: confusion, F1 per topic, macro-F1 with a bootstrap interval."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Counts = npt.NDArray[np.int64]
RESAMPLES = 1000
SEED = 0


def confusion(true: Sequence[str], said: Sequence[str], names: Sequence[str]) -> Counts:
    """Rows: the true topic, columns: what triage said; counts, in the order of `names`."""
    place = {name: at for at, name in enumerate(names)}
    counts = np.zeros((len(names), len(names)), np.int64)
    for one, other in zip(true, said, strict=True):
        counts[place[one], place[other]] += 1
    return counts


def f1_scores(counts: Counts) -> npt.NDArray[np.float64]:
    """F1 of each topic, in [0, 1]; NaN for a topic without a true example."""
    true, said, right = counts.sum(axis=1), counts.sum(axis=0), counts.diagonal()
    return np.where(true > 0, 2 * right / np.maximum(true + said, 1), np.nan)


def macro_f1(counts: Counts) -> float:
    """Mean F1 of the topics that have true examples."""
    return float(np.nanmean(f1_scores(counts)))


def macro_f1_interval(counts: Counts, resamples: int = RESAMPLES) -> tuple[float, float]:
    """95 % percentile bootstrap over messages; the same for the same counts."""
    chance = np.random.default_rng(SEED)
    drawn = chance.multinomial(int(counts.sum()), counts.ravel() / counts.sum(), size=resamples)
    scores = [macro_f1(sample.reshape(counts.shape)) for sample in drawn]
    low, high = np.quantile(scores, [0.025, 0.975])
    return float(low), float(high)
