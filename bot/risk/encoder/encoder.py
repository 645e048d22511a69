"""A small transformer that reads a window of a message: multilingual-e5-small with our adapter, in onnxruntime.

`bot.risk.training.encoder_graph` writes the graph from base weights and adapter; word vectors are looked up here,
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


class Encoder:
    """`scores(text)`: logits, shape (4 + topics,), for one window of `readable` text.

    Raises onnxruntime's NoSuchFile where there is none.
    """

    def __init__(self, path: Path) -> None:
        options = SessionOptions()
        # One thread, for the same result everywhere and no threads that wait for each other.
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._session = InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self._base = base = BaseFile()
        self._tokenizer = Tokenizer(base.vocabulary)
        self._positions = base.floats("emb.pos").reshape(-1, base.hidden)
        self._kind = base.floats("emb.type").reshape(-1, base.hidden)[0]

    def scores(self, text: str) -> Floats:
        ids = np.array(self._tokenizer.ids(text), np.int64)
        words = self._base.rows("emb.word", ids, self._base.hidden) + self._positions[: len(ids)] + self._kind
        return np.asarray(self._session.run(None, {INPUT: words})[0], np.float32)
