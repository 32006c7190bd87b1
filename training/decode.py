"""From scores to trees, names and cues."""

import numpy as np

UNREACHED = -1e9


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def best_tree(arcs, root):
    """Heads of the best tree with one root; -1 at the root.

    arcs: [n, n] dependent × head, root: [n]. Chu & Liu (1965), Edmonds (1967); greedy where that is a tree already.
    """
    n = len(root)
    scores = np.full((n + 1, n + 1), UNREACHED)  # [dependent, head], 0 is the root
    scores[1:, 0] = root
    scores[1:, 1:] = arcs
    np.fill_diagonal(scores, UNREACHED)
    scores[1:] = log_softmax(scores[1:])
    heads = scores.argmax(1)
    heads[0] = 0
    if (heads[1:] == 0).sum() != 1 or find_cycle(heads) is not None:
        heads = edmonds(scores)
        if (heads[1:] == 0).sum() != 1:
            # One root at most: each further one has to pay more than any tree is worth.
            dear = scores.copy()
            dear[1:, 0] -= 1e4
            heads = edmonds(dear)
    return heads[1:] - 1


def find_cycle(heads):
    seen = np.zeros(len(heads), dtype=int)
    for start in range(1, len(heads)):
        path, v = [], start
        while v != 0 and seen[v] == 0:
            seen[v] = start
            path.append(v)
            v = heads[v]
        if v != 0 and seen[v] == start:
            return path[path.index(v):]
    return None


def edmonds(scores):
    """scores: [n, n] dependent × head, node 0 the root. Returns the head of each node (0 of node 0)."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(heads), dtype=bool)
    inside[cycle] = True
    rest = np.flatnonzero(~inside)  # begins with node 0
    gain = scores[cycle] - scores[cycle, heads[cycle]][:, None]  # entering the cycle at a node breaks its arc
    m = len(rest)
    small = np.full((m + 1, m + 1), UNREACHED)
    small[:m, :m] = scores[np.ix_(rest, rest)]
    enter = gain[:, rest].argmax(0)
    small[m, :m] = gain[:, rest].max(0)
    leave = scores[np.ix_(rest, cycle)].argmax(1)
    small[:m, m] = scores[np.ix_(rest, cycle)].max(1)
    small[m, m] = small[0, :] = UNREACHED
    solved = edmonds(small)
    out = heads.copy()
    for i in range(1, m):
        out[rest[i]] = rest[solved[i]] if solved[i] < m else cycle[leave[i]]
    entered = cycle[enter[solved[m]]]
    out[entered] = rest[solved[m]]
    return out


def viterbi_bio(logits, labels):
    """Best label sequence in which I-X follows B-X or I-X only."""
    scores = log_softmax(logits)
    allowed = np.zeros((len(labels), len(labels)))
    for j, label in enumerate(labels):
        if label.startswith("I-"):
            for i, before in enumerate(labels):
                if before[1:] != label[1:]:
                    allowed[i, j] = UNREACHED
    start = np.array([UNREACHED if x.startswith("I-") else 0.0 for x in labels])
    best, back = scores[0] + start, []
    for row in scores[1:]:
        step = best[:, None] + allowed
        back.append(step.argmax(0))
        best = step.max(0) + row
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return [labels[i] for i in reversed(path)]


def bio_spans(labels):
    """[(from, to, type)] of a BIO sequence."""
    out, start = [], None
    for i, label in enumerate([*labels, "O"]):
        if start is not None and not label.startswith("I-"):
            out.append((start, i, labels[start][2:]))
            start = None
        if label.startswith("B-"):
            start = i
    return out
