"""What one point of the check found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """`says`: one line in Spanish, with what to do where it is not good. It never quotes a secret."""

    point: str
    good: bool
    says: str


def good(point: str, says: str) -> Finding:
    return Finding(point, True, says)


def bad(point: str, says: str) -> Finding:
    return Finding(point, False, says)
