"""Fit the heads: logistic regressions, four for the cumulative levels and one a topic (one against the rest)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from joblib import Parallel, delayed
from scipy import sparse
from sklearn.linear_model import LogisticRegression

from bot.risk.levels import Thresholds
from bot.risk.model import LEVEL_HEADS, RiskModel
from bot.risk.ngrams import Floats
from bot.topics import TOPICS

NEVER = -10.0
# Chosen on the tenth kept apart and on messages for development: docs/triage.md.
INVERSE_REGULARISATION = 30.0


@dataclass(frozen=True)
class Labels:
    """levels (n,) 0-4; topics (n,) positions in `bot.topics.TOPICS`."""

    levels: npt.NDArray[np.int64]
    topics: npt.NDArray[np.int64]

    def take(self, rows: npt.NDArray[np.int64]) -> Labels:
        return Labels(self.levels[rows], self.topics[rows])


@dataclass(frozen=True)
class Heads:
    """weights (features, 4 + topics); bias (4 + topics)."""

    weights: Floats
    bias: Floats

    def scores(self, features: sparse.csr_matrix) -> npt.NDArray[np.float64]:
        """Logits, shape (rows, 4 + topics)."""
        return np.asarray(features @ self.weights + self.bias, np.float64)

    def to_model(
        self, rarity: Floats, thresholds: Thresholds, data_digest: str, encoder_weight: float
    ) -> RiskModel:
        return RiskModel(
            self.weights, self.bias, rarity, tuple(TOPICS), thresholds, data_digest, encoder_weight
        )


def labels_of(levels: Sequence[int], topics: Sequence[str]) -> Labels:
    names = list(TOPICS)
    return Labels(np.array(levels, np.int64), np.array([names.index(topic) for topic in topics], np.int64))


def fit_heads(
    features: sparse.csr_matrix, labels: Labels, note: Callable[[str], None], with_topics: bool = True
) -> Heads:
    """Fit all heads, or those of the levels alone; deterministic."""
    features = features.copy()
    features.sum_duplicates()  # in place, which the worker processes could not do
    targets = [labels.levels > level for level in range(LEVEL_HEADS)]
    if with_topics:
        targets += [labels.topics == topic for topic in range(len(TOPICS))]
    note(f"ajustando {len(targets)} clasificadores con {features.shape[0]} mensajes")
    fitted = Parallel(n_jobs=2)(delayed(_fit)(features, target) for target in targets)
    weights = np.vstack([weight for weight, _ in fitted])
    return Heads(weights.T.astype(np.float32), np.array([bias for _, bias in fitted], np.float32))


def _fit(features: sparse.csr_matrix, target: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.float64], float]:
    """(weights, bias); a target that never occurs gets a head that says so."""
    if not target.any():
        return np.zeros(features.shape[1]), NEVER
    model = LogisticRegression(
        C=INVERSE_REGULARISATION, solver="liblinear", dual=True, max_iter=200, tol=1e-2, random_state=0
    ).fit(features, target)
    return model.coef_[0], float(model.intercept_[0])
