"""Leaves of each layer's feed-forward the units that matter most, and writes the narrower network.

    python narrow.py --treebank DIR --gold DIR --class-tokens FILE --vocabulary FILE --articles DIR --checkpoint FILE --feed-forward N --out FILE

What a unit matters is how far the loss would go without it, by the first term of its Taylor series: the square of its
activation times its gradient, summed over a sample of the training windows (Molchanov et al., "Importance Estimation
for Neural Network Pruning", 2019). What is left is trained on by train.py (--init).
"""

import argparse
import random
from pathlib import Path

import torch

from model import load
from renaming import Renaming
from text import MAX_PIECES, ClassTokens, Featurizer, Vocabulary
from train import LOSS_WEIGHTS, corpora, losses
from windows import Collator, training_windows

SAMPLE = 150
"""Documents of the treebanks and names, and as many articles."""


def importance(model, labels, args):
    """For each layer a number for each unit of its feed-forward."""
    docs, articles, _ = corpora(args)
    rng = random.Random(args.seed)
    features = Featurizer(Vocabulary(args.vocabulary), ClassTokens(args.class_tokens))
    collate = Collator(features, labels, rng)
    sample = rng.sample(docs, SAMPLE) + rng.sample(articles, SAMPLE)
    hidden = {}

    def watch(layer):
        def before(_, inputs):
            inputs[0].retain_grad()
            hidden[layer] = inputs[0]

        return before

    watched = [layer.down.register_forward_pre_hook(watch(i)) for i, layer in enumerate(model.encoder.layers)]
    found = [torch.zeros(layer.down.in_features) for layer in model.encoder.layers]
    for (batch,) in training_windows(sample, collate, Renaming(docs + articles), rng, args.pieces, MAX_PIECES, 1):
        tensors = collate.tensors(batch)
        out = model(tensors["pieces"], tensors["shapes"], tensors["first"], tensors["last"], tensors["mask"], tensors["scheme"])
        loss, _ = losses(model, out, tensors, LOSS_WEIGHTS)
        model.zero_grad()
        loss.backward()
        for i, units in hidden.items():
            found[i] += (units * units.grad).detach().sum((0, 1)) ** 2
    for hook in watched:
        hook.remove()
    return found


def narrow(model, found, width):
    for layer, matters in zip(model.encoder.layers, found):
        keep = matters.argsort(descending=True)[:width].sort()[0]
        layer.up.weight.data, layer.up.bias.data = layer.up.weight.data[keep], layer.up.bias.data[keep]
        layer.down.weight.data = layer.down.weight.data[:, keep]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("treebank", "gold", "class-tokens", "vocabulary", "articles", "checkpoint", "out"):
        a.add_argument(f"--{name}", type=Path, required=True)
    a.add_argument("--feed-forward", type=int, required=True)
    a.add_argument("--pieces", type=int, default=800, help="of a batch")
    a.add_argument("--seed", type=int, default=1)
    a.set_defaults(silver=None)
    args = a.parse_args()
    torch.manual_seed(args.seed)
    model, labels = load(args.checkpoint)
    narrow(model, importance(model, labels, args), args.feed_forward)
    saved = torch.load(args.checkpoint, map_location="cpu", weights_only=True)
    torch.save({**saved, "feed_forward": args.feed_forward, "model": model.state_dict()}, args.out)


if __name__ == "__main__":
    main()
