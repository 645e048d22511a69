"""The feature matrix of many messages: exactly what `RiskModel.predict` sees, computed in bulk."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy import sparse

from bot.risk.ngrams import WIDE, Floats
from bot.risk.normalize import plain, readable


def rarity(texts: Sequence[str]) -> Floats:
    """How rare each n-gram is among `texts`, shape (buckets,): 1 + log(texts / texts that have it), smoothed."""
    having = np.bincount(matrix(texts).indices, minlength=WIDE.buckets)
    return np.asarray(1 + np.log((1 + len(texts)) / (1 + having)), np.float32)


def matrix(texts: Sequence[str], weights: Floats | None = None) -> sparse.csr_matrix:
    """A row of hashed n-grams for each text, shape (len(texts), buckets); `weights` is their rarity."""
    rows = [WIDE.count(plain(readable(text)).text, weights) for text in texts]
    pointers = np.concatenate([[0], np.cumsum([len(index) for index, _ in rows])])
    index = np.concatenate([index for index, _ in rows]) if rows else np.zeros(0, np.int64)
    values = np.concatenate([values for _, values in rows]) if rows else np.zeros(0, np.float32)
    return sparse.csr_matrix((values, index, pointers), shape=(len(rows), WIDE.buckets))
