"""From words to the encoder's input: parts, class pieces, case shapes, word pieces, windows.

The runtime (src/extraction/encoder/) does the same in TypeScript; check.py and the tests hold the two together.
"""

import json
from itertools import groupby

from tokenizers import models, normalizers, pre_tokenizers

CLS, SEP, UNK = "[CLS]", "[SEP]", "[UNK]"
CLASS_PIECE = {"country": "[COUNTRY]", "demonym": "[DEMONYM]", "capital": "[CAPITAL]"}
MAX_PIECES = 160
"""Pieces of a window, [CLS] and each sentence's [SEP] counted."""
LIMIT = 512
"""Pieces of the longest window, that of one long sentence."""

# Case shapes: one for each word, given to all its pieces.
SPECIAL, LOWER, TITLE, UPPER, INITIAL, MIXED, DIGIT, SYMBOL = range(8)

_clean = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=False, lowercase=False)
_fold = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=True, lowercase=True)
_split = pre_tokenizers.BertPreTokenizer()


def basic_parts(word):
    """BERT's basic tokens of a word, with their case: "anti-American" → anti, -, American."""
    return [p for p, _ in _split.pre_tokenize_str(_clean.normalize_str(word))]


def fold(part):
    """Lower case, accents stripped, as BERT's uncased normalizer does."""
    return _fold.normalize_str(part)


def case_shape(word):
    if any(c.isdigit() for c in word):
        return DIGIT
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return SYMBOL
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return LOWER
    if upper == len(letters):
        return UPPER if upper > 1 else INITIAL
    return TITLE if upper == 1 and letters[0].isupper() else MIXED


class ClassTokens:
    """Finds countries, demonyms and capitals in a sentence; leftmost and longest match over the parts of its words."""

    def __init__(self, path):
        lists = json.load(open(path, encoding="utf-8"))
        self.capitalised = {(w,) for w in lists["capitalised"]}
        self.exact = {fold(w): w for w in lists["exact"]}
        self.function_words = set(lists["functionWords"])
        self.by_first = {}
        for name in ("keep", *CLASS_PIECE):
            for entry in lists[name]:
                self.by_first.setdefault(entry[0], []).append((tuple(entry), CLASS_PIECE.get(name)))
        for candidates in self.by_first.values():
            candidates.sort(key=lambda c: -len(c[0]))

    def matches(self, parts, folded):
        """One entry a part: (index of its match, class piece or None), or None outside of every match.

        `parts`, `folded`: the parts of a whole sentence, flat. Marks and function words within a match have no class
        piece of their own.
        """
        found, i = [None] * len(parts), 0
        while i < len(parts):
            entry, piece = self._longest(parts, folded, i)
            for j in range(i, i + len(entry) if piece else i):
                word = folded[j] not in self.function_words and any(c.isalnum() for c in folded[j])
                found[j] = (i, piece if word else None)
            i += max(1, len(entry))
        return found

    def _longest(self, parts, folded, i):
        for entry, piece in self.by_first.get(folded[i], ()):
            if tuple(folded[i:i + len(entry)]) == entry and self._counts(entry, parts[i]):
                return entry, piece
        return (), None

    def _counts(self, entry, written):
        if len(entry) > 1:
            return True
        if entry[0] in self.exact:
            return written == self.exact[entry[0]]
        return entry not in self.capitalised or written[0].isupper()


class Vocabulary:
    """The word pieces, one a line of vocab.txt; a piece's id is its line, counted from 0."""

    def __init__(self, path):
        self.pieces = open(path, encoding="utf-8").read().split("\n")[:-1]
        self.ids = {p: i for i, p in enumerate(self.pieces)}
        self._model = models.WordPiece(self.ids, unk_token=UNK, max_input_chars_per_word=100)

    def word_pieces(self, folded_part):
        return [t.id for t in self._model.tokenize(folded_part)]


class Featurizer:
    def __init__(self, vocabulary, class_tokens):
        self.vocabulary, self.class_tokens, self._cache = vocabulary, class_tokens, {}

    def _parts(self, word):
        if word not in self._cache:
            parts = basic_parts(word)
            self._cache[word] = (parts, [fold(p) for p in parts])
        return self._cache[word]

    def sentence(self, words):
        """One list of piece ids a word, of length 1 or more.

        The parts of a word that belong to one match give one class piece, marks between them included: "U.S." and
        "Guinea-Bissau" are one piece each, "US-China" is three, and so is "Guinea - Bissau" as three words.
        """
        split = [self._parts(w) for w in words]
        found = self.class_tokens.matches([p for ps, _ in split for p in ps], [f for _, fs in split for f in fs])
        ids, out, k = self.vocabulary.ids, [], 0
        for _, folded in split:
            pieces = []
            groups = groupby(range(k, k + len(folded)), key=lambda j: found[j] and found[j][0])
            for match, group in groups:
                group = list(group)
                piece = None if match is None else next((found[j][1] for j in group if found[j][1]), None)
                if piece:
                    pieces.append(ids[piece])
                else:
                    pieces.extend(i for j in group for i in self.vocabulary.word_pieces(folded[j - k]))
            k += len(folded)
            out.append(pieces or [ids[UNK]])
        return out


def windows(lengths, max_pieces=MAX_PIECES):
    """Groups sentences, in order, into windows [from, to): as many whole sentences as fit, at least one.

    `lengths`: pieces of each sentence. A sentence costs its pieces and one [SEP], a window one [CLS].
    """
    out, start, size = [], 0, 1
    for i, n in enumerate(lengths):
        if i > start and size + n + 1 > max_pieces:
            out.append((start, i))
            start, size = i, 1
        size += n + 1
    if start < len(lengths):
        out.append((start, len(lengths)))
    return out
