"""Multinomial logistic regression over a dense and a sparse block, in numpy.

scikit-learn takes the whole matrix as sparse and needs a minute for 8,000 messages of 40 intents; here
each block keeps its shape, and a few passes of Adam over small batches take seconds and were as good on
held-out messages.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix

from bot.risk.ngrams import NARROW

_BETA1, _BETA2, _EPSILON = 0.9, 0.999, 1e-8


@dataclass(frozen=True)
class Softmax:
    """Weights of a trained model; `columns` are the sparse columns that it knows."""

    labels: np.ndarray
    dense: np.ndarray
    sparse: np.ndarray
    bias: np.ndarray
    columns: np.ndarray

    def probabilities(self, dense: np.ndarray, sparse: coo_matrix) -> np.ndarray:
        """Of one message, in the order of `labels`; they sum to one. `dense` has one dimension, `sparse` one row."""
        scores = dense @ self.dense + sparse.data @ self._spread[sparse.col] + self.bias
        return _softmax(scores[None])[0]

    @cached_property
    def _spread(self) -> np.ndarray:
        """The sparse weights with a row for every column, so that a message need not be cut to those known."""
        spread = np.zeros((NARROW.buckets, len(self.labels)), np.float32)
        spread[self.columns] = self.sparse
        return spread

    def save(self, path: Path) -> None:
        np.savez(path, **{name: getattr(self, name) for name in self.__dataclass_fields__})

    @classmethod
    def load(cls, path: Path) -> Softmax:
        with np.load(path, allow_pickle=False) as stored:
            return cls(**{name: stored[name] for name in cls.__dataclass_fields__})


def train(
    dense: np.ndarray,
    sparse: csr_matrix,
    labels: list[str],
    epochs: int = 8,
    rate: float = 0.03,
    batch: int = 256,
    min_messages: int = 3,
    seed: int = 0,
) -> Softmax:
    """Fit with cross-entropy; rare labels count more (by the square root of their rarity).

    `min_messages`: an n-gram that fewer messages have teaches nothing about others.
    """
    classes, target = np.unique(labels, return_inverse=True)
    columns = np.flatnonzero(np.asarray((sparse != 0).sum(axis=0)).ravel() >= min_messages)
    sparse = sparse[:, columns].tocsr().astype(np.float32)
    weight = np.sqrt(len(target) / np.maximum(np.bincount(target), 1))[target]
    weight = (weight / weight.mean()).astype(np.float32)
    sizes = ((dense.shape[1], len(classes)), (len(columns), len(classes)), (len(classes),))
    steps = _Adam([np.zeros(size, np.float32) for size in sizes], rate, epochs * -(-len(target) // batch))
    random = np.random.default_rng(seed)
    for _ in range(epochs):
        order = random.permutation(len(target))
        for rows in np.array_split(order, -(-len(target) // batch)):
            d, s = dense[rows], sparse[rows]
            error = _softmax(d @ steps.values[0] + s @ steps.values[1] + steps.values[2])
            error[np.arange(len(rows)), target[rows]] -= 1
            error *= weight[rows, None] / len(rows)
            steps.step([d.T @ error, s.T @ error, error.sum(axis=0)])
    return Softmax(classes, *steps.values, columns)


class _Adam:
    """Adam with a step that shrinks to nothing over the planned number of steps."""

    def __init__(self, values: list[np.ndarray], rate: float, total: int) -> None:
        self.values = values
        self._rate, self._total, self._done = rate, total, 0
        self._mean = [np.zeros_like(value) for value in values]
        self._square = [np.zeros_like(value) for value in values]

    def step(self, gradients: list[np.ndarray]) -> None:
        self._done += 1
        rate = self._rate * (1 - self._done / (self._total + 1))
        rate *= np.sqrt(1 - _BETA2**self._done) / (1 - _BETA1**self._done)
        for value, mean, square, gradient in zip(
            self.values, self._mean, self._square, gradients, strict=False
        ):
            mean += (1 - _BETA1) * (gradient - mean)
            square += (1 - _BETA2) * (gradient * gradient - square)
            value -= (rate * mean / (np.sqrt(square) + _EPSILON)).astype(np.float32)


def _softmax(scores: np.ndarray) -> np.ndarray:
    scores = scores - scores.max(axis=1, keepdims=True)
    powers = np.exp(scores)
    return powers / powers.sum(axis=1, keepdims=True)
