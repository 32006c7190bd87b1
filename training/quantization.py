"""Training as the exported model will compute: matrix products of 8-bit inputs and 7-bit weights.

export.py makes of every product with a weight a dynamically quantized one, and of the piece table one of 8 bits. Here
the same rounding happens in the forward pass, and the backward pass takes it for none (the straight-through estimator:
Bengio, Léonard & Courville, "Estimating or Propagating Gradients Through Stochastic Neurons", 2013), so that the weights
settle where rounding costs least.
"""

import torch
from torch import nn
from torch.nn import functional as F

WEIGHT_STEPS = 64
"""A weight is -64 to 64 times its column's scale (`reduce_range` in export.py)."""
INPUT_STEPS = 255
ROW_STEPS = 127
"""Of the piece table, which has a scale for each row."""


class Round(torch.autograd.Function):
    """x * factor to whole numbers within bounds; the gradient is that of the product."""

    @staticmethod
    def forward(ctx, x, factor, low, high):
        ctx.save_for_backward(factor)
        return torch.round(x.float() * factor).clamp_(low, high)

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.saved_tensors[0], None, None, None


def rounded_product(x, weight):
    """x @ weight.T with both rounded: the weight by its rows, x by each window's range."""
    with torch.no_grad():
        scale = (weight.float().abs().amax(1) / WEIGHT_STEPS).clamp_min(1e-12)
        low, high = x.float().flatten(1).aminmax(dim=1)
        low, high = (v.view(-1, *[1] * (x.dim() - 1)) for v in (low.clamp_max(0), high.clamp_min(0)))
        step = ((high - low) / INPUT_STEPS).clamp_min(1e-12)
        zero = torch.round(-low / step)
    whole_weight = Round.apply(weight, 1 / scale[:, None], torch.tensor(-float(WEIGHT_STEPS)), torch.tensor(float(WEIGHT_STEPS)))
    whole_x = Round.apply(x, 1 / step, -zero, INPUT_STEPS - zero)
    return F.linear(whole_x, whole_weight).float() * step * scale


class Table(nn.Embedding):
    """An embedding whose rows are rounded to 8 bits while `rounding` is on."""

    rounding = False

    def forward(self, ids):
        rows = super().forward(ids)
        if not self.rounding:
            return rows
        scale = (rows.detach().abs().amax(-1, keepdim=True) / ROW_STEPS).clamp_min(1e-12)
        return Round.apply(rows, 1 / scale, torch.tensor(-float(ROW_STEPS)), torch.tensor(float(ROW_STEPS))) * scale


class Linear(nn.Linear):
    """A linear layer that rounds while `rounding` is on."""

    rounding = False

    def forward(self, x):
        return rounded_product(x, self.weight) + self.bias if self.rounding else super().forward(x)


class Product(nn.Module):
    """x @ weight, likewise."""

    rounding = False

    def __init__(self, rows, columns):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(rows, columns))

    def forward(self, x):
        return rounded_product(x, self.weight.t()) if self.rounding else x @ self.weight


def set_rounding(model, on):
    for module in model.modules():
        if isinstance(module, (Table, Linear, Product)):
            module.rounding = on
