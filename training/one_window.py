"""The model as the runtime calls it: one window, no batch dimension, and in the operators that ONNX Runtime is quick in.

The same numbers as model.py, which is written to be trained. What differs, each measured on a processor with AVX-512:

- *No batch dimension*: matrices of pieces and words. ONNX Runtime fuses a sum and the normalization behind it where they
  have one, into an operator that takes eight times as long as the two. Queries, keys and values are three products, and
  their scale is taken from the queries, so that no result is cut up or turned over.
- *The bias by distance* is a window of one vector, moved on by one with each row, instead of a look-up for each pair.
- *Labels* of the arcs are scored here for each word's best head in its sentence; the runtime does so for the few words
  whose head in the tree is another.
- *The heads' projection* is one product for each head, all of the same rounded input, so that nothing is cut up after it.
"""

import torch
from torch import nn
from torch.nn import functional as F

from model import ARC, ATTENTION_HEADS, FAR, ROLE, WIDTH
from text import LIMIT

INPUTS = ["pieces", "shapes", "first", "last", "sentence"]
OUTPUTS = ["upos", "xpos", "arcs", "root", "best_head", "labels", "label_dependent", "label_head", "names", "cues", "negation", "source", "content"]


class QuantizedTable(nn.Module):
    """An embedding of int8 rows, one scale a row."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


def slices(linear, sizes):
    """A linear layer as one for each part of its output."""
    out = []
    for weight, bias in zip(linear.weight.split(sizes), linear.bias.split(sizes)):
        part = nn.Linear(linear.in_features, len(weight))
        part.weight.data, part.bias.data = weight.data, bias.data
        out.append(part)
    return nn.ModuleList(out)


def attention(q, k, v):
    """Multi-head attention over [P, WIDTH]."""
    by_head = lambda x: x.view(-1, ATTENTION_HEADS, WIDTH // ATTENTION_HEADS)
    q, k, v = by_head(q * (WIDTH // ATTENTION_HEADS) ** -0.5).permute(1, 0, 2), by_head(k).permute(1, 2, 0), by_head(v).permute(1, 0, 2)
    return (torch.softmax(q @ k, -1) @ v).permute(1, 0, 2).reshape(-1, WIDTH)


class Distance(nn.Module):
    """[n, 2 FAR + 1] numbers by distance → [n, W, W]: row i, column j has that of j - i."""

    def __init__(self, by_distance):
        super().__init__()
        far = lambda steps: by_distance[:, steps.clamp(-FAR, FAR) + FAR]
        self.register_buffer("ahead", far(torch.arange(LIMIT)))
        self.register_buffer("behind", far(torch.arange(-LIMIT, 0)))

    def forward(self, words):
        # Of a row that repeats every 2 W, each next W begin one earlier: 2 W - 1 after the last.
        n, w = len(self.ahead), words.shape[0]
        period = torch.cat([self.ahead[:, :w], self.behind[:, LIMIT - w:]], 1)
        return period.repeat(1, w)[:, :w * (2 * w - 1)].reshape(n, w, 2 * w - 1)[:, :, :w]


class OneWindow(nn.Module):
    def __init__(self, model):
        super().__init__()
        encoder, heads = model.encoder, model.heads
        self.pieces = QuantizedTable(encoder.pieces.weight.data)
        self.positions, self.shapes, self.norm, self.layers = encoder.positions, encoder.shapes, encoder.norm, encoder.layers
        self.register_buffer("mix", torch.softmax(encoder.mix.data, 0))
        self.qkv = nn.ModuleList(slices(layer.qkv, WIDTH) for layer in encoder.layers)
        self.heads, self.project = heads, slices(heads.project, heads.SPLIT)
        self.distance = Distance(torch.stack([heads.distance.data, *(heads.role_distance.data + heads.role_bias.data[:, None])]))

    def forward(self, pieces, shapes, first, last, sentence):
        return self.scores(self.words(pieces, shapes, torch.stack([first, last], 1)), sentence)

    def words(self, pieces, shapes, ends):
        """[W, 2 WIDTH]: the first and the last piece of each word."""
        x = self.norm(self.pieces(pieces) + self.positions[:pieces.shape[0]] + self.shapes(shapes))
        mixed = self.mix[0] * x
        for layer, qkv, share in zip(self.layers, self.qkv, self.mix[1:]):
            x = layer.norm1(x + layer.attended(attention(*(part(x) for part in qkv))))
            x = layer.norm2(x + layer.down(F.gelu(layer.up(x))))
            mixed = mixed + share * x
        return mixed[ends].reshape(-1, 2 * WIDTH)

    def scores(self, words, sentence):
        heads = self.heads
        dep, head, label_dep, label_head, tag, name, cue, cue_role, word_role = (part(words) for part in self.project)
        dep, head, tag, name, cue = (F.relu(x) for x in (dep, head, tag, name, cue))
        by_distance = self.distance(words)
        arcs = (heads.arc(dep) * ARC ** -0.5) @ head.t() + heads.arc_head_bias(head).t() + by_distance[0]
        source, content = (
            (c * ROLE ** -0.5) @ w.t() + by_distance[1 + i]
            for i, (c, w) in enumerate(zip(cue_role.split(ROLE, -1), word_role.split(ROLE, -1)))
        )
        place = torch.arange(words.shape[0])
        apart = (sentence[:, None] != sentence[None, :]) | (place[:, None] == place[None, :])
        best = arcs.masked_fill(apart, -1e9).argmax(1)
        labels = heads.label_out(F.relu(label_dep + label_head[best]))
        return (heads.upos(tag), heads.xpos(tag), arcs, heads.root(dep).squeeze(-1), best.int(), labels, label_dep, label_head,
                heads.names(name), heads.cues(cue), heads.negation(cue).squeeze(-1), source, content)
