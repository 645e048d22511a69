"""Cuts a long text into pieces that each fit one message, where a reader would pause."""

from __future__ import annotations

import re

# Best first: between paragraphs, lines, sentences, words.
_PAUSES = tuple(
    re.compile(pattern)
    for pattern in (r"\n\s*\n\s*", r"\s*\n\s*", r"(?<=[.!?…])[\"»”')\]]*\s+", r"\s+")
)  # fmt: skip
# What belongs to the character before it: accents of their own, joiners, variants, skin tones.
_JOINED = re.compile("[\u0300-\u036f\u200d\ufe00-\ufe0f\U0001f3fb-\U0001f3ff]")


def split(text: str, limit: int, last_limit: int | None = None) -> list[str]:
    """Pieces of at most `limit` code points, in order, the last of at most `last_limit` (else `limit`).

    Every character but the white space around a cut is in one of them. A text without any is [].
    """
    rest, pieces = text.strip(), []
    while len(rest) > (last_limit or limit):
        end, begin = _cut(rest, min(limit, len(rest) - 1))
        pieces.append(rest[:end])
        rest = rest[begin:]
    return [*pieces, rest] if rest else pieces


def _cut(text: str, most: int) -> tuple[int, int]:
    """Where a first piece of at most `most` code points ends, and where the next begins.

    The best kind of pause in the second half of what fits; a worse kind there is better than a good one that
    would leave the piece almost empty.
    """
    for pause in _PAUSES:
        for match in reversed(list(pause.finditer(text, 0, most + 1))):
            end = len(text[: match.end()].rstrip())  # a piece keeps what closes its last sentence
            if most // 2 <= end <= most and end > 0:
                return end, len(text) - len(text[end:].lstrip())
    return _hard(text, most)


def _hard(text: str, most: int) -> tuple[int, int]:
    """A text without pauses: not between a character and what belongs to it."""
    at = most
    while at > 1 and (_JOINED.match(text[at]) or text[at - 1] == "\u200d"):
        at -= 1
    at = at if at > 1 else most
    return at, at
