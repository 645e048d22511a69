"""A signal rule: what a phrase says about risk, in words a counselor understands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from bot.risk.signals.phrase import compile_phrases

ANY_LENGTH = 10_000


@dataclass(frozen=True)
class Rule:
    """`phrases` are searched in the words of a message; one of `unless` close to a match voids it.

    `certain` rules raise the level by themselves; the others only make a safety question due.
    With `needs`, one of those phrases must stand somewhere in the message too ("me va a matar" … "tengo miedo").
    `longest` is the number of words up to which a message can mean this ("ya viene por mí").
    """

    level: int
    reason: str
    phrases: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...] = ()
    needs: tuple[re.Pattern[str], ...] = ()
    certain: bool = True
    longest: int = ANY_LENGTH


class Match(NamedTuple):
    topic: str
    rule: Rule
    start: int
    end: int


def rule(
    level: int,
    reason: str,
    phrases: str,
    *,
    unless: str = "",
    needs: str = "",
    certain: bool = True,
    longest: int = ANY_LENGTH,
) -> Rule:
    """A rule from phrases in the language of `bot.risk.signals.phrase`, one a line."""
    found, harmless, context = (compile_phrases(text) for text in (phrases, unless, needs))
    return Rule(level, reason, found, harmless, context, certain, longest)
