"""Writes the tier-2 network as ONNX: weights stored as int8, arithmetic in float32.

Every operator is in onnxruntime-web's wasm build. No activation is quantised, so a score depends
neither on the other posts of a batch nor on the processor's int8 instructions.
"""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from tier2_net import Tier2

OPSET = 17


class _Graph:
    """Collects nodes and initialisers."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.values: list[onnx.TensorProto] = []

    def constant(self, name: str, array: np.ndarray) -> str:
        self.values.append(numpy_helper.from_array(array, name))
        return name

    def add(self, operator: str, inputs: list[str], output: str, **attributes) -> str:
        self.nodes.append(helper.make_node(operator, inputs, [output], name=output, **attributes))
        return output

    def weight(self, name: str, array: np.ndarray, axis: int) -> str:
        """An int8 weight, one scale for each index of `axis`, brought back to float32 when the model is loaded.

        By Cast and Mul, not DequantizeLinear: ONNX Runtime turns small DequantizeLinear + MatMul into
        MatMulNBits, which rounds activations, so that a post's score came to depend on its batch.
        """
        stored, scale = quantize(array, axis)
        shape = [-1 if a == axis else 1 for a in range(array.ndim)]
        self.constant(f"{name}.int8", stored)
        self.constant(f"{name}.scale", scale.reshape(shape))
        self.add("Cast", [f"{name}.int8"], f"{name}.float", to=TensorProto.FLOAT)
        return self.add("Mul", [f"{name}.float", f"{name}.scale"], name)


def quantize(array: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Symmetric int8 with one float32 scale per index of `axis`."""
    others = tuple(a for a in range(array.ndim) if a != axis)
    scale = np.maximum(np.abs(array).max(axis=others), 1e-8).astype(np.float32) / 127
    shape = [-1 if a == axis else 1 for a in range(array.ndim)]
    stored = np.clip(np.rint(array / scale.reshape(shape)), -127, 127).astype(np.int8)
    return stored, scale


def _array(parameter) -> np.ndarray:
    return parameter.detach().numpy().astype(np.float32)


def _masks(g: _Graph) -> None:
    """keep [batch,1,length]: 1 for a token, 0 for padding; hide [batch,length,1]: 0 and -10000."""
    g.constant("zero", np.array(0, np.int32))
    g.constant("axis1", np.array([1], np.int64))
    g.constant("axis2", np.array([2], np.int64))
    g.constant("one", np.array(1, np.float32))
    g.constant("ten_thousand", np.array(10000, np.float32))
    g.add("Equal", ["input_ids", "zero"], "is_padding")
    g.add("Cast", ["is_padding"], "padding", to=TensorProto.FLOAT)
    g.add("Sub", ["one", "padding"], "tokens")
    g.add("Unsqueeze", ["tokens", "axis1"], "keep")
    g.add("Mul", ["padding", "ten_thousand"], "far")
    g.add("Neg", ["far"], "below")
    g.add("Unsqueeze", ["below", "axis2"], "hide")


def _embed(g: _Graph, net: Tier2) -> None:
    """Looks rows up as int8 and scales them after, so that the table is never held as float32."""
    stored, scale = quantize(_array(net.embedding.weight), 1)
    g.constant("embedding.int8", stored)
    g.constant("embedding.scale", scale)
    g.add("Gather", ["embedding.int8", "input_ids"], "rows")
    g.add("Cast", ["rows"], "rows_float", to=TensorProto.FLOAT)
    g.add("Mul", ["rows_float", "embedding.scale"], "embedded")
    g.add("Transpose", ["embedded"], "embedded_t", perm=[0, 2, 1])
    g.add("Mul", ["embedded_t", "keep"], "x0")


def _convolution(g: _Graph, name: str, layer, x: str) -> str:
    weight = g.weight(f"{name}.weight", _array(layer.weight), 0)
    bias = g.constant(f"{name}.bias", _array(layer.bias))
    return g.add("Conv", [x, weight, bias], name, kernel_shape=[3], pads=[1, 1])


def _linear(g: _Graph, name: str, layer, x: str) -> str:
    weight = g.weight(f"{name}.weight", _array(layer.weight).T.copy(), 1)
    product = g.add("MatMul", [x, weight], f"{name}.product")
    return g.add("Add", [product, g.constant(f"{name}.bias", _array(layer.bias))], name)


def _pool(g: _Graph, net: Tier2) -> None:
    g.add("Transpose", ["x2"], "x2_t", perm=[0, 2, 1])
    scores = _linear(g, "attention", net.attention, "x2_t")
    g.add("Add", [scores, "hide"], "scores")
    g.add("Softmax", ["scores"], "shares", axis=1)
    g.add("MatMul", ["x2", "shares"], "means")
    g.add("Flatten", ["means"], "means_flat", axis=1)
    g.add("ReduceMax", ["x2"], "maxima", axes=[2], keepdims=0)
    g.add("Concat", ["maxima", "means_flat"], "pooled", axis=1)


def export(net: Tier2, path: Path) -> None:
    """Writes the network; inputs and outputs as core/ and models/tier2/model.json say."""
    g = _Graph()
    _masks(g)
    _embed(g, net)
    g.add("Relu", [_convolution(g, "enter", net.enter, "x0")], "entered")
    g.add("Mul", ["entered", "keep"], "x1")
    g.add("Add", ["x1", _convolution(g, "deepen", net.deepen, "x1")], "deepened")
    g.add("Relu", ["deepened"], "deepened_relu")
    g.add("Mul", ["deepened_relu", "keep"], "x2")
    _pool(g, net)
    g.add("Relu", [_linear(g, "hidden", net.hidden, "pooled")], "hidden_relu")
    g.add("Squeeze", [_linear(g, "out", net.out, "hidden_relu"), "axis1"], "logit")
    ids = helper.make_tensor_value_info("input_ids", TensorProto.INT32, ["batch", "length"])
    logit = helper.make_tensor_value_info("logit", TensorProto.FLOAT, ["batch"])
    graph = helper.make_graph(g.nodes, "winnow_tier2", [ids], [logit], g.values)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="winnow")
    model.ir_version = 8
    onnx.checker.check_model(model, full_check=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString())
