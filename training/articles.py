"""Reads the annotated articles in `articles/`; as a program, checks them.

    python articles.py [FILE...]

`articles/README.md` has the format. What does not keep it is a ValueError that names the file and the line.
"""

import re
import sys
from collections import Counter
from pathlib import Path

from data import TOKEN, Claim, Document, Sentence

FOLDER = Path(__file__).parent / "articles"
NAME_TYPE = {"P": "PER", "O": "ORG", "L": "LOC", "X": "OTHER"}
OPENING = re.compile(r"\[([POLX]) |<([scnowt])(\d+(?:,\d+)*) ")
LEADING = set(
    "had has have having 'd 've is are was were be been being am 's 're do does did will would 'll can could may might must shall should "
    "to not cannot n't n’t ’d ’ve ’s ’re ’ll ’m 'm never hardly scarcely barely no nobody none neither nor one i we you they he she it".split())
"""Words before the one that a cue is for: "had not *said*". GUM's cues are without them."""
PART = {"s": "source", "c": "cue", "n": "cue", "o": "cue", "w": "cue", "t": "content"}


def read_line(line):
    """(text, [(start, end, name type)], [(start, end, letter, claim number)]) of a marked line."""
    text, length, open_marks, names, parts, at = [], 0, [], [], [], 0
    while at < len(line):
        mark = OPENING.match(line, at)
        if mark:
            open_marks.append((length, mark))
            at = mark.end()
        elif line[at] in "]>":
            if not open_marks or bool(open_marks[-1][1].group(1)) != (line[at] == "]"):
                raise ValueError(f"'{line[at]}' closes nothing at “{''.join(text)[-30:]}”")
            start, opened = open_marks.pop()
            if start == length:
                raise ValueError(f"'{opened.group()}' holds no text at “{''.join(text)[-30:]}”")
            if opened.group(1):
                names.append((start, length, NAME_TYPE[opened.group(1)]))
            else:
                parts.extend((start, length, opened.group(2), int(n)) for n in opened.group(3).split(","))
            at += 1
        elif line[at] in "[<":
            raise ValueError(f"unknown mark at “{line[at:at + 20]}”")
        else:
            text.append(line[at])
            length += 1
            at += 1
    if open_marks:
        raise ValueError(f"'{open_marks[-1][1].group()}' is not closed")
    return "".join(text), names, parts


def words_of(text):
    return [m.span() for m in TOKEN.finditer(text)]


def word_at(sentences, place):
    sentence, word = place
    return sentences[sentence].words[word]


def read_article(path):
    """A document with names and claims, no tags and no trees."""
    sentences, claims = [], {}
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        try:
            text, names, parts = read_line(line.strip())
        except ValueError as error:
            raise ValueError(f"{path.name}:{number}: {error}") from None
        spans = words_of(text)
        if not spans:
            continue
        inside = lambda start, end: [i for i, (a, b) in enumerate(spans) if a < end and b > start]
        labels = ["O"] * len(spans)
        for start, end, kind in sorted(names, key=lambda n: n[0] - n[1]):
            at = inside(start, end)
            if all(labels[i] == "O" for i in at):
                labels[at[0]:at[-1] + 1] = [f"B-{kind}"] + [f"I-{kind}"] * (len(at) - 1)
        for start, end, letter, claim in parts:
            found = claims.setdefault(claim, {"source": [], "cue": [], "content": [], "letters": set(), "line": number})
            found[PART[letter]].extend((len(sentences), i) for i in inside(start, end))
            found["letters"].add(letter)
        sentences.append(Sentence([text[a:b] for a, b in spans], names=labels))
    document = Document(f"article-{path.stem}", sentences, claims=[])
    for claim, found in sorted(claims.items()):
        where = f"{path.name}:{found['line']}: claim {claim}"
        kinds = found["letters"] & set("cnow")
        if len(kinds) != 1:
            raise ValueError(f"{where} has {'no' if not kinds else 'more than one kind of'} cue")
        if not found["content"]:
            raise ValueError(f"{where} has no content")
        if len({s for s, _ in found["cue"]}) > 1:
            raise ValueError(f"{where} has its cue in two sentences: is the number used twice?")
        while len(found["cue"]) > 1 and word_at(sentences, found["cue"][0]).lower() in LEADING:
            found["cue"].pop(0)
        letter = kinds.pop()
        content = set(found["content"]) - set(found["cue"])
        kind = {"o": "OWN", "w": "PHRASE"}.get(letter, "CUE")
        document.claims.append(Claim(sorted(found["cue"]), set(found["source"]) - content, content, kind, letter == "n"))
    return document


def read_articles(folder=FOLDER):
    return [read_article(path) for path in sorted(folder.glob("*.txt"))]


def main():
    paths = [Path(x) for x in sys.argv[1:]] or sorted(FOLDER.glob("*.txt"))
    count, failed = Counter(), False
    for path in paths:
        try:
            document = read_article(path)
        except ValueError as error:
            print(error, file=sys.stderr)
            failed = True
            continue
        count.update(articles=1, sentences=len(document.sentences), words=sum(len(s.words) for s in document.sentences))
        count.update(claims=len(document.claims), denied=sum(c.negative for c in document.claims))
        count.update(c.kind for c in document.claims)
        count["without source"] += sum(not c.source for c in document.claims)
        count.update(label[2:] for s in document.sentences for label in s.names if label[0] == "B")
    print(", ".join(f"{n} {what}" for what, n in count.items()))
    sys.exit(failed)


if __name__ == "__main__":
    main()
