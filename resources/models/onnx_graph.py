# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
"""Builds an ONNX graph layer by layer, in the order and with the operators that OpenCV 4.6 reads (opset 10)."""

import numpy
from onnx import TensorProto, checker, helper, numpy_helper


def same_padding(size, kernel, stride):
    """TensorFlow's SAME: the odd pixel goes to the end."""
    total = max((-(-size // stride) - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


class OnnxGraph:
    """Tensors are named; `shapes` holds their channels, height, width (or their flat shape). Batch is one."""

    def __init__(self, name, input_size):
        self.name = name
        self.nodes = []
        self.initializers = []
        self.outputs = []
        self.shapes = {"input": (3, input_size, input_size)}

    def constant(self, values):
        name = f"w{len(self.initializers)}"
        self.initializers.append(numpy_helper.from_array(numpy.ascontiguousarray(values), name))
        return name

    def node(self, operator, inputs, shape, **attributes):
        name = f"t{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, inputs, [name], name=name, **attributes))
        self.shapes[name] = tuple(int(side) for side in shape)
        return name

    def windowed(self, x, kernel, strides, same):
        """Padding in ONNX order and the height and width that follow."""
        _, height, width = self.shapes[x]
        top, bottom = same_padding(height, kernel[0], strides[0]) if same else (0, 0)
        left, right = same_padding(width, kernel[1], strides[1]) if same else (0, 0)
        return ([top, left, bottom, right], (height + top + bottom - kernel[0]) // strides[0] + 1,
                (width + left + right - kernel[1]) // strides[1] + 1)

    def convolution(self, x, weights, bias, strides, same):
        """`weights`: TensorFlow's order, height, width, in, out."""
        kernel = weights.shape[:2]
        pads, height, width = self.windowed(x, kernel, strides, same)
        inputs = [x, self.constant(weights.transpose(3, 2, 0, 1))]
        if bias is not None:
            inputs.append(self.constant(bias))
        return self.node("Conv", inputs, (weights.shape[3], height, width), kernel_shape=list(kernel),
                         strides=strides, pads=pads)

    def depthwise(self, x, weights, strides, same):
        """`weights`: height, width, in, 1."""
        channels, kernel = weights.shape[2], weights.shape[:2]
        pads, height, width = self.windowed(x, kernel, strides, same)
        return self.node("Conv", [x, self.constant(weights.transpose(2, 3, 0, 1))], (channels, height, width),
                         kernel_shape=list(kernel), strides=strides, pads=pads, group=channels)

    def pool(self, operator, x, kernel, strides, same=False):
        pads, height, width = self.windowed(x, kernel, strides, same)
        return self.node(operator, [x], (self.shapes[x][0], height, width), kernel_shape=list(kernel),
                         strides=strides, pads=pads)

    def pad(self, x, after):
        """Zeros after the end of channels, height, width."""
        shape = [side + more for side, more in zip(self.shapes[x], after)]
        return self.node("Pad", [x], shape, mode="constant", pads=[0, 0, 0, 0, 0, *after], value=0.0)

    def prelu(self, x, slope):
        return self.node("PRelu", [x, self.constant(slope.reshape(-1, 1, 1))], self.shapes[x])

    def pointwise(self, operator, *inputs):
        return self.node(operator, list(inputs), self.shapes[inputs[0]])

    def reshape(self, x, shape):
        """To `shape`, reading the tensor in TensorFlow's order: height, width, channels."""
        channels, height, width = self.shapes[x]
        if height * width > 1:
            x = self.node("Transpose", [x], (height, width, channels), perm=[0, 2, 3, 1])
        return self.node("Reshape", [x, self.constant(numpy.array(shape, numpy.int64))], shape[1:])

    def output(self, x, name):
        self.nodes.append(helper.make_node("Identity", [x], [name], name=name))
        self.outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, *self.shapes[x]]))

    def write(self, path):
        image = helper.make_tensor_value_info("input", TensorProto.FLOAT, [1, *self.shapes["input"]])
        graph = helper.make_graph(self.nodes, self.name, [image], self.outputs, self.initializers)
        model = helper.make_model(graph, producer_name="mingshi", opset_imports=[helper.make_opsetid("", 10)])
        model.ir_version = 5
        checker.check_model(model)
        with open(path, "wb") as file:
            file.write(model.SerializeToString(deterministic=True))
