"""Runs a model, trained or exported, over documents, and measures it on the treebanks."""

import numpy as np
import torch

import data
from decode import best_tree
from one_window import INPUTS
from text import LIMIT, MAX_PIECES, windows
from windows import Collator


class TorchRunner:
    """scores(window) → name → array, for a trained model."""

    def __init__(self, model):
        self.model = model.eval()
        out = model.heads.label_out
        self.label_weight, self.label_bias = out.weight.detach().numpy(), out.bias.detach().numpy()

    @torch.no_grad()
    def scores(self, window):
        out = self.model(*(torch.tensor([window[k]]) for k in ("pieces", "shapes", "first", "last")))
        return {k: v[0].numpy() for k, v in out.items()}


class OnnxRunner:
    """The same for an exported model."""

    def __init__(self, path, meta):
        import base64

        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.names = [o.name for o in self.session.get_outputs()]
        unpack = lambda key: np.frombuffer(base64.b64decode(meta["labelScorer"][key]), "<f4")
        self.label_bias = unpack("bias")
        self.label_weight = unpack("weight").reshape(len(self.label_bias), -1)

    def scores(self, window):
        feed = {k: np.array(window[k], dtype=np.int32) for k in INPUTS}
        return dict(zip(self.names, self.session.run(self.names, feed)))


def parse_window(runner, scores, sentences, deprels, root_label):
    """heads and labels of every word; heads as indexes in the window, -1 at a root. sentences: [(from, to)] of words."""
    heads, labels = [], []
    for a, b in sentences:
        tree = best_tree(scores["arcs"][a:b, a:b], scores["root"][a:b])
        hidden = np.maximum(0, scores["label_dependent"][a:b] + scores["label_head"][a:b][tree])
        label_scores = hidden @ runner.label_weight.T + runner.label_bias
        label_scores[:, root_label] = -1e9
        best = label_scores.argmax(1)
        heads += [h + a if h >= 0 else -1 for h in tree]
        labels += [deprels[l] if h >= 0 else "root" for l, h in zip(best, tree)]
    return heads, labels


def document_windows(doc, collate):
    """Windows as at run time: (first sentence, window, [(from, to)] words of each of its sentences)."""
    lengths = [sum(len(p) for p in collate.featurize(s.words)[0]) for s in doc.sentences]
    for a, b in windows(lengths, MAX_PIECES):
        window = collate.window(doc, a, b)
        bounds, at = [], 0
        for s in range(a, b):
            bounds.append((at, at + len(doc.sentences[s].words)))
            at = bounds[-1][1]
        assert len(window["pieces"]) <= LIMIT, "a sentence longer than the model's positions"
        yield a, window, bounds


def treebank_figures(runner, labels, features, path):
    """UPOS, XPOS, UAS, LAS on gold tokens, punctuation counted, as the CoNLL 2018 shared task defines them (LAS on
    the universal part of a label), and LASfull on the whole label."""
    collate = Collator(features, labels)
    hits, total = np.zeros(5), 0
    root_label = labels["deprel"].index("root")
    for doc in data.read_conllu(path):
        for a, window, bounds in document_windows(doc, collate):
            scores = runner.scores(window)
            heads, deprels = parse_window(runner, scores, bounds, labels["deprel"], root_label)
            upos, xpos = scores["upos"].argmax(-1), scores["xpos"].argmax(-1)
            for i, (start, end) in enumerate(bounds):
                sent = doc.sentences[a + i]
                for w in range(start, end):
                    k = w - start
                    gold = sent.heads[k] + start if sent.heads[k] >= 0 else -1
                    head = heads[w] == gold
                    hits += [labels["upos"][upos[w]] == sent.upos[k], labels["xpos"][xpos[w]] == sent.xpos[k], head,
                             head and deprels[w].split(":")[0] == sent.deprels[k].split(":")[0], head and deprels[w] == sent.deprels[k]]
                    total += 1
    return dict(zip(("UPOS", "XPOS", "UAS", "LAS", "LASfull"), (round(float(100 * h / total), 2) for h in hits)))


def evaluate_treebank(model, labels, features, path):
    return treebank_figures(TorchRunner(model), labels, features, path)
