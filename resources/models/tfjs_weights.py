# SPDX-FileCopyrightText: 2026 The Mingshi authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the weights of a TensorFlow.js model: a JSON manifest and the binary shards that it names."""

import base64
import json
from pathlib import Path

import numpy

STORED = {"float32": "<f4", "int32": "<i4", "float16": "<f2", "uint8": "u1"}


def read_weights(manifest, folder):
    """`manifest`: the list of groups {paths, weights}. Returns {name: float32 or int32 array}, dequantised."""
    weights = {}
    for group in manifest:
        data = b"".join((Path(folder) / path).read_bytes() for path in group["paths"])
        offset = 0
        for entry in group["weights"]:
            quantization = entry.get("quantization")
            stored = numpy.dtype(STORED[quantization["dtype"] if quantization else entry["dtype"]])
            count = int(numpy.prod(entry["shape"], dtype=numpy.int64))
            values = numpy.frombuffer(data, stored, count, offset).reshape(entry["shape"])
            offset += count * stored.itemsize
            if quantization and quantization["dtype"] != "float16":
                values = values.astype(numpy.float32) * numpy.float32(quantization["scale"]) \
                    + numpy.float32(quantization["min"])
            if entry["dtype"] == "float32":
                values = without_denormals(values.astype(numpy.float32))
            weights[entry["name"]] = values
        if offset != len(data):
            raise ValueError(f"{group['paths']}: {len(data)} bytes, {offset} expected")
    return weights


def without_denormals(values):
    """Denormal weights carry nothing and make some engines five to eight times slower."""
    return numpy.where(numpy.abs(values) < numpy.finfo(numpy.float32).tiny, numpy.float32(0), values)


def read_json(path):
    return json.loads(Path(path).read_text(encoding="utf-8"))


def text_of(encoded):
    """Strings in a graph's attributes are base64."""
    return base64.b64decode(encoded).decode("ascii")
