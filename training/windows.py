"""Training windows as at run time: whole sentences of one document, one after the other, up to 160 pieces.

Where windows begin and how long they are changes from epoch to epoch, and so does a little of how texts are written:
titles in Title Case, CAPITALS, curly or straight quotation marks, dashes, other names.
"""

import random

import torch

from data import SCHEMES
from text import CLS, SEP, SPECIAL, UNK, case_shape, windows

SHAPE = 16
"""A batch's windows are padded to a multiple of this."""
NO_CUE_OR_PHRASE = 99
"""A gold label of cues that leaves open which of two a word is."""

CURLY = {"'": "’", "``": "“", "''": "”", "--": "—", "n't": "n’t", "'s": "’s", "'re": "’re", "'ve": "’ve", "'ll": "’ll", "'m": "’m", "'d": "’d", "s'": "s’"}
STRAIGHT = {"’": "'", "‘": "'", "“": '"', "”": '"', "—": "--", "–": "-", "n’t": "n't", "’s": "'s", "’re": "'re", "’ve": "'ve", "’ll": "'ll", "’m": "'m", "’d": "'d"}


class Collator:
    def __init__(self, features, labels, rng=None):
        self.features, self.rng, self.cache = features, rng or random.Random(0), {}
        self.index = {k: {x: i for i, x in enumerate(v)} for k, v in labels.items()}
        self.cls, self.sep, self.unk = (features.vocabulary.ids[x] for x in (CLS, SEP, UNK))

    def featurize(self, words):
        key = tuple(words)
        if key not in self.cache:
            self.cache[key] = (self.features.sentence(words), [case_shape(w) for w in words])
        return self.cache[key]

    def window(self, doc, start, end, words=None, drop=0.0):
        """The features and gold labels of sentences [start, end) of a document, as plain lists."""
        pieces, shapes, first, last, sentence = [self.cls], [SPECIAL], [], [], []
        gold = {k: [] for k in ("upos", "xpos", "heads", "deprels", "names", "cues")}
        place = {}
        for s in range(start, end):
            sent = doc.sentences[s]
            base = len(first)
            ids, word_shapes = self.featurize(words[s - start] if words else sent.words)
            for w, (word_pieces, shape) in enumerate(zip(ids, word_shapes)):
                place[s, w] = len(first)
                first.append(len(pieces))
                pieces.extend(word_pieces if drop == 0 or self.rng.random() >= drop else [self.unk] * len(word_pieces))
                shapes.extend([shape] * len(word_pieces))
                last.append(len(pieces) - 1)
                sentence.append(s - start)
            pieces.append(self.sep)
            shapes.append(SPECIAL)
            n = len(ids)
            for key, values in (("upos", sent.upos), ("xpos", sent.xpos), ("names", sent.names)):
                gold[key].extend([self.index[key][x] for x in values] if values else [-1] * n)
            gold["heads"].extend([base + h if h >= 0 else -2 for h in sent.heads] if sent.heads else [-1] * n)
            gold["deprels"].extend([self.index["deprel"][x] for x in sent.deprels] if sent.deprels else [-1] * n)
            gold["cues"].extend([self.no_cue(doc)] * n)
        rows = self.claims(doc, place, gold["cues"])
        return {"pieces": pieces, "shapes": shapes, "first": first, "last": last, "sentence": sentence, "rows": rows,
                "scheme": SCHEMES.index(doc.scheme), **gold}

    def no_cue(self, doc):
        """The label of a word outside the cues that are annotated: where none is of a PHRASE, it may yet be one of those."""
        if doc.claims is None:
            return -1
        return NO_CUE_OR_PHRASE if doc.scheme == "gum" else self.index["cues"]["O"]

    def claims(self, doc, place, cues):
        rows = {}
        for claim in doc.claims or ():
            if claim.cue[0] not in place:
                continue
            previous = None
            for at in claim.cue:
                if at in place:
                    w = place[at]
                    cues[w] = self.index["cues"][("I-" if previous == w - 1 else "B-") + claim.kind]
                    previous = w
            row = rows.setdefault(place[claim.cue[0]], {"source": set(), "content": set(), "negative": 0.0})
            row["source"] |= {place[x] for x in claim.source if x in place}
            row["content"] |= {place[x] for x in claim.content if x in place}
            row["negative"] = max(row["negative"], float(claim.negative))
        return rows

    def tensors(self, batch):
        b = len(batch)
        # Few shapes: the kernels of matrix products are compiled for each, which takes longer than the product.
        p, w = (-(-max(len(x[key]) for x in batch) // SHAPE) * SHAPE for key in ("pieces", "first"))

        def padded(key, width, fill):
            return torch.tensor([x[key] + [fill] * (width - len(x[key])) for x in batch])

        mask = torch.zeros(b, 1, 1, p)
        for i, x in enumerate(batch):
            mask[i, ..., len(x["pieces"]):] = float("-inf")
        out = {k: padded(k, p, 0) for k in ("pieces", "shapes")} | {k: padded(k, w, 0) for k in ("first", "last")}
        out |= {k: padded(k, w, -1) for k in ("upos", "xpos", "heads", "deprels", "names", "cues", "sentence")}
        out["root"], out["mask"] = -2, mask
        out["scheme"] = torch.tensor([x["scheme"] for x in batch])
        rows = [(i, at, row) for i, x in enumerate(batch) for at, row in x["rows"].items()]
        out["cue_rows"] = torch.tensor([(i, at) for i, at, _ in rows], dtype=torch.long).reshape(-1, 2)
        for key in ("source", "content"):
            target = torch.zeros(len(rows), w)
            for r, (_, _, row) in enumerate(rows):
                target[r, list(row[key])] = 1.0
            out["cue_" + key] = target
        out["cue_negative"] = torch.tensor([row["negative"] for _, _, row in rows])
        return out


def variant(words, style, rng):
    """A sentence's words in another case or typography, or as they are."""
    case = rng.random()
    if case < 0.02 and len(words) < 25:
        return [w[:1].upper() + w[1:] if len(w) > 3 or i == 0 else w for i, w in enumerate(words)]
    if case < 0.03:
        return [w.upper() for w in words]
    if case < 0.04:
        return [w.lower() for w in words]
    if style is None:
        return words
    if style is STRAIGHT:
        return [STRAIGHT.get(w, w) for w in words]
    opened, out = False, []
    for w in words:
        if w == '"':
            opened = not opened
            out.append("“" if opened else "”")
        else:
            out.append(CURLY.get(w, w))
    return out


def training_windows(docs, collate, renaming, rng, batch_pieces, max_pieces, workers):
    """One epoch over the documents: steps of one batch for each worker, all of them windows of about equal length."""
    made = []
    for doc in docs:
        style = rng.choice([None, None, None, CURLY, STRAIGHT])
        words = [variant(renaming.words(s, rng), style, rng) for s in doc.sentences]
        lengths = [sum(len(p) for p in collate.featurize(w)[0]) for w in words]
        size = rng.choice([max_pieces] * 4 + [100, 60])
        cut = rng.randrange(len(lengths)) if len(lengths) > 3 else 0
        for offset, part in ((0, lengths[:cut]), (cut, lengths[cut:])):
            for a, b in windows(part, size):
                window = collate.window(doc, offset + a, offset + b, words[offset + a:offset + b], drop=0.03)
                if len(window["pieces"]) <= 400:
                    made.append(window)
    rng.shuffle(made)
    made.sort(key=lambda w: len(w["pieces"]) // 24)
    batches, current, longest = [], [], 0
    for window in made:
        longest = max(longest, len(window["pieces"]))
        if current and longest * (len(current) + 1) > batch_pieces:
            batches.append(current)
            current, longest = [], len(window["pieces"])
        current.append(window)
    batches.append(current)
    steps = [batches[i:i + workers] for i in range(0, len(batches) - workers + 1, workers)]
    rng.shuffle(steps)
    return steps
