"""Dots with their 95 % intervals, one row a group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from bot.risk.evaluation.page.svg import Frame, chart
from bot.risk.evaluation.words import percent

Rate = Mapping[str, Any]
_ROW = 22
_LABELS = 215
_BAR = 260
_AXIS = 24


def intervals(rows: Sequence[tuple[str, Rate]], title: str) -> str:
    """The share of each (label, rate) from 0 to 100 %; groups without cases are left out."""
    shown = [(label, rate) for label, rate in rows if rate["share"] is not None]
    height = _ROW * len(shown) + _AXIS
    marks = [_quarter(quarter, height) for quarter in range(5)]
    marks += [_row(_ROW * number + _ROW // 2, label, rate) for number, (label, rate) in enumerate(shown)]
    return chart(Frame(width=_LABELS + _BAR + 76, height=height), title, marks)


def _quarter(quarter: int, height: int) -> str:
    x = _across(quarter / 4)
    return (
        f'<line class="grid" x1="{x}" x2="{x}" y1="0" y2="{height - 20}"/>'
        f'<text class="tick" x="{x}" y="{height - 6}" text-anchor="middle">{25 * quarter} %</text>'
    )


def _row(y: int, label: str, rate: Rate) -> str:
    share, low, high = (percent(rate[name]) for name in ("share", "low", "high"))
    tip = escape(f"{label}: {share} ({low} a {high}), {rate['hits']} de {rate['total']}")
    start, middle, end = (_across(rate[name]) for name in ("low", "share", "high"))
    return (
        f'<text class="tick" x="{_LABELS - 10}" y="{y + 4}" text-anchor="end">{escape(label)}</text>'
        f'<line class="whisker" x1="{start}" x2="{end}" y1="{y}" y2="{y}"/>'
        f'<circle class="dot" cx="{middle}" cy="{y}" r="4"><title>{tip}</title></circle>'
        f'<text class="tick" x="{_LABELS + _BAR + 14}" y="{y + 4}">{share}</text>'
    )


def _across(share: float) -> float:
    return round(_LABELS + share * _BAR, 1)
