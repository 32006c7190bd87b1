#!/bin/sh
# Everything from nothing: a virtual environment, training, export, check. --resume goes on where it was stopped.
#   ./train.sh --treebank DIR --gold DIR [--resume]
set -eu
cd "$(dirname "$0")"
treebank="" gold="" resume=""
while [ $# -gt 0 ]; do
  case "$1" in
    --resume) resume=--resume; shift; continue ;;
    --treebank) treebank=$(cd "${2:-}" && pwd) ;;
    --gold) gold=$(cd "${2:-}" && pwd) ;;
    *) break ;;
  esac
  shift 2
done
if [ -z "$treebank" ] || [ -z "$gold" ] || [ $# -gt 0 ]; then
  echo "usage: ./train.sh --treebank DIR --gold DIR [--resume]" >&2
  exit 2
fi
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/pip install --quiet -r requirements.txt
words=../src/knowledge/data/class-tokens.json
common="--treebank $treebank --gold $gold --class-tokens $words"
# One thread a worker; waiting threads must not spin, and freed memory is kept for the next step.
export OMP_NUM_THREADS=1 OMP_WAIT_POLICY=PASSIVE MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=8589934592 MALLOC_ARENA_MAX=2 ONEDNN_PRIMITIVE_CACHE_CAPACITY=8192
train=".venv/bin/python train.py $common --vocabulary ../models/vocab.txt $resume"
read="--class-tokens $words --vocabulary ../models/vocab.txt --articles articles"
# What a stopped training had made already is not made again.
made() { [ -n "$resume" ] && [ -e "$1" ]; }
$train --epochs 7 --no-decay --out work/first.pt
$train --epochs 20 --rounded 2 --articles articles --article-parts 2 --init work/first.pt --out work/wide.pt
made work/narrow.pt || .venv/bin/python narrow.py $read --treebank "$treebank" --gold "$gold" --checkpoint work/wide.pt --feed-forward 768 --out work/narrow.pt
made work/silver.jsonl || .venv/bin/python silver.py $read --checkpoint work/wide.pt --out work/silver.jsonl
$train --epochs 6 --rounded 2 --rate 1.5e-4 --head-rate 5e-4 --articles articles --article-parts 2 --silver work/silver.jsonl --init work/narrow.pt --out work/model.pt
.venv/bin/python export.py --checkpoint work/model.pt --models ../models
.venv/bin/python check.py $common --models ../models --checkpoint work/model.pt
