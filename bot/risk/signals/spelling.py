"""The known word that a misspelt one stands for: same sound, two glued words, one letter lost or swapped."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from bot.risk.signals.codes import code_of_known, known_words
from bot.risk.signals.glued import LONGEST, words_in
from bot.risk.signals.strong import STRONG

_SOUNDS = (
    (re.compile(r"sh|ch"), "x"), (re.compile("h"), ""), (re.compile("qu(?=[ei])|[qk]"), "k"),
    (re.compile("c(?=[ei])|z"), "s"), (re.compile("c"), "k"), (re.compile("gu(?=[ei])"), "g"),
    (re.compile("(?<!^)ll|^ll"), "y"), (re.compile("v|w"), "b"), (re.compile("ñ"), "n"),
    (re.compile("y$"), "i"), (re.compile("mb|nv"), "nb"), (re.compile(r"(.)\1+"), r"\1"),
)  # fmt: skip
# Chat words too short to be heard by their sound; longer ones are found by it.
_CHAT = {
    "oy": "hoy", "hoi": "hoy", "ba": "va", "ban": "van", "bas": "vas", "e": "he", "an": "han", "c": "se", "stoi": "estoy", "toi": "estoy", "stan": "estan",
    "tan": "estan", "ls": "les", "aiuda": "ayuda", "aiudenme": "ayudenme", "xfavor": "favor", "porfavor": "favor", "plis": "favor", "plz": "favor",
    "lla": "ya", "cmo": "como", "matrme": "matarme", "mtarme": "matarme", "mtar": "matar", "murir": "morir", "pga": "pega", "golpia": "golpea",
    "mjer": "mujer",
}  # fmt: skip
_LAUGH = re.compile(r"(?:j[aeis]*|a?ha|a?ja|ji|je){2,}[jah]*$|xd+$|lo+l$|lmao$")
_GLUED = ("me", "te", "se", "lo", "la", "le", "les", "nos", "no", "ya", "mi", "que")
_SHORTEST_SOUND, _SHORTEST_REST, _SHORTEST_SLIP = 3, 4, 7
_LONGEST_WORD = 25
# Everyday words that are one slip away from a known one.
_EVERYDAY = frozenset(
    {
        "volaron",
        "volando",
        "volado",
        "volada",
        "bipolar",
        "estadio",
        "quedarme",
        "quedarse",
        "separa",
        "separar",
        "debiendo",
        "mexico",
    }
)


def sound(word: str) -> str:
    """A key that spellings of one sound share: 'sekuestro', 'secuestro' → 'sekuestro'."""
    for pattern, letter in _SOUNDS:
        word = pattern.sub(letter, word)
    return word


@lru_cache(maxsize=50_000)
def codes_of(word: str) -> str:
    """The code of the word meant, two codes where two words are glued, '' for a word no rule knows."""
    word = _CHAT.get(word, word)
    code = code_of_known(word)
    if code or len(word) > LONGEST:
        return code
    if len(word) > _LONGEST_WORD:
        return _sentence(word)
    if _LAUGH.match(word):
        return code_of_known("jaja")
    if len(word) >= _SHORTEST_SOUND and (heard := _by_sound().get(sound(word))):
        return heard
    return _unglued(word) or _slipped(word) or _sentence(word)


def _unglued(word: str) -> str:
    for first in _GLUED:
        rest = word[len(first) :]
        if word.startswith(first) and len(rest) >= _SHORTEST_REST:
            heard = _by_sound().get(sound(rest), "") if rest.startswith(STRONG) else ""
            if code := code_of_known(rest) or heard:
                return code_of_known(first) + code
    return ""


def _sentence(word: str) -> str:
    return "".join(map(code_of_known, words_in(word)))


def _slipped(word: str) -> str:
    if len(word) < _SHORTEST_SLIP or word in _EVERYDAY:
        return ""
    key = sound(word)
    one_too_many = (code for guess in _shorter(key) if (code := _strong().get(guess)))
    return _strong_with_slip().get(key) or next(one_too_many, "")


def _shorter(key: str) -> list[str]:
    """`key` without one of its inner letters."""
    return [key[:i] + key[i + 1 :] for i in range(1, len(key) - 1)]


@cache
def _by_sound() -> dict[str, str]:
    return {
        sound(word): code_of_known(word) for word in reversed(known_words()) if len(word) >= _SHORTEST_SOUND
    }


@cache
def _strong() -> dict[str, str]:
    words = (
        word for word in reversed(known_words()) if len(word) >= _SHORTEST_SLIP and word.startswith(STRONG)
    )
    return {sound(word): code_of_known(word) for word in words}


@cache
def _strong_with_slip() -> dict[str, str]:
    """Strong words with one letter lost or two neighbours swapped."""
    found: dict[str, str] = {}
    for key, code in _strong().items():
        swapped = [key[:i] + b + a + key[i + 2 :] for i, (a, b) in enumerate(pairwise(key)) if i]
        found.update(dict.fromkeys([*_shorter(key), *swapped], code))
    return found
