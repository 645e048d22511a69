"""A whole sentence without spaces, as haste or hiding writes it: 'mequieromatar', 'm e q u i e r o m a t a r'."""

from __future__ import annotations

from bot.risk.signals.codes import code_of_known
from bot.risk.signals.strong import STRONG

SHORTEST, LONGEST = 8, 60
SENTENCE = 3  # words; of two one must be grave, or many a long word would be taken for a sentence
_LONGEST_WORD = 14
_ONE_LETTER = ("a", "o", "y")


def words_in(glued: str) -> list[str]:
    """The words of the rules that `glued` is made of, the longest that fit; empty where it is not made of them."""
    if not SHORTEST <= len(glued) <= LONGEST:
        return []
    # For each end the words up to it, and the sum of the squares of their lengths, which prefers long ones.
    best: list[tuple[int, list[str]] | None] = [(0, []), *[None] * len(glued)]
    for end in range(1, len(glued) + 1):
        for start in range(max(0, end - _LONGEST_WORD), end):
            before, word = best[start], glued[start:end]
            if before and _is_word(word):
                candidate = before[0] + len(word) ** 2, [*before[1], word]
                best[end] = max(best[end] or candidate, candidate, key=lambda one: one[0])
    found = (best[-1] or (0, []))[1]
    return found if len(found) >= SENTENCE or any(word.startswith(STRONG) for word in found) else []


def _is_word(piece: str) -> bool:
    return (len(piece) > 1 or piece in _ONE_LETTER) and bool(code_of_known(piece))
