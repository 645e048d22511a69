"""Base weights and adapter as one ONNX graph, in 32 bits; `eight_bits` makes of it what `bot.risk.encoder` runs.

The graph: word vectors (pieces, hidden) → norm → BERT layers → mean of the pieces → head scores (heads,).
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from bot.risk.encoder.adapter import Adapter
from bot.risk.encoder.base_file import BaseFile, Floats
from bot.risk.encoder.encoder import HEAD_SCALE, INPUT

OPSET, IR_VERSION = 17, 8


def build(base: BaseFile, adapter: Adapter) -> onnx.ModelProto:
    """The graph of the base weights with the adapter merged."""
    graph = _Graph(base.epsilon)
    x = graph.norm(INPUT, base.floats("emb.ln.w"), base.floats("emb.ln.b"))
    for number in range(adapter.about.layers):
        x = _layer(graph, x, base, adapter, f"l{number}")
    mean = graph.node("ReduceMean", [x], axes=[0], keepdims=0)
    scaled = graph.node("Mul", [mean, graph.constant(np.float32(HEAD_SCALE))])
    # The head stays exact: it is small, and its scores are what thresholds stand on.
    weight, bias = graph.constant(adapter.array("head.w")), graph.constant(adapter.array("head.b"))
    column = graph.node("Unsqueeze", [scaled, graph.constant(np.array([0], np.int64))])
    graph.node("Gemm", [column, weight, bias], output="row", transB=1)
    graph.node("Squeeze", ["row", graph.constant(np.array([0], np.int64))], output="scores")
    return graph.model(base.hidden, len(adapter.array("head.b")))


def _layer(graph: _Graph, x: str, base: BaseFile, adapter: Adapter, prefix: str) -> str:
    def linear(value: str, name: str, outputs: int, inputs: int) -> str:
        key = f"{prefix}.{name}"
        return graph.linear(value, adapter.merged(base, key, outputs, inputs), adapter.array(f"{key}.b"))

    def norm(value: str, name: str) -> str:
        key = f"{prefix}.{name}"
        return graph.norm(value, adapter.array(f"{key}.w"), adapter.array(f"{key}.b"))

    hidden, inner = base.hidden, base.inner
    query, key, value = (graph.heads(linear(x, name, hidden, hidden), base.heads) for name in ("q", "k", "v"))
    mixed = graph.attention(query, key, value, hidden // base.heads, hidden)
    x = norm(graph.node("Add", [x, linear(mixed, "ao", hidden, hidden)]), "aln")
    wide = graph.gelu(linear(x, "fi", inner, hidden))
    return norm(graph.node("Add", [x, linear(wide, "fo", hidden, inner)]), "oln")


class _Graph:
    """Nodes and constants in the making; every method returns the name of its output."""

    def __init__(self, epsilon: float) -> None:
        self._epsilon = epsilon
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def node(self, kind: str, inputs: list[str], output: str = "", **attributes: Any) -> str:
        output = output or f"v{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, inputs, [output], **attributes))
        return output

    def constant(self, value: Any) -> str:
        name = f"c{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.asarray(value), name))
        return name

    def linear(self, x: str, weight: Floats, bias: Floats) -> str:
        product = self.node("MatMul", [x, self.constant(weight)])
        return self.node("Add", [product, self.constant(bias)])

    def norm(self, x: str, weight: Floats, bias: Floats) -> str:
        inputs = [x, self.constant(weight), self.constant(bias)]
        return self.node("LayerNormalization", inputs, axis=-1, epsilon=self._epsilon)

    def heads(self, x: str, heads: int) -> str:
        """(pieces, hidden) → (heads, pieces, hidden / heads)."""
        shape = self.constant(np.array([0, heads, -1], np.int64))
        return self.node("Transpose", [self.node("Reshape", [x, shape])], perm=[1, 0, 2])

    def attention(self, query: str, key: str, value: str, width: int, hidden: int) -> str:
        turned = self.node("Transpose", [key], perm=[0, 2, 1])
        scale = self.constant(np.float32(1 / math.sqrt(width)))
        scores = self.node("Mul", [self.node("MatMul", [query, turned]), scale])
        mixed = self.node("MatMul", [self.node("Softmax", [scores], axis=-1), value])
        together = self.node("Transpose", [mixed], perm=[1, 0, 2])
        return self.node("Reshape", [together, self.constant(np.array([0, hidden], np.int64))])

    def gelu(self, x: str) -> str:
        erf = self.node("Erf", [self.node("Div", [x, self.constant(np.float32(math.sqrt(2)))])])
        half = self.node("Mul", [x, self.constant(np.float32(0.5))])
        return self.node("Mul", [half, self.node("Add", [erf, self.constant(np.float32(1))])])

    def model(self, hidden: int, heads: int) -> onnx.ModelProto:
        words = helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, ["pieces", hidden])
        scores = helper.make_tensor_value_info("scores", TensorProto.FLOAT, [heads])
        graph = helper.make_graph(self._nodes, "risk_encoder", [words], [scores], self._constants)
        opset = helper.make_opsetid("", OPSET)
        model = helper.make_model(graph, opset_imports=[opset], ir_version=IR_VERSION)
        onnx.checker.check_model(model)
        return model
