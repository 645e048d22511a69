"""The encoder's matrices and what is multiplied with them in 8 bits, so that a window takes half the time.

What a matrix is multiplied with is scaled twice first: each of its columns by how large it gets on training messages
(SmoothQuant, Xiao et al. 2023; the inverse goes into the matrix), then each piece's row by its own largest value. So an
outlier spoils neither the other columns nor the other pieces. Matrices have a scale a column and 7 of the 8 bits:
processors without VNNI add two products in 16 bits, which then cannot overflow.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import numpy as np
import onnx
from onnx import helper, numpy_helper
from onnxruntime import InferenceSession
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.quant_utils import add_pre_process_metadata

from bot.risk.encoder.base_file import Floats
from bot.risk.encoder.encoder import INPUT

# How much of an outlier the matrix takes over; the smallest shift of the scores among 0.5 to 0.8.
SMOOTHING = 0.6
SMALLEST = 1e-4


def write(exact: onnx.ModelProto, samples: Sequence[Floats], path: Path) -> None:
    """Write `exact` in 8 bits; `samples` are inputs, (pieces, hidden) each, to measure its values on."""
    products = _products(exact)
    largest = _largest(exact, sorted({node.input[0] for node in products}), samples)
    _scale(exact, products, largest)
    add_pre_process_metadata(exact)  # or it would ask for a preparation that this graph does not need
    with tempfile.TemporaryDirectory() as folder:
        scaled = Path(folder) / "scaled.onnx"
        onnx.save(exact, scaled)
        quantize_dynamic(scaled, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)


def _products(model: onnx.ModelProto) -> list[onnx.NodeProto]:
    """The products with a matrix of the model, in the order of the graph."""
    constants = {constant.name for constant in model.graph.initializer}
    return [n for n in model.graph.node if n.op_type == "MatMul" and n.input[1] in constants]


def _largest(model: onnx.ModelProto, names: list[str], samples: Sequence[Floats]) -> dict[str, Floats]:
    """The largest absolute value of each column of the named values."""
    watched = onnx.ModelProto()
    watched.CopyFrom(model)
    watched.graph.output.extend(helper.make_empty_tensor_value_info(name) for name in names)
    session = InferenceSession(watched.SerializeToString(), providers=["CPUExecutionProvider"])
    seen = [[np.abs(value).max(0) for value in session.run(names, {INPUT: sample})] for sample in samples]
    return {name: np.max([row[i] for row in seen], axis=0) for i, name in enumerate(names)}


def _scale(model: onnx.ModelProto, products: list[onnx.NodeProto], largest: dict[str, Floats]) -> None:
    """Put the scaling before, into and behind the `products` of `model`."""
    matrices = {constant.name: constant for constant in model.graph.initializer}
    nodes = list(model.graph.node)
    # Products of one value stand together (query, key, value) and share its scaling.
    for value, group in groupby(products, key=lambda node: node.input[0]):
        sharing = list(group)
        weights = [numpy_helper.to_array(matrices[node.input[1]]) for node in sharing]
        widest = np.max([np.abs(weight).max(1) for weight in weights], axis=0)
        columns = np.maximum(largest[value], SMALLEST) ** SMOOTHING
        columns = (columns / np.maximum(widest, SMALLEST) ** (1 - SMOOTHING)).astype(np.float32)
        model.graph.initializer.append(numpy_helper.from_array(1 / columns, f"{value}.columns"))
        at = nodes.index(sharing[0])
        nodes[at:at] = _before(value)
        for node, weight in zip(sharing, weights, strict=True):
            matrices[node.input[1]].CopyFrom(
                numpy_helper.from_array(weight * columns[:, None], node.input[1])
            )
            nodes.insert(nodes.index(node) + 1, _behind(node, value))
    del model.graph.node[:]
    model.graph.node.extend(nodes)


def _before(value: str) -> list[onnx.NodeProto]:
    return [
        helper.make_node("Mul", [value, f"{value}.columns"], [f"{value}.smooth"]),
        helper.make_node("Abs", [f"{value}.smooth"], [f"{value}.abs"]),
        helper.make_node("ReduceMax", [f"{value}.abs"], [f"{value}.rows"], axes=[1], keepdims=1),
        helper.make_node("Div", [f"{value}.smooth", f"{value}.rows"], [f"{value}.scaled"]),
    ]


def _behind(node: onnx.NodeProto, value: str) -> onnx.NodeProto:
    """Makes `node` read the scaled value; returns the node that takes the scaling of the rows back."""
    result = node.output[0]
    node.input[0] = f"{value}.scaled"
    node.output[0] = f"{result}.scaled"
    return helper.make_node("Mul", [node.output[0], f"{value}.rows"], [result])
