"""Base layers and adapter put together: head scores for a message, in numpy.

The adapter holds, for each linear map of each layer, two thin matrices (rank r) whose product is added to the
base weights once at load (LoRA, Hu et al. 2021), besides biases, norms and the heads.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.risk.encoder.base_file import BaseFile, Floats
from bot.risk.encoder.forward import Layer, Linear, Norm
from bot.risk.encoder.tokenizer import Tokenizer

ADAPTER_PATH = Path(__file__).with_name("adapter.npz")
HEAD_SCALE = 4.0


@dataclass(frozen=True)
class About:
    """What the adapter was trained on: digest of texts and labels, topics in head order, rank, scale, layers."""

    data_digest: str
    topics: tuple[str, ...]
    layers: int
    lora_scale: float

    @classmethod
    def from_json(cls, text: str) -> About:
        data = json.loads(text)
        return cls(data["data_digest"], tuple(data["topics"]), int(data["layers"]), float(data["lora_scale"]))


def about(path: Path = ADAPTER_PATH) -> About:
    """Raises FileNotFoundError where there is no adapter."""
    with np.load(path, allow_pickle=False) as stored:
        return About.from_json(str(stored["about"]))


class Encoder:
    """`scores(text)`: logits, shape (4 + topics,), for one window of `readable` text."""

    def __init__(self, path: Path = ADAPTER_PATH) -> None:
        with np.load(path, allow_pickle=False) as stored:
            adapter = {name: stored[name].astype(np.float32) for name in stored.files if name != "about"}
            self.about = About.from_json(str(stored["about"]))
        self._base = base = BaseFile()
        self._tokenizer = Tokenizer(base.vocabulary)
        self._positions = base.floats("emb.pos").reshape(-1, base.hidden)
        self._type = base.floats("emb.type").reshape(-1, base.hidden)[0]
        self._norm = Norm(base.floats("emb.ln.w"), base.floats("emb.ln.b"), base.epsilon)
        build = _Builder(base, adapter, self.about.lora_scale)
        self._layers = [build.layer(number) for number in range(self.about.layers)]
        self._head = Linear(np.ascontiguousarray(adapter["head.w"].T), adapter["head.b"])

    def scores(self, text: str) -> Floats:
        ids = np.array(self._tokenizer.ids(text), np.int64)
        x = self._base.rows("emb.word", ids, self._base.hidden)
        x = self._norm(x + self._positions[: len(ids)] + self._type)
        for layer in self._layers:
            x = layer(x)
        return self._head(x.mean(0) * np.float32(HEAD_SCALE))


class _Builder:
    """Layers with the adapter merged into the base weights."""

    def __init__(self, base: BaseFile, adapter: dict[str, Floats], scale: float) -> None:
        self._base, self._adapter, self._scale = base, adapter, np.float32(scale)

    def layer(self, number: int) -> Layer:
        hidden, inner = self._base.hidden, self._base.inner
        mixed = [self._linear(f"l{number}.{name}", hidden, hidden) for name in ("q", "k", "v")]
        return Layer(
            Linear(
                np.ascontiguousarray(np.concatenate([part.weight for part in mixed], 1)),
                np.concatenate([part.bias for part in mixed]),
            ),
            self._linear(f"l{number}.ao", hidden, hidden),
            self._normed(f"l{number}.aln"),
            self._linear(f"l{number}.fi", inner, hidden),
            self._linear(f"l{number}.fo", hidden, inner),
            self._normed(f"l{number}.oln"),
            self._base.heads,
        )

    def _linear(self, name: str, outputs: int, inputs: int) -> Linear:
        weight = self._base.matrix(f"{name}.w", outputs, inputs)
        weight = weight + self._scale * (self._adapter[f"{name}.up"] @ self._adapter[f"{name}.down"])
        return Linear(np.ascontiguousarray(weight.T), self._adapter[f"{name}.b"])

    def _normed(self, name: str) -> Norm:
        return Norm(self._adapter[f"{name}.w"], self._adapter[f"{name}.b"], self._base.epsilon)
