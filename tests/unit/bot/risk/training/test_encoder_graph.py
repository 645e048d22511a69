"""The graph that serves against the definition of the network, written out in numpy."""

import math

import numpy as np
import pytest
from onnxruntime import InferenceSession

from bot.risk.encoder.adapter import Adapter
from bot.risk.encoder.base_file import BaseFile, Floats
from bot.risk.encoder.encoder import HEAD_SCALE, INPUT
from bot.risk.encoder.tokenizer import Tokenizer
from bot.risk.training import encoder_graph

ERF = np.vectorize(math.erf, otypes=[np.float32])


class Reference:
    """BERT (Devlin et al. 2018) with the adapter merged, layer by layer."""

    def __init__(self, base: BaseFile, adapter: Adapter) -> None:
        self.base, self.adapter = base, adapter

    def linear(self, x: Floats, name: str, outputs: int, inputs: int) -> Floats:
        return x @ self.adapter.merged(self.base, name, outputs, inputs) + self.adapter.array(f"{name}.b")

    def norm(self, x: Floats, weight: Floats, bias: Floats) -> Floats:
        centred = x - x.mean(-1, keepdims=True)
        return centred / np.sqrt((centred**2).mean(-1, keepdims=True) + self.base.epsilon) * weight + bias

    def layer(self, x: Floats, prefix: str) -> Floats:
        hidden, inner, heads = self.base.hidden, self.base.inner, self.base.heads

        def split(name: str) -> Floats:
            value = self.linear(x, f"{prefix}.{name}", hidden, hidden)
            return value.reshape(len(x), heads, -1).transpose(1, 0, 2)

        query, key, value = split("q"), split("k"), split("v")
        weights = np.exp(query @ key.transpose(0, 2, 1) / math.sqrt(hidden // heads))
        mixed = (weights / weights.sum(-1, keepdims=True)) @ value
        mixed = self.linear(mixed.transpose(1, 0, 2).reshape(x.shape), f"{prefix}.ao", hidden, hidden)
        x = self.norm(x + mixed, self.adapter.array(f"{prefix}.aln.w"), self.adapter.array(f"{prefix}.aln.b"))
        wide = self.linear(x, f"{prefix}.fi", inner, hidden)
        wide = 0.5 * wide * (1 + ERF(wide / math.sqrt(2)))
        x = x + self.linear(wide, f"{prefix}.fo", hidden, inner)
        return self.norm(x, self.adapter.array(f"{prefix}.oln.w"), self.adapter.array(f"{prefix}.oln.b"))

    def scores(self, words: Floats) -> Floats:
        x = self.norm(words, self.base.floats("emb.ln.w"), self.base.floats("emb.ln.b"))
        for number in range(self.adapter.about.layers):
            x = self.layer(x, f"l{number}")
        return x.mean(0) * HEAD_SCALE @ self.adapter.array("head.w").T + self.adapter.array("head.b")


@pytest.fixture(scope="module")
def words() -> Floats:
    base = BaseFile()
    ids = Tokenizer(base.vocabulary).ids("mi esposo me encerró y no me deja salir, ayúdenme por favor")
    return base.rows("emb.word", np.array(ids), base.hidden)


@pytest.fixture(scope="module")
def expected(words: Floats) -> Floats:
    return Reference(BaseFile(), Adapter()).scores(words)


def test_the_exact_graph_is_the_network(words: Floats, expected: Floats) -> None:
    graph = encoder_graph.build(BaseFile(), Adapter()).SerializeToString()
    session = InferenceSession(graph, providers=["CPUExecutionProvider"])
    assert session.run(None, {INPUT: words})[0] == pytest.approx(expected, abs=2e-3)
