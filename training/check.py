"""Measures a model on the development sets: the trained one, the exported one, or both and their difference.

    python check.py --treebank DIR --gold DIR --models ../models --class-tokens FILE [--checkpoint work/model.pt]

Tags and dependencies on gold tokens; names on raw texts with the plain tokenizer of predict.py; claims on the
treebank's tokens, once as the model that ships marks them, once as GUM does ("by GUM's scheme"; needs the checkpoint).
Names and claims are scored by the gold sets' own scorer (needs node).
"""

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

from evaluate import OnnxRunner, TorchRunner, treebank_figures
from export import export
from model import load
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


def claim_figures(runner, labels, collate, treebank, gold):
    records = predict_claims(runner, labels, collate, treebank / "gum-dev.conllu.gz", gold / f"{CLAIM_SET}.jsonl")
    return scored(gold, CLAIM_SET, records, "claims", ("claim hit (content Jaccard >= 0.5)", "end-to-end (hit + source)"))


def figures(runner, labels, features, treebank, gold, by_gum=None):
    """by_gum: a runner of the same weights whose claims are by GUM's scheme."""
    collate, out = Collator(features, labels), {}
    for name in ("gum-dev", "ewt-dev"):
        for key, value in treebank_figures(runner, labels, features, treebank / f"{name}.conllu.gz").items():
            out[f"{name} {key}"] = value
    for name in NAME_SETS:
        records = predict_names(runner, labels, collate, gold / f"{name}.jsonl")
        for key, value in scored(gold, name, records, "actors", ("overlap + type", "overlap")).items():
            out[f"{name} {key}"] = value
    for name, claims in ((CLAIM_SET, runner), (f"{CLAIM_SET} by GUM's scheme", by_gum)):
        if claims:
            for key, value in claim_figures(claims, labels, collate, treebank, gold).items():
                out[f"{name} {key}"] = value
    return out


def trained(checkpoint, scheme):
    model = load(checkpoint)[0]
    model.heads.choose_scheme(scheme)
    return TorchRunner(model)


def exported_by_gum(checkpoint, version):
    with tempfile.TemporaryDirectory() as tmp:
        export(checkpoint, tmp, version, "gum")
        return OnnxRunner(Path(tmp) / "encoder.onnx", json.loads((Path(tmp) / "encoder.json").read_text(encoding="utf-8")))


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
    measure = lambda runner, by_gum: figures(runner, labels, features, args.treebank, args.gold, by_gum)
    by_gum = exported_by_gum(args.checkpoint, meta["version"]) if args.checkpoint else None
    exported = measure(OnnxRunner(args.models / "encoder.onnx", meta), by_gum)
    full = measure(trained(args.checkpoint, "articles"), trained(args.checkpoint, "gum")) if args.checkpoint else None
    for key, value in exported.items():
        print(f"{key:64} {value:7.2f}" + (f"   trained {full[key]:7.2f}   difference {value - full[key]:+.2f}" if full else ""))


if __name__ == "__main__":
    main()
