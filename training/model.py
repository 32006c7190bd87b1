"""The encoder: the lower layers of all-MiniLM-L6-v2, a case-shape embedding, and one head for each learned step.

Arcs: Dozat & Manning, "Deep Biaffine Attention for Neural Dependency Parsing" (2017), with a bias by distance. The
label of an arc is scored by `label_out(relu(dependent + head))`, so that it can be computed for the chosen heads alone.
"""

import torch
from torch import nn
from torch.nn import functional as F

from data import SCHEMES
from quantization import Linear, Product, Table

WIDTH, ATTENTION_HEADS, POSITIONS, SHAPES = 384, 12, 512, 8
BASE_FEED_FORWARD = 1536
"""Hidden units of a layer's feed-forward in the base model; narrow.py leaves fewer."""
ARC, LABEL, TAG, NAME, CUE, ROLE, FAR = 256, 256, 256, 128, 128, 64, 32


def dropout(x, rate, training):
    """As F.dropout, its rate in 256ths, from whole random bytes: a third of the time on one thread."""
    if not training or rate == 0:
        return x
    kept = 256 - round(rate * 256)
    n = x.numel()
    drawn = torch.empty((n + 7) // 8, dtype=torch.int64).random_(-(2 ** 63), None).view(torch.uint8)[:n].view(x.shape)
    return x * ((drawn < kept).to(x.dtype) * (256 / kept))


def attention(q, k, v, mask):
    """As F.scaled_dot_product_attention, whose backward pass in bfloat16 takes four times as long on a CPU."""
    scores = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
    return torch.softmax(scores if mask is None else scores + mask.to(scores.dtype), -1) @ v


class Layer(nn.Module):
    def __init__(self, feed_forward, dropout):
        super().__init__()
        self.qkv = Linear(WIDTH, 3 * WIDTH)
        self.attended = Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = Linear(WIDTH, feed_forward)
        self.down = Linear(feed_forward, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = dropout

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4).unbind(0)
        a = attention(q, k, v, mask)
        a = self.attended(a.transpose(1, 2).reshape(b, n, WIDTH))
        x = self.norm1(x + dropout(a, self.dropout, self.training))
        return self.norm2(x + dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """Windows in, word vectors out: the first and the last piece of a word, side by side, of all layers mixed."""

    def __init__(self, pieces, layers, feed_forward, dropout):
        super().__init__()
        self.pieces = Table(pieces, WIDTH)
        self.positions = nn.Parameter(torch.zeros(POSITIONS, WIDTH))
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(feed_forward, dropout) for _ in range(layers))
        self.mix = nn.Parameter(torch.zeros(layers + 1))
        self.dropout = dropout

    def forward(self, pieces, shapes, first, last, mask=None):
        x = self.pieces(pieces) + self.positions[:pieces.shape[1]] + self.shapes(shapes)
        x = dropout(self.norm(x), self.dropout, self.training)
        weights, mixed = torch.softmax(self.mix, 0), None
        mixed = weights[0] * x
        for i, layer in enumerate(self.layers):
            x = layer(x, mask)
            mixed = mixed + weights[i + 1] * x
        pick = lambda at: torch.gather(mixed, 1, at.unsqueeze(-1).expand(-1, -1, WIDTH).long())
        return torch.cat([pick(first), pick(last)], -1)


class Heads(nn.Module):
    SPLIT = (ARC, ARC, LABEL, LABEL, TAG, NAME, CUE, 2 * ROLE, 2 * ROLE)
    CLAIMS = 6  # the first of them that is for claims

    def __init__(self, labels, dropout):
        super().__init__()
        self.project = Linear(2 * WIDTH, sum(self.SPLIT))
        self.arc = Product(ARC, ARC)
        self.arc_head_bias = Linear(ARC, 1)
        self.distance = nn.Parameter(torch.zeros(2 * FAR + 1))
        self.root = Linear(ARC, 1)
        # How a corpus annotates claims moves what their heads see; the exported model has one scheme's part in its biases.
        self.schemes = nn.Embedding(len(SCHEMES), sum(self.SPLIT[self.CLAIMS:]))
        nn.init.zeros_(self.schemes.weight)
        self.label_out = nn.Linear(LABEL, len(labels["deprel"]))
        self.upos = Linear(TAG, len(labels["upos"]))
        self.xpos = Linear(TAG, len(labels["xpos"]))
        self.names = Linear(NAME, len(labels["names"]))
        self.cues = Linear(CUE, len(labels["cues"]))
        self.negation = Linear(CUE, 1)
        self.role_bias = nn.Parameter(torch.full((2,), -2.0))
        self.role_distance = nn.Parameter(torch.zeros(2, 2 * FAR + 1))
        self.dropout = dropout

    def choose_scheme(self, scheme):
        """From here on claims are found as that scheme, one of SCHEMES, annotates them, where none is given."""
        chosen = self.schemes.weight.data[SCHEMES.index(scheme)]
        self.project.bias.data[-len(chosen):] += chosen
        self.schemes.weight.data -= chosen.clone()

    def forward(self, words, schemes=None):
        """Word vectors [B, W, 768], and by window the number of a scheme, to scores; every result begins [B, W]."""
        drop = lambda x: dropout(x, self.dropout, self.training)
        projected = self.project(drop(words))
        if schemes is not None:
            moved = self.schemes(schemes).unsqueeze(1)
            projected = projected + F.pad(moved, (projected.shape[-1] - moved.shape[-1], 0))
        dep, head, label_dep, label_head, tag, name, cue, cue_role, word_role = projected.split(self.SPLIT, -1)
        dep, head, tag, name, cue = (drop(F.relu(x)) for x in (dep, head, tag, name, cue))
        place = torch.arange(words.shape[1], device=words.device)
        far = (place[None, :] - place[:, None]).clamp(-FAR, FAR) + FAR
        arcs = self.arc(dep) @ head.transpose(1, 2) * ARC ** -0.5
        arcs = arcs + self.arc_head_bias(head).transpose(1, 2) + self.distance[far]
        roles = [
            c @ w.transpose(1, 2) * ROLE ** -0.5 + self.role_bias[i] + self.role_distance[i][far]
            for i, (c, w) in enumerate(zip(drop(cue_role).split(ROLE, -1), drop(word_role).split(ROLE, -1)))
        ]
        return {
            "upos": self.upos(tag), "xpos": self.xpos(tag),
            "arcs": arcs, "root": self.root(dep).squeeze(-1),
            "label_dependent": label_dep, "label_head": label_head,
            "names": self.names(name), "cues": self.cues(cue), "negation": self.negation(cue).squeeze(-1),
            "source": roles[0], "content": roles[1],
        }

    def label_scores(self, dependent, head):
        """Scores of every label for arcs given by the two vectors of each."""
        return self.label_out(dropout(F.relu(dependent + head), self.dropout, self.training))


class Annals(nn.Module):
    def __init__(self, pieces, labels, layers=3, feed_forward=BASE_FEED_FORWARD, dropout=0.1, head_dropout=0.25):
        super().__init__()
        self.encoder = Encoder(pieces, layers, feed_forward, dropout)
        self.heads = Heads(labels, head_dropout)

    def forward(self, pieces, shapes, first, last, mask=None, schemes=None):
        return self.heads(self.encoder(pieces, shapes, first, last, mask), schemes)

    def load_base(self, path, piece_ids, class_members):
        """Starts from the base model's weights.

        piece_ids: for each of our pieces its id in the base, None for a class piece, which starts as the mean of the
        pieces in class_members[its index].
        """
        from safetensors.torch import load_file

        base = load_file(path)
        get = lambda name: base[name].float()
        emb = get("embeddings.word_embeddings.weight")
        e = self.encoder
        with torch.no_grad():
            for i, b in enumerate(piece_ids):
                e.pieces.weight[i] = emb[b] if b is not None else emb[class_members[i]].mean(0)
            e.positions.copy_(get("embeddings.position_embeddings.weight") + get("embeddings.token_type_embeddings.weight")[0])
            e.norm.weight.copy_(get("embeddings.LayerNorm.weight"))
            e.norm.bias.copy_(get("embeddings.LayerNorm.bias"))
            for i, layer in enumerate(e.layers):
                p = f"encoder.layer.{i}."
                for kind in ("weight", "bias"):
                    qkv = [get(f"{p}attention.self.{x}.{kind}") for x in ("query", "key", "value")]
                    getattr(layer.qkv, kind).copy_(torch.cat(qkv))
                    for ours, theirs in (("attended", "attention.output.dense"), ("norm1", "attention.output.LayerNorm"),
                                         ("up", "intermediate.dense"), ("down", "output.dense"), ("norm2", "output.LayerNorm")):
                        getattr(getattr(layer, ours), kind).copy_(get(f"{p}{theirs}.{kind}"))


def load(checkpoint):
    """A trained network, and its labels by task."""
    saved = torch.load(checkpoint, map_location="cpu", weights_only=True)
    model = Annals(saved["pieces"], saved["labels"], saved["layers"], saved["feed_forward"])
    model.load_state_dict(saved["model"])
    return model.eval(), saved["labels"]
