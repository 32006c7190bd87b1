"""Names changed for others of their kind (Dai & Adel, "An Analysis of Simple Data Augmentation for Named Entity
Recognition", 2020): what a name is, is to be seen from its context too, and from more than the few that the texts have.

The other name has the same type and, word by word, the same case shape, small words and plural: "Bank of America" may
become "House of Commons". So the sentence keeps its words' number, its tree and its tags.
"""

from text import LOWER, SYMBOL, case_shape

SHARE = 0.2
"""Of the names, in every epoch."""


def name_runs(labels):
    """[(from, to, type)] of BIO labels."""
    out = []
    for i, label in enumerate(labels):
        if label.startswith("B-"):
            out.append([i, i + 1, label[2:]])
        elif label.startswith("I-") and out:
            out[-1][1] = i + 1
    return out


def kind_of(words, name_type):
    shapes = ((word, case_shape(word)) for word in words)
    return name_type, tuple(word if shape in (LOWER, SYMBOL) else (shape, word[-1:] in "sS") for word, shape in shapes)


class Renaming:
    def __init__(self, docs):
        found = {}
        for sentence in (s for d in docs for s in d.sentences if s.names):
            for a, b, name_type in name_runs(sentence.names):
                found.setdefault(kind_of(sentence.words[a:b], name_type), set()).add(tuple(sentence.words[a:b]))
        self.names = {kind: sorted(names) for kind, names in found.items()}

    def words(self, sentence, rng):
        """The sentence's words, a share of its names changed."""
        words = sentence.words
        for a, b, name_type in name_runs(sentence.names or ()):
            if rng.random() < SHARE:
                other = rng.choice(self.names[kind_of(sentence.words[a:b], name_type)])
                words = words[:a] + list(other) + words[b:]
        return words
