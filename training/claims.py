"""Claims from scores: a cue from the tagger; the content among the subtrees of its sentence, the one that the content
scorer likes best as a whole; the source from the source scorer."""

import numpy as np

from decode import bio_spans, viterbi_bio

SOURCE_THRESHOLD = 0.25


def cue_spans(logits, sentences, labels, bias=0.0):
    """[(from, to, type)] with type CUE or OWN. `bias` is added to O: below 0 more cues are found."""
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


def content_of(cue, scores, heads, start, end, punct):
    """The words of the content as a set of window indexes, empty where nothing is likely."""
    log_in = -np.logaddexp(0, -scores["content"][cue[0], start:end])
    log_out = -np.logaddexp(0, scores["content"][cue[0], start:end])
    gain = (log_in - log_out) * ~punct[start:end]
    trees = subtree_masks(heads, start, end)
    cue_words = np.zeros(end - start, dtype=bool)
    cue_words[cue[0] - start:cue[1] - start] = True
    head = next((i for i in range(cue[0], cue[1]) if not cue[0] <= heads[i] < cue[1]), cue[0]) - start
    candidates = []
    for tree in trees:
        candidates.append(tree & ~cue_words)
        if tree[head]:  # "The plan, he said, has failed": all of the clause but the frame
            candidates.append(tree & ~trees[head])
            candidates.append(tree & ~cue_words & ~parents_of(trees, head, tree))
    best = max(candidates, key=lambda c: (gain @ c, -c.sum()))
    if gain @ best <= 0 or not best.any():
        return set()
    return {start + i for i in np.flatnonzero(best)}


def parents_of(trees, head, tree):
    """Words of the tree on the way from its top to the cue: in the tree, and above the cue."""
    return trees[:, head] & tree


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


def decode_claims(scores, heads, sentences, upos, cue_labels, bias=0.0):
    """[(cue words, source words, content words, negated)] of a window, all as window indexes."""
    punct = np.array([u == "PUNCT" for u in upos])
    out = []
    for a, b, kind in cue_spans(scores["cues"], sentences, cue_labels, bias):
        if kind == "OWN":
            continue
        start, end = next(s for s in sentences if s[0] <= a < s[1])
        content = content_of((a, b), scores, heads, start, end, punct)
        if content:
            negated = scores["negation"][a] > 0
            out.append((set(range(a, b)), source_of((a, b), scores, heads, sentences, content), content, bool(negated)))
    return out


def name_spans(logits, sentences, labels):
    return [(a + s, a + e, t) for a, b in sentences for s, e, t in bio_spans(viterbi_bio(logits[a:b], labels))]
