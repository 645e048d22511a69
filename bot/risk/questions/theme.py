"""What a safety question asks about, and what each kind of reply to it means for the level."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Danger = Literal["yes", "no", "none"]


@dataclass(frozen=True)
class Theme:
    """`danger`: the reply that shows risk at `level` ('none': neither). `about` follows 'le preguntaron si'.

    Topic '' keeps the one the person spoke of before. `grave`: not knowing or avoiding the answer already
    calls a person; otherwise it asks for another safety question. `earlier`: the reply only counts where
    earlier turns hinted at a risk ("¿eres menor de edad?"). `details`: naming who, when or with what is a yes.
    """

    danger: Danger
    level: int
    topic: str
    about: str
    pattern: re.Pattern[str]
    grave: bool = False
    earlier: bool = False
    details: bool = True


def theme(
    danger: Danger,
    level: int,
    topic: str,
    about: str,
    *patterns: str,
    grave: bool = False,
    earlier: bool = False,
    details: bool = True,
) -> Theme:
    """Compile a theme; any of `patterns` is searched in one question in `plain` text, at word borders."""
    return Theme(
        danger, level, topic, about, re.compile(rf"\b(?:{'|'.join(patterns)})"), grave, earlier, details
    )
