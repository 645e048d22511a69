"""The feature matrix of many messages: exactly what `RiskModel.predict` sees, computed in bulk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from scipy import sparse

from bot.risk import ngrams
from bot.risk.embedding import DIMENSIONS, embed
from bot.risk.normalize import plain, readable

BATCH = 64
WIDTH = DIMENSIONS + ngrams.BUCKETS


def matrix(
    texts: Sequence[str], progress: Callable[[int, int], None] = lambda done, total: None
) -> sparse.csr_matrix:
    """Rows of 512 embedding values, then hashed n-grams; shape (len(texts), WIDTH)."""
    clean = [readable(text) for text in texts]
    dense = np.zeros((len(texts), DIMENSIONS), np.float32)
    for start in range(0, len(clean), BATCH):
        dense[start : start + BATCH] = embed(clean[start : start + BATCH])
        progress(min(start + BATCH, len(clean)), len(clean))
    return sparse.hstack([sparse.csr_matrix(dense), _hashed([plain(text).text for text in clean])]).tocsr()


def _hashed(plain_texts: Sequence[str]) -> sparse.csr_matrix:
    rows = [ngrams.count(text) for text in plain_texts]
    pointers = np.concatenate([[0], np.cumsum([len(index) for index, _ in rows])])
    index = np.concatenate([index for index, _ in rows]) if rows else np.zeros(0, np.int64)
    values = np.concatenate([values for _, values in rows]) if rows else np.zeros(0, np.float32)
    return sparse.csr_matrix((values, index, pointers), shape=(len(rows), ngrams.BUCKETS))
