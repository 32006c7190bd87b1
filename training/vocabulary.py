"""Cuts the base model's vocabulary down to what English news needs, and adds the class pieces."""


from text import CLASS_PIECE, CLS, SEP, UNK

SPECIAL = [UNK, CLS, SEP, *CLASS_PIECE.values()]


def needed(piece):
    """Latin letters, digits, punctuation and signs; single characters of other scripts stand for nothing here."""
    body = piece.removeprefix("##")
    if piece.startswith("[") and piece.endswith("]") and len(piece) > 2:
        return False
    return all(ord(c) < 0x250 or (ord(c) >= 0x2000 and not c.isalpha()) for c in body)


def cut(base_path, target_path):
    """Writes the new vocabulary; returns for each of its pieces the base id, or None for a class piece."""
    base = open(base_path, encoding="utf-8").read().split("\n")[:-1]
    ids = {p: i for i, p in enumerate(base)}
    pieces = SPECIAL + [p for p in base if needed(p)]
    with open(target_path, "w", encoding="utf-8") as out:
        out.write("".join(p + "\n" for p in pieces))
    return [ids.get(p) for p in pieces]
