"""A message as word codes, with the place of each word in the text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from bot.risk.signals.codes import UNKNOWN, code_of_known
from bot.risk.signals.masked import unmasked
from bot.risk.signals.spelling import codes_of


@dataclass(frozen=True)
class Words:
    """`codes` has one character a known word; `starts` and `ends` say where in the text each one stands."""

    codes: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of text behind codes[start:end]."""
        return self.starts[start], self.ends[max(start, end - 1)]


def encode(plain_text: str) -> Words:
    """Codes of the words of `plain_text`: misspelt, glued and masked ones ('mat rme') count as what they mean."""
    pieces = _places(plain_text.split(" "))
    codes, starts, ends = [], [], []
    skip = False
    for (word, start, end), (following, _, last) in pairwise([*pieces, ("", 0, 0)]):
        if skip:
            skip = False
            continue
        found = codes_of(word)
        if not (code_of_known(word) and code_of_known(following)) and (whole := unmasked(word, following)):
            found, end, skip = whole, last, True
        for code in found or UNKNOWN:
            codes.append(code)
            starts.append(start)
            ends.append(end)
    return Words("".join(codes), tuple(starts), tuple(ends))


def _places(words: list[str]) -> list[tuple[str, int, int]]:
    places, position = [], 0
    for word in words:
        if word:
            places.append((word, position, position + len(word)))
        position += len(word) + 1
    return places
