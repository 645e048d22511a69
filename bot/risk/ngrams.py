"""Character n-grams, hashed: what survives typing errors that no vocabulary knows."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from zlib import crc32

import numpy as np
import numpy.typing as npt

BUCKETS = 1 << 16
_SIZES = (2, 3, 4, 5)


def buckets_of(word: str) -> list[int]:
    """Buckets of the n-grams of one word, with its borders marked."""
    padded = f" {word} "
    return [
        crc32(padded[i : i + size].encode()) % BUCKETS
        for size in _SIZES
        for i in range(len(padded) - size + 1)
    ]


def _pair_buckets(words: list[str]) -> list[int]:
    return [crc32(f"{a}_{b}".encode()) % BUCKETS for a, b in pairwise(words)]


def count(plain_text: str) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.float32]]:
    """(bucket numbers, values): log counts of character n-grams and word pairs, scaled to unit length."""
    words = plain_text.split()
    counts = Counter(bucket for word in words for bucket in buckets_of(word))
    counts.update(_pair_buckets(words))
    index = np.fromiter(counts.keys(), np.int64, len(counts))
    values = 1 + np.log(np.fromiter(counts.values(), np.float32, len(counts)))
    norm = float(np.sqrt((values**2).sum())) or 1.0
    return index, (values / norm).astype(np.float32)
