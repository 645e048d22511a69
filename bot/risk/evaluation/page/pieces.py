"""What every part of the page is made of."""

from __future__ import annotations

from html import escape


def section(title: str, inside: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{inside}</section>"


def charts(inside: str) -> str:
    return f'<div class="charts">{inside}</div>'


def note(text: str) -> str:
    return f'<p class="note">{escape(text)}</p>'


def folded(title: str, inside: str) -> str:
    return f"<details><summary>{escape(title)}</summary>{inside}</details>"
