"""A signal rule: what a phrase says about risk, in words a counselor understands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Rule:
    """`pattern` is searched in `plain` text (lower case, no accents); `unless` around it voids the match.

    `certain` rules raise the level by themselves; the others only make a safety question due.
    `deniable` ones are void with "no me", "nunca la" inside the match.
    """

    level: int
    reason: str
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    certain: bool = True
    deniable: bool = False


class Match(NamedTuple):
    topic: str
    rule: Rule
    start: int
    end: int


def rule(level: int, reason: str, pattern: str, unless: str = "", certain: bool = True, deniable: bool = False) -> Rule:
    """Compile a rule. `pattern` matches at word borders."""
    return Rule(
        level,
        reason,
        re.compile(rf"\b(?:{pattern})\b"),
        re.compile(unless) if unless else None,
        certain,
        deniable,
    )
