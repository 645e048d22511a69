"""The help lines the bot may show, and the numbers and names it must never show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

_DATA = Path(__file__).parent / "data"
# 911, 089, *765, or a national number, which people write in groups.
_NUMBER = re.compile(r"\*\d{3,4}\b|(?<![\d*])\d(?:[ \-]?\d){2,}(?!\d)")
_SHORT = {"911", "089", "079", "*765", "*0311"}
_NATIONAL_DIGITS = 10


@dataclass(frozen=True)
class Line:
    """`numbers` are digits only (with a leading star where one is dialled)."""

    id: str
    name: str
    numbers: tuple[str, ...]
    topics: tuple[str, ...]
    coverage: str
    hours: str
    grade: str
    url: str | None = None
    extension: str | None = None


@dataclass(frozen=True)
class Blocked:
    """A number or a name no text may carry; `reason` is for whoever maintains the texts."""

    value: str
    reason: str


@cache
def lines() -> tuple[Line, ...]:
    return tuple(
        Line(
            id=entry["id"],
            name=entry["name"],
            numbers=tuple(entry["numbers"]),
            topics=tuple(entry["topics"]),
            coverage=entry["coverage"],
            hours=entry["hours"],
            grade=entry["grade"],
            url=entry.get("url"),
            extension=entry.get("extension"),
        )
        for entry in _read("directory.yml")["lines"]
    )


@cache
def blocked() -> tuple[Blocked, ...]:
    data = _read("directory_blocked.yml")
    return tuple(Blocked(entry["value"], entry["why"]) for entry in data["blocked"] + data["names"])


def numbers_in(text: str) -> list[str]:
    """Telephone numbers of a text, digits only; other figures (hours, ages) are left out."""
    found = (re.sub(r"[ \-]", "", match) for match in _NUMBER.findall(text))
    return [number for number in found if number in _SHORT or len(number) >= _NATIONAL_DIGITS]


def _read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = YAML(typ="safe", pure=True).load((_DATA / name).read_text("utf-8"))
    return data
