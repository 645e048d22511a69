"""Long messages in overlapping windows: the danger may stand in one sentence of ten."""

from __future__ import annotations

WINDOW_WORDS = 60
STEP_WORDS = 40
MAX_WINDOWS = 40


def windows(readable: str) -> list[str]:
    """At most `MAX_WINDOWS` pieces; the last words are always among them. A short text is its only window."""
    words = readable.split()
    if len(words) <= WINDOW_WORDS:
        return [_shorten(words)]
    starts = [*range(0, len(words) - WINDOW_WORDS, STEP_WORDS), len(words) - WINDOW_WORDS]
    if len(starts) > MAX_WINDOWS:
        half = MAX_WINDOWS // 2
        starts = [*starts[:half], *starts[-half:]]
    return [_shorten(words[start : start + WINDOW_WORDS]) for start in starts]


def _shorten(words: list[str]) -> str:
    """No Spanish word is longer than 40 letters; what is longer is noise that would only cost time."""
    return " ".join(word[:40] for word in words)
