"""Tags and trees of a trained model for the articles, which have none by hand (self-training: Yarowsky, 1995).

    python silver.py --checkpoint FILE --class-tokens FILE --vocabulary FILE --articles DIR --out FILE

A narrower network learns from them, besides the treebanks, what the wider one makes of news. One JSON object a line:
{"id", "sentences": [{"upos", "xpos", "heads", "deprels"}]}.
"""

import argparse
import json
from pathlib import Path

import torch

from articles import read_articles
from evaluate import TorchRunner, document_windows, parse_window
from model import load
from text import ClassTokens, Featurizer, Vocabulary
from windows import Collator


def parse(doc, runner, labels, collate):
    """[{"upos", "xpos", "heads", "deprels"}], one for each sentence."""
    out, root = [], labels["deprel"].index("root")
    for _, window, bounds in document_windows(doc, collate):
        scores = runner.scores(window)
        heads, deprels = parse_window(runner, scores, bounds, labels["deprel"], root)
        upos, xpos = ([labels[k][i] for i in scores[k].argmax(-1)] for k in ("upos", "xpos"))
        for start, end in bounds:
            within = [int(h) - start if h >= 0 else -1 for h in heads[start:end]]
            out.append({"upos": upos[start:end], "xpos": xpos[start:end], "heads": within, "deprels": deprels[start:end]})
    return out


def add_silver(docs, path):
    """Gives the sentences of documents of the same ids their tags and trees."""
    with open(path, encoding="utf-8") as lines:
        by_id = {d["id"]: d["sentences"] for d in map(json.loads, lines)}
    for doc in docs:
        for sentence, silver in zip(doc.sentences, by_id[doc.id], strict=True):
            sentence.upos, sentence.xpos = silver["upos"], silver["xpos"]
            sentence.heads, sentence.deprels = silver["heads"], silver["deprels"]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("checkpoint", "class-tokens", "vocabulary", "articles", "out"):
        a.add_argument(f"--{name}", type=Path, required=True)
    args = a.parse_args()
    torch.set_num_threads(1)
    model, labels = load(args.checkpoint)
    runner = TorchRunner(model)
    collate = Collator(Featurizer(Vocabulary(args.vocabulary), ClassTokens(args.class_tokens)), labels)
    half = args.out.with_suffix(".half")
    with open(half, "w", encoding="utf-8") as out:
        for doc in read_articles(args.articles):
            out.write(json.dumps({"id": doc.id, "sentences": parse(doc, runner, labels, collate)}, ensure_ascii=False) + "\n")
    half.replace(args.out)


if __name__ == "__main__":
    main()
