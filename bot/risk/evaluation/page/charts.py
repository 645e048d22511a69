"""Curves: reliability, and recall against load."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from math import ceil
from typing import Any

from bot.risk.evaluation.page.svg import Frame, axes, chart, dot, line, whisker
from bot.risk.evaluation.words import percent
from bot.topics import RISK_TOPICS

_TENTHS = [(tenth / 10, f"{tenth * 10} %") for tenth in range(0, 11, 2)]
_LEVELS = {"2": "niveles 2 a 4", "3": "niveles 3 y 4", "4": "nivel 4"}
_FEWEST_TICKS = 5


def reliability(calibration: Mapping[str, Any]) -> str:
    """Mean probability of each bin against the share that was risky; the diagonal is perfect."""
    frame = Frame(width=380, height=340)
    marks = [axes(frame, "probabilidad que da el modelo", "con riesgo en verdad", _TENTHS)]
    marks.append(line(frame, [(0, 0), (1, 1)], "ideal"))
    marks.append(line(frame, [(b["mean"], b["share"]) for b in calibration["bins"]], "line l0"))
    for b in calibration["bins"]:
        tip = f"{b['total']} mensajes: da {percent(b['mean'])}, es {percent(b['share'])}"
        marks.append(whisker(frame, b["mean"], b["low"], b["high"], "whisker"))
        marks.append(dot(frame, (b["mean"], b["share"]), "dot", tip))
    return chart(frame, "Curva de fiabilidad", marks)


def load_by_level(curves: Mapping[str, Any]) -> str:
    """Recall from each level on against load, with what triage does today as large dots."""
    frame, marks = _load_axes(curves)
    for number, (level, name) in enumerate(_LEVELS.items()):
        points = [(p["load_per_thousand"], p["recall_from_level"][level]) for p in curves["points"]]
        marks.append(line(frame, _inside(frame, points), f"line l{number}"))
        for kind, words in (("escalate", "escala"), ("escalate_or_ask", "escala o pregunta")):
            today = curves["today"][kind]
            at = (today["load_per_thousand"], today["recall_from_level"][level])
            if at[1] is not None:
                tip = f"hoy, {words}, {name}: {percent(at[1])} con {at[0]:.0f} por mil"
                marks.append(dot(frame, at, f"now l{number}", tip, 6))
    return chart(frame, "Exhaustividad contra carga, por nivel", marks) + _legend(list(_LEVELS.values()))


def load_by_topic(curves: Mapping[str, Any]) -> str:
    """Recall of each risk topic against load."""
    frame, marks = _load_axes(curves)
    for number, topic in enumerate(RISK_TOPICS):
        points = [(p["load_per_thousand"], p["recall_by_topic"][topic]) for p in curves["points"]]
        marks.append(line(frame, _inside(frame, points), f"line l{number}"))
    return chart(frame, "Exhaustividad contra carga, por tema", marks) + _legend(list(RISK_TOPICS.values()))


def _load_axes(curves: Mapping[str, Any]) -> tuple[Frame, list[str]]:
    """Wide enough for what triage does today and twice its load; what lies beyond is not drawn."""
    today = max(point["load_per_thousand"] for point in curves["today"].values())
    step = max(10, 10 * ceil(2 * today / _FEWEST_TICKS / 10))
    frame = Frame(width=540, x_max=step * _FEWEST_TICKS)
    ticks = [(at * step, str(at * step)) for at in range(_FEWEST_TICKS + 1)]
    return frame, [axes(frame, "llamados a consejeros por mil reportes", "reconocidos", ticks)]


def _inside(frame: Frame, points: Sequence[tuple[float, float | None]]) -> list[tuple[float, float]]:
    return [(x, y) for x, y in points if y is not None and x <= frame.x_max]


def _legend(names: Sequence[str]) -> str:
    items = "".join(
        '<li><svg width="22" height="8" aria-hidden="true">'
        f'<line class="line l{n}" x1="0" x2="22" y1="4" y2="4"/></svg> {escape(name)}</li>'
        for n, name in enumerate(names)
    )
    return f'<ul class="legend">{items}</ul>'
