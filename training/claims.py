"""Claims from scores: a cue from the tagger; the content among the subtrees of its sentence, the one that the content
scorer likes best as a whole; the source from the source scorer."""

import numpy as np

from decode import bio_spans, viterbi_bio

CUE_BIAS = 0.0
"""Added to the score of no cue; below 0 more cues are found, and more of them are wrong."""
SOURCE_THRESHOLD = 0.1
COMPLEMENTS = ("ccomp", "xcomp", "parataxis", "obj", "advcl", "acl", "csubj", "dep")
FRAMES = ("parataxis", "advcl", "obl", "discourse")
COMPLEMENT_BONUS = 8.0
"""Nats, against the content scorer's sum over the words."""


def cue_spans(logits, sentences, labels, bias=CUE_BIAS):
    """[(from, to, type)] with type CUE, OWN or PHRASE."""
    shifted = logits.copy()
    shifted[:, 0] += bias
    return [(a + s, a + e, t) for a, b in sentences for s, e, t in bio_spans(viterbi_bio(shifted[a:b], labels))]


def subtree_masks(heads, start, end):
    """[n, n] whether word j is in the subtree of word i, over the words [start, end) of one sentence."""
    n = end - start
    inside = np.eye(n, dtype=bool)
    for j in range(n):
        i, steps = heads[start + j], 0
        while i >= 0 and steps < n:
            inside[i - start, j] = True
            i, steps = heads[i], steps + 1
    return inside


def content_of(cue, scores, heads, deprels, sentences, punct, quotes):
    """The words of the content as a set of window indexes, empty where nothing is likely.

    Candidates are the subtrees of the cue's sentence, without the cue; for a cue within the subtree also without the
    frame that it heads ("The plan, *he said*, has failed"). To each candidate's gain in log odds over no content comes
    a bonus where the syntax says that it is the complement of the cue. A quotation that
    goes on over the sentence's end is taken whole.
    """
    log_odds = scores["content"][cue[0]] * ~punct
    start, end = next((a, b) for a, b in sentences if a <= cue[0] < b)
    trees = subtree_masks(heads, start, end)
    cue_words = np.zeros(end - start, dtype=bool)
    cue_words[cue[0] - start:cue[1] - start] = True
    head = next((i for i in range(cue[0], cue[1]) if not cue[0] <= heads[i] < cue[1]), cue[0])
    frame = trees[head - start]
    best, best_gain = None, 0.0
    for top, tree in enumerate(trees, start):
        without = tree & ~cue_words
        candidates = [(without, COMPLEMENT_BONUS if heads[top] == head and deprels[top].split(":")[0] in COMPLEMENTS else 0.0)]
        if tree[head - start] and top != head:
            inserted = deprels[head].split(":")[0] in FRAMES and heads[head] == top
            candidates.append((tree & ~frame, COMPLEMENT_BONUS if inserted else 0.0))
        if top == head:
            candidates.append((without & ~nearest(trees, heads, deprels, head, start), 0.0))
        for words, bonus in candidates:
            gain = log_odds[start:end] @ words + bonus
            if words.any() and gain > best_gain:
                best, best_gain = words, gain
    if best is None:
        return set()
    content = {start + i for i in np.flatnonzero(best)}
    for a, b in quotes:  # "I suspect they won't. We've tried," he said: the quote goes on over the sentence's end
        if not (start <= a and b <= end) and any(a <= w < b for w in content):
            content |= set(range(a, b))
    return content


def quoted(xpos):
    """[(from, to)] of the words between an opening and the next closing quotation mark."""
    out, opened = [], None
    for i, tag in enumerate(xpos):
        if tag == "``":
            opened = i + 1
        elif tag == "''" and opened is not None:
            out.append((opened, i))
            opened = None
    return out


def nearest(trees, heads, deprels, head, start):
    """The subject's and the adjuncts' words of the cue: all that is not its complement."""
    out = np.zeros(len(trees), dtype=bool)
    for i, tree in enumerate(trees):
        if heads[start + i] == head and deprels[start + i].split(":")[0] in ("nsubj", "mark", "aux", "cc", "punct"):
            out |= tree
    return out


def source_of(cue, scores, heads, sentences, content):
    """The phrase around the most likely source word outside the content, or an empty set."""
    p = 1 / (1 + np.exp(-scores["source"][cue[0]]))
    p[list(content)] = 0
    p[cue[0]:cue[1]] = 0
    top = int(p.argmax())
    if p[top] < SOURCE_THRESHOLD:
        return set()
    start, end = next((a, b) for a, b in sentences if a <= top < b)
    left, right = top, top + 1
    while left > start and p[left - 1] >= 0.5:
        left -= 1
    while right < end and p[right] >= 0.5:
        right += 1
    return set(range(left, right))


def decode_claims(scores, heads, deprels, sentences, upos, xpos, cue_labels, bias=CUE_BIAS):
    """[(cue words, source words, content words, negated)] of a window, all as window indexes."""
    punct = np.array([u == "PUNCT" for u in upos])
    quotes, out = quoted(xpos), []
    for a, b, kind in cue_spans(scores["cues"], sentences, cue_labels, bias):
        if kind != "CUE":
            continue
        content = content_of((a, b), scores, heads, deprels, sentences, punct, quotes)
        if content:
            negated = scores["negation"][a] > 0
            out.append((set(range(a, b)), source_of((a, b), scores, heads, sentences, content), content, bool(negated)))
    return out


def name_spans(logits, sentences, labels):
    return [(a + s, a + e, t) for a, b in sentences for s, e, t in bio_spans(viterbi_bio(logits[a:b], labels))]
