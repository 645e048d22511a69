"""A small transformer that reads a window of a message: multilingual-e5-small with our adapter, in onnxruntime.

`bot.risk.training` writes the graph from base weights and adapter (`eight_bits`); word vectors are looked up here,
because in 4 bits they are most of the base file.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from onnxruntime import InferenceSession, SessionOptions

from bot.risk.encoder.base_file import BaseFile, Floats
from bot.risk.encoder.tokenizer import Tokenizer

HEAD_SCALE = 4.0
INPUT = "words"


class Words:
    """`of(text)`: the vectors of a text's pieces with those of their places, shape (pieces, hidden)."""

    def __init__(self, base: BaseFile) -> None:
        self._base = base
        self._tokenizer = Tokenizer(base.vocabulary)
        self._positions = base.floats("emb.pos").reshape(-1, base.hidden)
        self._kind = base.floats("emb.type").reshape(-1, base.hidden)[0]

    def of(self, text: str) -> Floats:
        ids = np.array(self._tokenizer.ids(text), np.int64)
        pieces = self._base.rows("emb.word", ids, self._base.hidden)
        return np.asarray(pieces + self._positions[: len(ids)] + self._kind, np.float32)


class Encoder:
    """`scores(text)`: logits, shape (4 + topics,), for one window of `readable` text.

    Raises onnxruntime's NoSuchFile where there is none.
    """

    def __init__(self, path: Path) -> None:
        options = SessionOptions()
        # One thread, for the same result everywhere and no threads that wait for each other.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self._words = Words(BaseFile())

    def scores(self, text: str) -> Floats:
        return np.asarray(self._session.run(None, {INPUT: self._words.of(text)})[0], np.float32)
