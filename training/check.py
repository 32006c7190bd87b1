"""Measures a model on the development sets: the trained one, the exported one, or both and their difference.

    python check.py --treebank DIR --gold DIR --models ../models --class-tokens FILE [--checkpoint work/model.pt]

Tags and dependencies on gold tokens; names on raw texts with the plain tokenizer of predict.py; claims on the
treebank's tokens. Names and claims are scored by the gold sets' own scorer (needs node).
"""

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

from evaluate import OnnxRunner, TorchRunner, treebank_figures
from export import load
from predict import predict_claims, predict_names, write
from text import ClassTokens, Featurizer, Vocabulary
from windows import Collator

NAME_SETS = ("uner_pud_news_dev", "meantime_dev")
CLAIM_SET = "gum_attribution_dev"


def scored(gold_dir, name, records, task, wanted):
    """The F1 of the wanted figures, in points."""
    with tempfile.TemporaryDirectory() as tmp:
        path = Path(tmp) / "predictions.jsonl"
        write(records, path)
        command = ["node", str(gold_dir / "score.mjs"), str(gold_dir / f"{name}.jsonl"), str(path), "--task", task, "--json"]
        figures = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)["tasks"][task]
    return {f["name"]: round(100 * f["F1"], 2) for f in figures if f["name"] in wanted}


def figures(runner, labels, features, treebank, gold):
    collate, out = Collator(features, labels), {}
    for name in ("gum-dev", "ewt-dev"):
        for key, value in treebank_figures(runner, labels, features, treebank / f"{name}.conllu.gz").items():
            out[f"{name} {key}"] = value
    for name in NAME_SETS:
        records = predict_names(runner, labels, collate, gold / f"{name}.jsonl")
        for key, value in scored(gold, name, records, "actors", ("overlap + type", "overlap")).items():
            out[f"{name} {key}"] = value
    records = predict_claims(runner, labels, collate, treebank / "gum-dev.conllu.gz", gold / f"{CLAIM_SET}.jsonl")
    for key, value in scored(gold, CLAIM_SET, records, "claims", ("claim hit (content Jaccard >= 0.5)", "end-to-end (hit + source)")).items():
        out[f"{CLAIM_SET} {key}"] = value
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--treebank", type=Path, required=True)
    a.add_argument("--gold", type=Path, required=True)
    a.add_argument("--models", type=Path, required=True)
    a.add_argument("--class-tokens", type=Path, required=True)
    a.add_argument("--checkpoint", type=Path, help="the trained model, to compare the exported one with")
    args = a.parse_args()
    meta = json.loads((args.models / "encoder.json").read_text(encoding="utf-8"))
    labels = meta["labels"]
    features = Featurizer(Vocabulary(args.models / "vocab.txt"), ClassTokens(args.class_tokens))
    measure = lambda runner: figures(runner, labels, features, args.treebank, args.gold)
    exported = measure(OnnxRunner(args.models / "encoder.onnx", meta))
    trained = measure(TorchRunner(load(args.checkpoint)[0])) if args.checkpoint else None
    for key, value in exported.items():
        print(f"{key:40} {value:7.2f}" + (f"   trained {trained[key]:7.2f}   difference {value - trained[key]:+.2f}" if trained else ""))


if __name__ == "__main__":
    main()
