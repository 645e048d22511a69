"""Fit the heads: four cumulative level classifiers and one topic classifier, all logistic regressions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from joblib import Parallel, delayed
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bot.risk.embedding import DIMENSIONS
from bot.risk.levels import Thresholds
from bot.risk.model import RiskModel
from bot.topics import TOPICS

LEVEL_HEADS = 4
DENSE_SCALE = 6.0
INVERSE_REGULARISATION = 1.0


@dataclass(frozen=True)
class Labels:
    """levels (n,) 0-4; topics (n,) positions in `bot.topics.TOPICS`."""

    levels: npt.NDArray[np.int64]
    topics: npt.NDArray[np.int64]

    def take(self, rows: npt.NDArray[np.int64]) -> Labels:
        return Labels(self.levels[rows], self.topics[rows])


@dataclass(frozen=True)
class Heads:
    """weights (features, 4 + topics) over unscaled features; bias (4 + topics)."""

    weights: npt.NDArray[np.float32]
    bias: npt.NDArray[np.float32]

    def scores(self, features: sparse.csr_matrix) -> npt.NDArray[np.float64]:
        """Logits, shape (rows, 4 + topics)."""
        return np.asarray(features @ self.weights + self.bias, np.float64)

    def to_model(self, thresholds: Thresholds, data_digest: str) -> RiskModel:
        return RiskModel(
            self.weights[:DIMENSIONS], self.weights[DIMENSIONS:], self.bias, tuple(TOPICS), thresholds, data_digest
        )


def labels_of(levels: Sequence[int], topics: Sequence[str]) -> Labels:
    names = list(TOPICS)
    return Labels(np.array(levels, np.int64), np.array([names.index(topic) for topic in topics], np.int64))


def fit_heads(features: sparse.csr_matrix, labels: Labels, note: Callable[[str], None] = lambda text: None) -> Heads:
    """Fit all heads; deterministic. Features are scaled so that meaning and spelling weigh alike."""
    scale = np.ones(features.shape[1], np.float32)
    scale[:DIMENSIONS] = DENSE_SCALE
    scaled = (features @ sparse.diags(scale)).tocsr()
    targets = [(labels.levels > level).astype(int) for level in range(LEVEL_HEADS)] + [labels.topics]
    note(f"ajustando {len(targets)} clasificadores con {features.shape[0]} mensajes")
    fitted = Parallel(n_jobs=2)(delayed(_fit)(scaled, target) for target in targets)
    weights = np.vstack([_spread(model.coef_, model.classes_) for model in fitted])
    bias = np.concatenate([_spread(model.intercept_[:, None], model.classes_)[:, 0] for model in fitted])
    return Heads((weights * scale).T.astype(np.float32), bias.astype(np.float32))


def _fit(features: sparse.csr_matrix, target: npt.NDArray[np.int64]) -> LogisticRegression:
    return LogisticRegression(C=INVERSE_REGULARISATION, max_iter=300).fit(features, target)


def _spread(rows: npt.NDArray[np.float64], classes: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    """One row for a two-class head; for the topic head a row per topic, also those without messages."""
    if len(classes) == 2 and rows.shape[0] == 1:
        return rows
    spread = np.zeros((len(TOPICS), rows.shape[1]))
    spread[:] = rows.min(axis=0) if rows.shape[1] == 1 else 0.0
    spread[classes] = rows
    return spread
