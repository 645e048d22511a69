"""A noise model of chat spelling: what thumbs, haste, autocorrection and little schooling do to a message."""

from __future__ import annotations

import random
import unicodedata

# Letters and the keys beside them, for a thumb on a Spanish keyboard.
_NEIGHBOURS = {
    "q": "wa", "w": "qes", "e": "wrd", "r": "etf", "t": "ryg", "y": "tuh", "u": "yij", "i": "uok", "o": "ipl",
    "p": "o", "a": "qsz", "s": "adwx", "d": "sfec", "f": "dgrv", "g": "fhtb", "h": "gjyn", "j": "hkum", "k": "jli",
    "l": "k", "z": "asx", "x": "zcd", "c": "xvf", "v": "cbg", "b": "vnh", "n": "bmj", "m": "n",
}  # fmt: skip
_SPELLINGS = (
    ("que", "q"), ("que", "k"), ("qu", "k"), ("c", "k"), ("v", "b"), ("b", "v"), ("ll", "y"), ("y", "ll"), ("h", ""),
    ("z", "s"), ("ce", "se"), ("ci", "si"), ("por", "x"), ("para", "pa"), ("estoy", "toy"), ("de ", "d "),
    ("te ", "t "), ("me ", "m "), ("porque", "xq"), ("también", "tmb"), ("g", "j"), ("ñ", "n"),
)  # fmt: skip
_SLIP_RATES = (0.0, 0.01, 0.02, 0.04, 0.06)


def noisy(text: str, chance: random.Random) -> str:
    """`text` as somebody else might have typed it; the same `chance` state gives the same text."""
    if chance.random() < 0.7:
        text = _without_accents(text)
    if chance.random() < 0.5:
        text = text.lower()
    elif chance.random() < 0.12:
        text = text.upper()
    if chance.random() < 0.5:
        text = "".join(c for c in text if c not in ".,;:¿¡!?\"'")
    for usual, chat in chance.sample(_SPELLINGS, chance.randint(0, 5)):
        text = text.replace(usual, chat)
    return _with_slips(text, chance, chance.choice(_SLIP_RATES))


def _with_slips(text: str, chance: random.Random, rate: float) -> str:
    """Letters lost, hit beside the key, doubled or swapped; spaces lost."""
    out: list[str] = []
    letters = iter(range(len(text)))
    for i in letters:
        c = text[i]
        if chance.random() >= rate:
            out.append(c)
            continue
        kind = chance.choice(["lose", "near", "twice", "swap", "glue"])
        near = chance.choice(_NEIGHBOURS.get(c.lower(), c))
        if kind == "swap" and i + 1 < len(text):
            out += [text[i + 1], c]
            next(letters, None)
        else:
            out.append({"lose": "", "near": near, "twice": c + c, "glue": "" if c == " " else c}.get(kind, c))
    return "".join(out)


def _without_accents(text: str) -> str:
    decomposed = unicodedata.normalize("NFD", text.replace("ñ", "\0"))
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").replace("\0", "ñ")
