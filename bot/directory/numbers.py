"""Telephone numbers in a text."""

from __future__ import annotations

import re
from functools import cache

from bot.directory.read import lines

# 911, *765, or a national number, which people write in groups; Mexico's own country code is left out.
_NUMBER = re.compile(r"(\*\d{3,4})\b|(?:\+52[ \-]?)?(?<![\d*])(\d(?:[ \-]?\d){2,})(?!\d)")
_NATIONAL_DIGITS = 10


def numbers_in(text: str) -> list[str]:
    """Telephone numbers of a text, digits only; other figures (hours, ages) are left out."""
    found = (re.sub(r"[ \-]", "", starred or plain) for starred, plain in _NUMBER.findall(text))
    return [number for number in found if number in _short() or len(number) >= _NATIONAL_DIGITS]


@cache
def known_numbers() -> frozenset[str]:
    """Every number that may be shown, as it is dialled."""
    return frozenset(number for line in lines() for number in line.numbers)


@cache
def _short() -> frozenset[str]:
    return frozenset(number for number in known_numbers() if len(number) < _NATIONAL_DIGITS)
