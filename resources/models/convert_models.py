# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
"""Turns the models of the pinned npm packages into the ONNX files that models.json names.

    convert_models.py NODE_MODULES OUTPUT_FOLDER

Only weights and graphs are read; no code of the packages runs. The same packages give the same bytes."""

import sys
from pathlib import Path

import numpy
import onnx
from onnx import numpy_helper

from onnx_graph import OnnxGraph
from tfjs_weights import read_json, read_weights, text_of, without_denormals


def convert_graph(model_json, name, input_size, wanted):
    """A TensorFlow graph of the operators that BlazeFace and FaceMesh use. `wanted`: {its output: our name}."""
    model = read_json(model_json)
    weights = read_weights(model["weightsManifest"], Path(model_json).parent)
    by_name = {node["name"]: node for node in model["modelTopology"]["node"]}
    graph = OnnxGraph(name, input_size)
    done = {}

    def tensor(source):
        if source not in done:
            done[source] = layer(by_name[source])
        return done[source]

    def layer(node):
        operator, inputs, attributes = node["op"], node.get("input", []), node.get("attr", {})
        ints = lambda key: [int(value) for value in attributes[key]["list"]["i"]][1:3]
        same = lambda: text_of(attributes["padding"]["s"]) == "SAME"
        if operator == "Placeholder":
            return "input"
        if operator == "Identity":
            return tensor(inputs[0])
        if operator == "_FusedConv2D":
            fused = [text_of(value) for value in attributes["fused_ops"]["list"]["s"]]
            x = graph.convolution(tensor(inputs[0]), weights[inputs[1]], weights[inputs[2]], ints("strides"), same())
            if fused == ["BiasAdd", "Relu"]:
                return graph.pointwise("Relu", x)
            if fused == ["BiasAdd", "Prelu"]:
                return graph.prelu(x, weights[inputs[3]])
            if fused == ["BiasAdd"]:
                return x
            raise ValueError(f"{node['name']}: fused with {fused}")
        if operator == "DepthwiseConv2dNative":
            return graph.depthwise(tensor(inputs[0]), weights[inputs[1]], ints("strides"), same())
        if operator == "MaxPool":
            return graph.pool("MaxPool", tensor(inputs[0]), ints("ksize"), ints("strides"), same())
        if operator == "Pad":
            before, after = weights[inputs[1]].T
            if before.any() or after[0]:
                raise ValueError(f"{node['name']}: pads {before} {after}")
            return graph.pad(tensor(inputs[0]), [int(after[3]), int(after[1]), int(after[2])])
        if operator == "AddV2":
            return graph.pointwise("Add", tensor(inputs[0]), tensor(inputs[1]))
        if operator == "Relu":
            return graph.pointwise("Relu", tensor(inputs[0]))
        if operator == "Sigmoid":
            return graph.pointwise("Sigmoid", tensor(inputs[0]))
        if operator == "Prelu":
            return graph.prelu(tensor(inputs[0]), weights[inputs[1]])
        if operator == "Reshape":
            return graph.reshape(tensor(inputs[0]), [1, *(int(side) for side in weights[inputs[1]][1:])])
        raise ValueError(f"{node['name']}: operator {operator}")

    for source, ours in wanted.items():
        graph.output(tensor(source), ours)
    return graph


def convert_recognition(folder):
    """dlib's ResNet as face-api holds it: weights only; the layers are those of its FaceRecognitionNet."""
    weights = read_weights(read_json(folder / "face_recognition_model-weights_manifest.json"), folder)
    graph = OnnxGraph("face_recognition", 150)

    def convolution(x, name, stride, same):
        # the learned scale after each convolution is folded into it
        scale = weights[f"{name}/scale/weights"]
        bias = weights[f"{name}/conv/bias"] * scale + weights[f"{name}/scale/biases"]
        return graph.convolution(x, weights[f"{name}/conv/filters"] * scale, bias, [stride, stride], same)

    def residual(x, name):
        y = graph.pointwise("Relu", convolution(x, f"{name}/conv1", 1, True))
        return graph.pointwise("Relu", graph.pointwise("Add", convolution(y, f"{name}/conv2", 1, True), x))

    def residual_down(x, name):
        y = graph.pointwise("Relu", convolution(x, f"{name}/conv1", 2, False))
        y = convolution(y, f"{name}/conv2", 1, True)
        pooled = graph.pool("AveragePool", x, [2, 2], [2, 2])
        wide, narrow = graph.shapes[y], graph.shapes[pooled]
        y = padded(y, [0, narrow[1] - wide[1], narrow[2] - wide[2]])
        pooled = padded(pooled, [wide[0] - narrow[0], 0, 0])
        return graph.pointwise("Relu", graph.pointwise("Add", pooled, y))

    def padded(x, after):
        return graph.pad(x, after) if any(after) else x

    x = graph.pointwise("Relu", convolution("input", "conv32_down", 2, False))
    x = graph.pool("MaxPool", x, [3, 3], [2, 2])
    for name in ["conv32_1", "conv32_2", "conv32_3", "conv64_down", "conv64_1", "conv64_2", "conv64_3",
                 "conv128_down", "conv128_1", "conv128_2", "conv256_down", "conv256_1", "conv256_2",
                 "conv256_down_out"]:
        x = residual_down(x, name) if "down" in name else residual(x, name)
    x = graph.node("GlobalAveragePool", [x], (graph.shapes[x][0], 1, 1))
    fully_connected = weights["fc"]
    x = graph.convolution(x, fully_connected[numpy.newaxis, numpy.newaxis], None, [1, 1], False)
    graph.output(graph.reshape(x, [1, fully_connected.shape[1]]), "descriptor")
    return graph


def clean_onnx(source, target):
    """A model that is ONNX already: only its denormal weights go."""
    model = onnx.load(source)
    for weights in model.graph.initializer:
        values = numpy_helper.to_array(weights)
        if values.dtype == numpy.float32:
            weights.CopyFrom(numpy_helper.from_array(without_denormals(values), weights.name))
    onnx.checker.check_model(model)
    Path(target).write_bytes(model.SerializeToString(deterministic=True))


def main(node_modules, output):
    human = Path(node_modules) / "@vladmandic/human/models"
    face_api = Path(node_modules) / "@vladmandic/face-api/model"
    faceplugin = Path(node_modules) / "faceplugin-face-recognition-js/model"
    output = Path(output)
    output.mkdir(parents=True, exist_ok=True)
    convert_graph(human / "blazeface.json", "blazeface", 256, {
        "Identity": "scores_16", "Identity_2": "boxes_16", "Identity_1": "scores_8", "Identity_3": "boxes_8",
    }).write(output / "blazeface.onnx")
    convert_graph(human / "facemesh.json", "facemesh", 192, {
        "Identity_2": "mesh", "Identity_1": "presence",
    }).write(output / "facemesh.onnx")
    convert_recognition(face_api).write(output / "face_recognition.onnx")
    clean_onnx(faceplugin / "fr_feature.onnx", output / "fr_feature.onnx")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
