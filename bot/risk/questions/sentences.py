"""The questions inside what the bot said, and whether they can be answered with yes or no."""

from __future__ import annotations

import re

_ASKED = re.compile(r"[^?¿.!\n]*\?")
_OPEN = re.compile(
    r"^(?:(?:y|entonces|pero|a|con|de|en|por|para|desde|hasta|dime|cuentame) )*"
    r"(?:quien(?:es)?|que|cuando|donde|como|cual(?:es)?|cuant[oa]s?|por que)\b"
)


def questions_in(text: str) -> list[str]:
    """Each question of a `readable` text without its marks, in order; the whole text where none is marked."""
    return [asked.rstrip("?").strip(" ,;:") for asked in _ASKED.findall(text)] or [text]


def is_open(plain_question: str) -> bool:
    """Whether it asks who, what, when, where, how: such a question takes what it asks about as given."""
    return bool(_OPEN.search(plain_question))
