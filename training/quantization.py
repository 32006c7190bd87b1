"""Training that knows of int8: the products see the values that the exported model will see.

Quantization-aware training with straight-through gradients (Jacob et al., "Quantization and Training of Neural
Networks for Efficient Integer-Arithmetic-Only Inference", 2018).
"""

import torch
from torch import nn
from torch.nn import functional as F

WEIGHT_STEPS = 64  # export.py's reduce_range: 7 bits
INPUT_STEPS = 255  # ONNX DynamicQuantizeLinear: 8 bits over the range of one window, zero included


def simulate_int8(model):
    """Makes each linear layer that export.py quantizes round its weight and its input; the parameters stay as they are."""
    for name, layer in model.named_modules():
        if isinstance(layer, nn.Linear) and not name.endswith("label_out"):
            layer.forward = lambda x, layer=layer: F.linear(round_input(x), round_weight(layer.weight), layer.bias)


def round_weight(weight):
    """One scale an output, as `quantize_dynamic(per_channel=True)`."""
    scale = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / WEIGHT_STEPS
    return straight_through(weight, torch.round(weight / scale) * scale)


def round_input(x):
    """One scale and zero point a window."""
    axes = tuple(range(1, x.ndim))
    low = x.detach().amin(axes, keepdim=True).clamp(max=0)
    high = x.detach().amax(axes, keepdim=True).clamp(min=0)
    scale = ((high - low) / INPUT_STEPS).clamp(min=1e-8)
    return straight_through(x, (torch.round((x - low) / scale)) * scale + low)


def straight_through(x, rounded):
    return x + (rounded - x).detach()
