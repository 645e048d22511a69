"""SentencePiece unigram segmentation by Viterbi, as XLM-RoBERTa does it."""

from __future__ import annotations

from functools import lru_cache

from bot.risk.encoder.base_file import Vocabulary

_SPACE = "▁"
_IMPOSSIBLE = -1e30
WORDS_KEPT = 8192
MAX_PIECES = 128  # the longest window of `bot.risk.windows`, misspelt


class Tokenizer:
    """`ids(text)` gives at most `MAX_PIECES` ids, the special first and last ones included."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary
        self._scores = vocabulary.scores.tolist()
        self._unknown_score = min(self._scores) - 10
        self._longest = max(map(len, vocabulary.pieces))
        # No piece reaches over a space, so a word is always cut alike.
        self._of_word = lru_cache(maxsize=WORDS_KEPT)(self._cut)

    def ids(self, text: str) -> list[int]:
        normal = "".join(self._words.normal.get(c, c) for c in text)
        found = [piece for word in normal.split() for piece in self._of_word(_SPACE + word)]
        return [self._words.begin, *found[: MAX_PIECES - 2], self._words.end]

    def _cut(self, word: str) -> list[int]:
        back = self._paths(word)
        found, position = [], len(word)
        while position > 0:
            position, piece = back[position]
            found.append(piece)
        return found[::-1]

    def _paths(self, text: str) -> list[tuple[int, int]]:
        """For each end in `text`, (start, piece) of the last piece on its best path."""
        pieces, scores, unknown = self._words.pieces, self._scores, self._words.unknown
        best = [0.0] + [_IMPOSSIBLE] * len(text)
        back = [(0, unknown)] * (len(text) + 1)
        for start in range(len(text)):
            if best[start] + self._unknown_score > best[start + 1]:
                best[start + 1], back[start + 1] = best[start] + self._unknown_score, (start, unknown)
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                piece = pieces.get(text[start:end])
                if piece is not None and piece != unknown and best[start] + scores[piece] > best[end]:
                    best[end], back[end] = best[start] + scores[piece], (start, piece)
        return back
