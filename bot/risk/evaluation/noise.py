"""Misspell a message as people do in a chat, to see what spelling alone costs.

It is apart from whatever noise the training uses, and must stay so: a model that learned the very slips it
is tested with would look sturdier than it is.
"""

from __future__ import annotations

import random
import re
import unicodedata
from collections.abc import Callable
from zlib import crc32

SpellingNoise = Callable[[str], str]

_ABBREVIATIONS = {
    "que": ("q", "k", "ke"),
    "porque": ("xq", "pq", "porq"),
    "por": ("x",),
    "para": ("pa", "pra"),
    "también": ("tmb", "tb"),
    "estoy": ("toy", "stoy"),
    "está": ("sta", "esta"),
    "quiero": ("kiero", "qiero"),
    "mucho": ("muxo", "mcho"),
    "donde": ("dnd",),
    "bien": ("bn",),
    "nada": ("nda",),
    "hacer": ("aser", "acer"),
    "voy": ("boy", "vy"),
    "favor": ("fabor",),
    "mensaje": ("msj",),
}
# Letters that sound alike in Mexican Spanish; each pattern with what people put in its place.
_SOUNDS = (
    (re.compile(r"qu(?=[ei])"), "k"),
    (re.compile(r"c(?=[aou])"), "k"),
    (re.compile(r"c(?=[ei])"), "s"),
    (re.compile(r"z"), "s"),
    (re.compile(r"\bh"), ""),
    (re.compile(r"v"), "b"),
    (re.compile(r"b"), "v"),
    (re.compile(r"ll"), "y"),
    (re.compile(r"g(?=[ei])"), "j"),
)
_ABBREVIATED = 0.7
_SOUND = 0.25
_SLIP = 0.12
_GLUED = 0.06
_SHORTEST_SLIP = 4


def misspell(text: str) -> str:
    """The same text always with the same slips: no accents or capitals, chat words, sound-alikes, typos."""
    chance = random.Random(crc32(text.encode()))
    words = [_word(word, chance) for word in re.sub(r"[.,;:!?¡¿]", "", text).lower().split()]
    pieces = [word + ("" if chance.random() < _GLUED else " ") for word in words]
    return "".join(pieces).strip()


NOISE: SpellingNoise = misspell


def _word(word: str, chance: random.Random) -> str:
    if word in _ABBREVIATIONS and chance.random() < _ABBREVIATED:
        return chance.choice(_ABBREVIATIONS[word])
    word = _without_accents(word)
    for sound, written in _SOUNDS:
        if chance.random() < _SOUND and sound.search(word):
            word = sound.sub(written, word, count=1)
            break
    return _slip(word, chance) if len(word) >= _SHORTEST_SLIP and chance.random() < _SLIP else word


def _slip(word: str, chance: random.Random) -> str:
    """Two letters swapped, one left out or one doubled."""
    at = chance.randrange(1, len(word) - 1)
    kind = chance.randrange(3)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    return word[:at] + word[at + 1 :] if kind == 1 else word[:at] + word[at] + word[at:]


def _without_accents(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word.replace("ñ", "\0"))
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").replace("\0", "ñ")
