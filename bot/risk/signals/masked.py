"""Words with letters hidden behind a sign, which `plain` text shows as two pieces: 'mat*rme' → 'mat rme'."""

from __future__ import annotations

from functools import cache

from bot.risk.signals.codes import code_of_known, known_words
from bot.risk.signals.strong import STRONG

_MOST_HIDDEN = 2


def unmasked(first: str, second: str) -> str:
    """The code of the word whose beginning is `first` and whose end is `second`, or ''."""
    return _hidden().get((first, second), "")


@cache
def _hidden() -> dict[tuple[str, str], str]:
    found = {}
    for word in known_words():
        if len(word) >= 5 and word.startswith(STRONG):
            for lost in range(_MOST_HIDDEN + 1):
                for cut in range(1, len(word) - lost):
                    found[word[:cut], word[cut + lost :]] = code_of_known(word)
    return found
