"""Axes, lines and points of small SVG charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

Pair = tuple[float, float]


@dataclass(frozen=True)
class Frame:
    """A plot area of `width` × `height` pixels showing x from 0 to `x_max` and y from 0 to 1."""

    width: int = 520
    height: int = 320
    left: int = 66
    bottom: int = 44
    top: int = 12
    right: int = 24
    x_max: float = 1.0

    def x(self, value: float) -> float:
        return round(
            self.left + min(value, self.x_max) / self.x_max * (self.width - self.left - self.right), 1
        )

    def y(self, share: float) -> float:
        return round(self.height - self.bottom - share * (self.height - self.bottom - self.top), 1)


def chart(frame: Frame, title: str, marks: Sequence[str]) -> str:
    """The whole drawing; `title` is what a screen reader says."""
    inside = "".join(marks)
    return (
        f'<svg viewBox="0 0 {frame.width} {frame.height}" width="{frame.width}" role="img">'
        f"<title>{escape(title)}</title>{inside}</svg>"
    )


def axes(frame: Frame, x_label: str, y_label: str, x_ticks: Sequence[tuple[float, str]]) -> str:
    left, right, floor = frame.x(0), frame.x(frame.x_max), frame.y(0)
    rows = "".join(
        f'<line class="grid" x1="{left}" x2="{right}" y1="{frame.y(s / 10)}" y2="{frame.y(s / 10)}"/>'
        f'<text class="tick" x="{left - 6}" y="{frame.y(s / 10) + 4}" text-anchor="end">{s * 10} %</text>'
        for s in range(0, 11, 2)
    )
    columns = "".join(
        f'<text class="tick" x="{frame.x(at)}" y="{floor + 16}" text-anchor="middle">{escape(name)}</text>'
        for at, name in x_ticks
    )
    middle, height = (left + right) / 2, frame.y(0.5)
    upright = f'text-anchor="middle" transform="rotate(-90 12 {height})"'
    labels = (
        f'<text class="label" x="{middle}" y="{frame.height - 6}" text-anchor="middle">'
        f"{escape(x_label)}</text>"
        f'<text class="label" x="12" y="{height}" {upright}>'
        f"{escape(y_label)}</text>"
    )
    return rows + columns + labels


def line(frame: Frame, points: Sequence[Pair], style: str) -> str:
    """A line through (x, share) points; `style` is a CSS class."""
    path = " ".join(f"{frame.x(x)},{frame.y(y)}" for x, y in points)
    return f'<polyline class="{style}" points="{path}"/>'


def dot(frame: Frame, at: Pair, style: str, tip: str, radius: float = 4) -> str:
    """A point with a text that shows on hover."""
    x, y = frame.x(at[0]), frame.y(at[1])
    return f'<circle class="{style}" cx="{x}" cy="{y}" r="{radius:.1f}"><title>{escape(tip)}</title></circle>'


def whisker(frame: Frame, x: float, low: float, high: float, style: str) -> str:
    """An upright interval from `low` to `high` at `x`."""
    across = frame.x(x)
    return f'<line class="{style}" x1="{across}" x2="{across}" y1="{frame.y(low)}" y2="{frame.y(high)}"/>'
