# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
"""Trains the classifier for OCR-B on samples of `ocrb_samples` and writes it as ONNX.

    train.py SAMPLES ocr_b.onnx

Needs Debian's python3-torch and python3-onnx, which building and running do not. README.md says with what the shipped one
was made."""

import sys
import time

import numpy
import onnx
import torch
from onnx import TensorProto, checker, helper, numpy_helper
from torch import nn

HEIGHT, WIDTH, CLASSES = 24, 20, 38
EPOCHS, BATCH, RATE = 8, 128, 0.003


def samples(file):
    records = numpy.fromfile(file, numpy.uint8).reshape(-1, 1 + HEIGHT * WIDTH)
    cells = (torch.from_numpy(records[:, 1:].reshape(-1, 1, HEIGHT, WIDTH)).float() - 128) / 40
    return cells, torch.from_numpy(records[:, 0].astype(numpy.int64))


def network():
    """Convolutions only, so that a batch may have any size."""
    return nn.Sequential(nn.Conv2d(1, 12, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
                         nn.Conv2d(12, 24, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
                         nn.Conv2d(24, 80, (HEIGHT // 4, WIDTH // 4)), nn.ReLU(), nn.Dropout(0.2),
                         nn.Conv2d(80, CLASSES, 1))


def train(cells, labels):
    torch.manual_seed(1)
    net = network()
    held = len(cells) // 20  # the last pages, for the figure that is printed
    seen = len(cells) - held
    steps = EPOCHS * (seen // BATCH)
    adam = torch.optim.Adam(net.parameters(), lr=RATE)
    slower = torch.optim.lr_scheduler.CosineAnnealingLR(adam, steps)
    for epoch in range(EPOCHS):
        net.train()
        started, total = time.time(), 0.0
        order = torch.randperm(seen)
        for at in range(0, seen - BATCH + 1, BATCH):
            chosen = order[at:at + BATCH]
            loss = nn.functional.cross_entropy(net(cells[chosen]).flatten(1), labels[chosen], label_smoothing=0.005)
            adam.zero_grad()
            loss.backward()
            adam.step()
            slower.step()
            total += loss.item() * BATCH / seen
        net.eval()
        with torch.no_grad():
            wrong = (net(cells[seen:]).flatten(1).argmax(1) != labels[seen:]).sum().item()
        print(f"epoch {epoch + 1}: loss {total:.5f}, {wrong} of {held} wrong, {time.time() - started:.0f} s", flush=True)
    return net


def graph_of(net):
    layers = [layer for layer in net if isinstance(layer, nn.Conv2d)]
    constants, nodes, name = [], [], "cells"
    for i, layer in enumerate(layers):
        for part, values in (("w", layer.weight), ("b", layer.bias)):
            constants.append(numpy_helper.from_array(values.detach().numpy(), f"{part}{i}"))
        pad = layer.padding[0]
        nodes.append(helper.make_node("Conv", [name, f"w{i}", f"b{i}"], [f"c{i}"], kernel_shape=list(layer.kernel_size),
                                      pads=[pad] * 4))
        name = f"c{i}"
        if i + 1 < len(layers):
            nodes.append(helper.make_node("Relu", [name], [f"r{i}"]))
            name = f"r{i}"
        if pad:
            nodes.append(helper.make_node("MaxPool", [name], [f"p{i}"], kernel_shape=[2, 2], strides=[2, 2]))
            name = f"p{i}"
    nodes.append(helper.make_node("Softmax", [name], ["probabilities"], axis=1))
    graph = helper.make_graph(
        nodes, "ocr_b", [helper.make_tensor_value_info("cells", TensorProto.FLOAT, ["n", 1, HEIGHT, WIDTH])],
        [helper.make_tensor_value_info("probabilities", TensorProto.FLOAT, ["n", CLASSES, 1, 1])], constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 10)], producer_name="mingshi")
    model.ir_version = 5
    checker.check_model(model)
    return model


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    with open(sys.argv[2], "wb") as file:
        file.write(graph_of(train(*samples(sys.argv[1]))).SerializeToString(deterministic=True))
