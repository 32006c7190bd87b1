"""The training texts: treebanks with names and attribution (GUM), treebank alone (EWT), names alone.

Every reader gives documents of sentences. What a corpus does not annotate is None, and no loss is taken there.
"""

import gzip
import json
import re
from dataclasses import dataclass, field

NAME_TYPES = ("PER", "ORG", "LOC", "OTHER")
NAME_LABELS = ["O"] + [f"{p}-{t}" for t in NAME_TYPES for p in "BI"]
CUE_LABELS = ["O", "B-CUE", "I-CUE", "B-OWN", "I-OWN", "B-PHRASE", "I-PHRASE"]
SCHEMES = ("gum", "articles")
"""Two ways of annotating claims: GUM's, of clauses, and that of our articles, which have phrases too."""
GUM_NAME_TYPE = {"person": "PER", "organization": "ORG", "place": "LOC"}
INNER_NAME_WORDS = {"of", "the", "and", "for", "de", "la", "del", "van", "von", "der", "-", "–", "&", "'s", "’s", ".", "/", "al", "bin", "in", "on"}


@dataclass
class Sentence:
    words: list
    upos: list = None
    xpos: list = None
    heads: list = None  # 0-based index of the head in the sentence, -1 at the root
    deprels: list = None
    names: list = None


@dataclass
class Claim:
    """Words by (sentence, word). `kind`, of the cue: CUE, OWN (the speaker's own "I think") or PHRASE (its content is no
    clause: "promised | to withdraw", "rejected | the plan")."""

    cue: list
    source: set
    content: set
    kind: str
    negative: bool


@dataclass
class Document:
    id: str
    sentences: list
    claims: list = None
    scheme: str = "articles"  # of SCHEMES, how the claims are annotated
    text: str = None
    spans: list = field(default=None, repr=False)  # [sentence][word] = (start, end) in text


def open_text(path):
    return gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else open(path, encoding="utf-8")


def read_conllu(path, with_names=False):
    docs, rows = [], []
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                docs.append((line.split("=", 1)[1].strip(), [], []))
            elif not line and rows:
                if not docs:
                    docs.append((str(path), [], []))
                docs[-1][1].append(to_sentence(rows))
                docs[-1][2].append(rows)
                rows = []
            elif line and line[0] != "#":
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
    for doc_id, sentences, all_rows in docs:
        # The news documents of GUM are among the sets that names are measured on.
        if with_names and not doc_id.startswith("GUM_news_"):
            for sentence, names in zip(sentences, gum_names(sentences, all_rows)):
                sentence.names = names
    return [Document(doc_id, sentences) for doc_id, sentences, _ in docs]


def to_sentence(rows):
    return Sentence(
        words=[r[1] for r in rows], upos=[r[3] for r in rows], xpos=[r[4] for r in rows],
        heads=[int(r[6]) - 1 for r in rows], deprels=[r[7] for r in rows])


def gum_mentions(rows):
    """(first word, last word, entity type) of the mentions that begin and end in one sentence."""
    open_mentions, out = [], []
    for i, row in enumerate(rows):
        value = next((x[7:] for x in row[9].split("|") if x.startswith("Entity=")), "")
        for opened, closed in re.findall(r"(\([^()]+)|([^()]*\))", value):
            if opened:
                number, kind = opened[1:].split("-")[:2]
                open_mentions.append((number, kind, i))
            elif closed == ")":
                if open_mentions:
                    _, kind, start = open_mentions.pop()
                    out.append((start, i, kind))
            else:
                number = closed[:-1].split("-")[0]
                at = next((k for k in range(len(open_mentions) - 1, -1, -1) if open_mentions[k][0] == number), None)
                if at is not None:
                    _, kind, start = open_mentions.pop(at)
                    out.append((start, i, kind))
    return out


def gum_names(sentences, all_rows):
    """BIO labels: mentions whose head is a proper noun, cut to the run of proper nouns around it, outermost first."""
    for sentence, rows in zip(sentences, all_rows):
        labels = ["O"] * len(rows)
        proper = [x in ("NNP", "NNPS") for x in sentence.xpos]
        for start, end, kind in sorted(gum_mentions(rows), key=lambda m: m[0] - m[1]):
            span = range(start, end + 1)
            head = next((i for i in span if sentence.heads[i] not in span), start)
            if not proper[head] or kind == "time":
                continue
            a = b = head
            while a > start:
                k = a - 1
                while k > start and sentence.words[k].lower() in INNER_NAME_WORDS and not proper[k]:
                    k -= 1
                if not proper[k]:
                    break
                a = k
            while b < end:
                k = b + 1
                while k < end and sentence.words[k].lower() in INNER_NAME_WORDS and not proper[k]:
                    k += 1
                if not proper[k]:
                    break
                b = k
            if any(labels[i] != "O" for i in range(a, b + 1)):
                continue
            kind = GUM_NAME_TYPE.get(kind, "OTHER")
            labels[a:b + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (b - a)
        yield labels


def align(sentences, text):
    """Character offsets of every word, found one after the other."""
    at, out = 0, []
    for sentence in sentences:
        spans = []
        for word in sentence.words:
            found = text.find(word, at)
            if 0 <= found <= at + 12:
                spans.append((found, found + len(word)))
                at = found + len(word)
            else:
                spans.append((at, at))
        out.append(spans)
    return out


def add_claims(docs, path):
    """Attaches the claims of gum_attribution_*.jsonl to the documents of the treebank with the same ids."""
    by_id = {d.id: d for d in docs}
    with open_text(path) as lines:
        for line in lines:
            gold = json.loads(line)
            doc = by_id.get(gold["id"])
            if doc is None:
                continue
            doc.text, doc.spans, doc.claims, doc.scheme = gold["text"], align(doc.sentences, gold["text"]), [], "gum"
            flat = [(s, w, a, b) for s, spans in enumerate(doc.spans) for w, (a, b) in enumerate(spans) if b > a]
            within = lambda parts: [(s, w) for s, w, a, b in flat if any(a < e and b > st for st, e in parts)]
            for c in gold["claims"]:
                cue = within(c["cue"])
                if cue:
                    content = set(within(c["content"])) - set(cue)
                    doc.claims.append(Claim(cue, set(within(c["source"] or [])), content, "OWN" if c.get("ignore") else "CUE", bool(c.get("negative"))))


TOKEN = re.compile(
    r"(?:https?://|www\.)\S*\w|\S+@\w\S*\w|(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|Jr|Sr|Inc|Corp|Co|Ltd|No|vs)\.(?=\s)"
    r"|\w+?(?=n['’]t\b)|n['’]t\b|['’](?:s|re|ve|ll|m|d)\b|\d+(?:[.,:]\d+)*|\w+(?:['’](?!(?:s|re|ve|ll|m|d|t)\b)\w+)*|\.{2,}|\S")
"""A plain tokenizer, for the names' texts, whose marks stand at the words ("Paris, France."); the runtime has its own."""


def read_names(path):
    """ner_train.jsonl: texts of one sentence a line."""
    docs = []
    with open_text(path) as lines:
        for line in lines:
            d = json.loads(line)
            text, sentences, start = d["text"], [], 0
            actors = sorted(d["actors"], key=lambda a: (a["start"], -a["end"]))
            for row in text.split("\n"):
                spans = [(start + m.start(), start + m.end()) for m in TOKEN.finditer(row)]
                labels = ["O"] * len(spans)
                for a in actors:
                    inside = [i for i, (s, e) in enumerate(spans) if s < a["end"] and e > a["start"]]
                    if inside and all(labels[i] == "O" for i in inside):
                        kind = a["type"] if a["type"] in NAME_TYPES else "OTHER"
                        for i in inside:
                            labels[i] = ("B-" if i == inside[0] else "I-") + kind
                if spans:
                    sentences.append(Sentence([text[s:e] for s, e in spans], names=labels))
                start += len(row) + 1
            docs.append(Document(d["id"], sentences))
    return docs


def label_inventories(docs):
    sentences = [s for d in docs for s in d.sentences if s.upos]
    inventory = lambda key: sorted({x for s in sentences for x in getattr(s, key)})
    return {"upos": inventory("upos"), "xpos": inventory("xpos"), "deprel": inventory("deprels"), "names": NAME_LABELS, "cues": CUE_LABELS}
