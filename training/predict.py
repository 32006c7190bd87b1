"""Predictions in the form of the gold sets' scorer: names on raw texts, claims on the treebank's tokens."""

import json
import re

import data
from claims import CUE_BIAS, decode_claims, name_spans
from evaluate import document_windows, parse_window

SENTENCE_END = re.compile(r"[.!?]+[\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])|\n\s*")


def to_document(doc_id, text):
    """A plain tokenizer, for measuring only; the runtime has its own."""
    tokens = [m.span() for m in data.TOKEN.finditer(text)]
    inside = {i for a, b in tokens for i in range(a + 1, b)}
    ends = [m.end() for m in SENTENCE_END.finditer(text) if "\n" in m.group() or (m.start() not in inside)] + [len(text)]
    sentences, spans, at = [], [], 0
    for end in ends:
        part = []
        while at < len(tokens) and tokens[at][0] < end:
            part.append(tokens[at])
            at += 1
        if part:
            sentences.append(data.Sentence([text[a:b] for a, b in part]))
            spans.append(part)
    return data.Document(doc_id, sentences, text=text, spans=spans)


def flat_spans(doc, first, bounds):
    return [span for i in range(len(bounds)) for span in doc.spans[first + i]]


def utf16(text):
    """Offsets in code points to offsets in UTF-16 code units."""
    out, at = [], 0
    for c in text:
        out.append(at)
        at += 2 if ord(c) > 0xFFFF else 1
    return [*out, at]


def predict_names(runner, labels, collate, gold_path):
    for line in data.open_text(gold_path):
        gold = json.loads(line)
        doc, actors = to_document(gold["id"], gold["text"]), []
        units = utf16(gold["text"])
        for first, window, bounds in document_windows(doc, collate):
            spans = flat_spans(doc, first, bounds)
            for a, b, kind in name_spans(runner.scores(window)["names"], bounds, labels["names"]):
                if kind != "OTHER":
                    start, end = spans[a][0], spans[b - 1][1]
                    actors.append({"start": units[start], "end": units[end], "text": gold["text"][start:end], "type": kind})
        yield {"id": gold["id"], "actors": actors}


def char_runs(words, spans):
    """Words as character spans, neighbouring words joined."""
    out = []
    for w in sorted(words):
        if out and out[-1][2] == w - 1:
            out[-1][1:] = [spans[w][1], w]
        else:
            out.append([*spans[w], w])
    return [[a, b] for a, b, _ in out]


def predict_claims(runner, labels, collate, treebank_path, gold_path, bias=CUE_BIAS):
    docs = data.read_conllu(treebank_path)
    data.add_claims(docs, gold_path)
    root = labels["deprel"].index("root")
    for doc in docs:
        if doc.claims is None:
            continue
        units, claims = utf16(doc.text), []
        for first, window, bounds in document_windows(doc, collate):
            scores = runner.scores(window)
            heads, deprels = parse_window(runner, scores, bounds, labels["deprel"], root)
            upos, xpos = ([labels[k][i] for i in scores[k].argmax(-1)] for k in ("upos", "xpos"))
            spans = [(units[a], units[b]) for a, b in flat_spans(doc, first, bounds)]
            for cue, source, content, negative in decode_claims(scores, heads, deprels, bounds, upos, xpos, labels["cues"], bias):
                claims.append({"cue": char_runs(cue, spans), "source": char_runs(source, spans) or None,
                               "content": char_runs(content, spans), "negative": negative})
        yield {"id": doc.id, "claims": claims}


def write(records, path):
    with open(path, "w", encoding="utf-8") as out:
        for r in records:
            out.write(json.dumps(r, ensure_ascii=False) + "\n")
