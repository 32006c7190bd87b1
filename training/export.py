"""Writes models/encoder.onnx (int8) and models/encoder.json from a checkpoint.

Matrix products become dynamically quantized int8: weights signed, one scale a column, 7 bits of range, because on
x86 without VNNI sums of unsigned × signed 8-bit products overflow 16 bits. The piece table is int8 with one scale a row.
What ONNX Runtime makes of the graph for any processor (operators fused, constants folded) is written out, so that the
runtime need not do it each time that it loads the model: half of the time to load.

    python export.py --checkpoint work/model.pt --models ../models
"""

import argparse
import base64
import hashlib
import json
import os
import tempfile

import torch
from onnxruntime import GraphOptimizationLevel, InferenceSession, SessionOptions
from onnxruntime.quantization import QuantType, quantize_dynamic

from model import load
from one_window import INPUTS, OUTPUTS, OneWindow
from text import LIMIT, MAX_PIECES

# Added to the score of "no cue" before decoding. Alone the model does best with 0 (claims.py); the pipeline checks a
# weak cue against a lexicon and the tree, so it is given more of them.
PIPELINE_CUE_BIAS = -2.0


def export_float(model, path):
    n, w = 12, 9
    example = (torch.arange(n, dtype=torch.int32), torch.ones(n, dtype=torch.int32),
               torch.arange(1, 1 + w, dtype=torch.int32), torch.arange(1, 1 + w, dtype=torch.int32), torch.zeros(w, dtype=torch.int32))
    axes = {"pieces": {0: "P"}, "shapes": {0: "P"}, "first": {0: "W"}, "last": {0: "W"}, "sentence": {0: "W"}}
    axes |= {o: {0: "W", 1: "W"} if o in ("arcs", "source", "content") else {0: "W"} for o in OUTPUTS}
    torch.onnx.export(OneWindow(model).eval(), example, path, input_names=INPUTS, output_names=OUTPUTS,
                      dynamic_axes=axes, opset_version=17, dynamo=False)


def optimize(source, target):
    """The same graph with ONNX Runtime's extended optimizations, which hold on any processor."""
    options = SessionOptions()
    options.graph_optimization_level = GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = target
    InferenceSession(source, options, providers=["CPUExecutionProvider"])


def export(checkpoint, models, version, scheme="articles"):
    """Writes the two files, which find claims as that scheme annotates them; returns the weights' size in bytes."""
    model, labels = load(checkpoint)
    model.heads.choose_scheme(scheme)
    out = model.heads.label_out
    pack = lambda t: base64.b64encode(t.detach().numpy().astype("<f4").tobytes()).decode()
    meta = {
        "version": version, "maxPieces": MAX_PIECES, "limit": LIMIT, "cueBias": PIPELINE_CUE_BIAS, "labels": labels,
        "labelScorer": {"width": out.in_features, "weight": pack(out.weight), "bias": pack(out.bias)},
    }
    target = os.path.join(models, "encoder.onnx")
    with tempfile.TemporaryDirectory() as tmp:
        plain, quantized = (os.path.join(tmp, name) for name in ("float.onnx", "int8.onnx"))
        with torch.no_grad():
            export_float(model, plain)
        quantize_dynamic(plain, quantized, op_types_to_quantize=["MatMul", "Gemm"], per_channel=True, reduce_range=True,
                         weight_type=QuantType.QInt8, nodes_to_exclude=["/label_out/Gemm", "/label_out/Gemm_MatMul"], extra_options={"MatMulConstBOnly": True})
        optimize(quantized, target)
    with open(target, "rb") as f:
        meta["sha256"] = hashlib.sha256(f.read()).hexdigest()  # the runtime refuses weights that do not match
    with open(os.path.join(models, "encoder.json"), "w", encoding="utf-8") as f:
        json.dump(meta, f, indent=2, ensure_ascii=False)
        f.write("\n")
    return os.path.getsize(target)


if __name__ == "__main__":
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--checkpoint", required=True)
    a.add_argument("--models", required=True)
    a.add_argument("--version", default="6")
    args = a.parse_args()
    print(export(args.checkpoint, args.models, args.version), "bytes")
