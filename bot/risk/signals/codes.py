"""One character for each word that some rule knows: patterns over words become patterns over characters."""

from __future__ import annotations

_FIRST = 0x4E00
UNKNOWN = "\u3400"
_codes: dict[str, str] = {}


def code_of_new(word: str) -> str:
    """The code of `word`, which is added to the known words."""
    return _codes.setdefault(word, chr(_FIRST + len(_codes)))


def code_of_known(word: str) -> str:
    """The code of `word`, or '' where no rule knows it."""
    return _codes.get(word, "")


def known_words() -> tuple[str, ...]:
    return tuple(_codes)
