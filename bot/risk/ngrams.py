"""Character n-grams, hashed: what survives typing errors that no vocabulary knows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Ngrams:
    """Which n-grams are counted, in letters: those inside words (borders marked) and those that reach over a space.

    Pairs of neighbouring words always count; with `gaps`, also whole words and pairs with one word between.
    """

    buckets: int
    in_words: tuple[int, ...]
    across: tuple[int, ...] = ()
    gaps: bool = False

    def of_word(self, word: str) -> list[int]:
        """Buckets of the n-grams of one word."""
        return [self._bucket(part) for part in _parts(f" {word} ", self.in_words)]

    def count(self, plain_text: str, rarity: Floats | None = None) -> tuple[npt.NDArray[np.int64], Floats]:
        """(bucket numbers, values): log counts, scaled to unit length.

        `rarity` (buckets,) weighs them first.
        """
        words = plain_text.split()
        counts = Counter(bucket for word in words for bucket in self.of_word(word))
        counts.update(self._bucket(f"{a}_{b}") for a, b in pairwise(words))
        if self.gaps:
            counts.update(self._bucket(f"={word}") for word in words)
            counts.update(self._bucket(f"{a}_*_{b}") for a, b in zip(words, words[2:], strict=False))
        over_spaces = (part for part in _parts(f" {plain_text} ", self.across) if " " in part[1:-1])
        counts.update(self._bucket(f"+{part}") for part in over_spaces)
        index = np.fromiter(counts.keys(), np.int64, len(counts))
        values = 1 + np.log(np.fromiter(counts.values(), np.float32, len(counts)))
        if rarity is not None:
            values *= rarity[index]
        norm = float(np.sqrt((values**2).sum())) or 1.0
        return index, (values / norm).astype(np.float32)

    def _bucket(self, part: str) -> int:
        return crc32(part.encode()) % self.buckets


# For the intents, which Rasa trains in seconds.
NARROW = Ngrams(1 << 16, (2, 3, 4, 5))
# For triage. What it gives: docs/triage.md.
WIDE = Ngrams(1 << 18, (3, 4, 5, 6), (4, 5, 6, 7), gaps=True)


def _parts(text: str, sizes: tuple[int, ...]) -> Iterator[str]:
    return (text[i : i + size] for size in sizes for i in range(len(text) - size + 1))
