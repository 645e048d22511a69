"""Whether a response leaves a door open: a number, the word that calls a person, or a question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from bot.directory import gaps_in, numbers_in

Texts = Mapping[str, Sequence[Mapping[str, Any]]]


def has_door(name: str, texts: Texts) -> bool:
    """For every variation of the response: any of them may be the one that is said."""
    return all(_open(str(variation["text"])) for variation in texts[name])


def has_number(name: str, texts: Texts) -> bool:
    """For every variation of the response: it names a number to call."""
    shown = (str(variation["text"]) for variation in texts[name])
    return all(numbers_in(text) or gaps_in([text]) for text in shown)


@cache
def _open(text: str) -> bool:
    return "?" in text or "«persona»" in text or bool(numbers_in(text) or gaps_in([text]))
