"""The compact table that `make evaluate` prints: floors, then recall and false alarms of the main parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.risk.evaluation.words import COLUMNS, FIGURES, PARTS, READERS, SPLITS, percent

_WIDTH = 58


def table(data: dict[str, Any]) -> str:
    """The text to print; intervals are 95 %."""
    return "\n".join(
        [
            *_figures(data["figures"]),
            "",
            *_topics(data["topics"]),
            "",
            *_splits(data["splits"]),
            "",
            *_rest(data),
        ]
    )


def _figures(figures: dict[str, Any]) -> Iterator[str]:
    yield f"{'Cifra':<{_WIDTH}} {'valor':>8}  {'intervalo':>17}  {'meta':>9}  {'piso':>8}"
    for name, figure in figures.items():
        sign = "≥" if figure["side"] == "at_least" else "≤"
        goal = f"{sign} {percent(figure['goal'])}"
        mark = "sí" if figure["met"] else "NO"
        yield (
            f"{FIGURES[name]:<{_WIDTH}} {percent(figure['value']):>8}  {_interval(figure):>17}"
            f"  {goal:>9}  {percent(figure['floor']):>8}  {mark}"
        )


def _topics(topics: dict[str, Any]) -> Iterator[str]:
    for row, rates in topics.items():
        yield f"{row:<24}" + "  ".join(
            f"{COLUMNS[name].lower()} {percent(rate['share'])}" for name, rate in rates.items()
        )


def _splits(splits: dict[str, Any]) -> Iterator[str]:
    columns = ("risky_answered", "severe_escalated", "harmless_escalated")
    yield f"{'':<36}" + "".join(f"{COLUMNS[column]:>32}" for column in columns)
    for name, table in splits.items():
        for part, rates in table.items():
            label = f"{SPLITS[name]}: {PARTS.get(part, part)}"
            cells = (f"{percent(rates[c]['share'])} de {rates[c]['total']}" for c in columns)
            yield f"{label:<36}" + "".join(f"{cell:>32}" for cell in cells)


def _rest(data: dict[str, Any]) -> Iterator[str]:
    talks, today = data["conversations"], data["curves"]["today"]["escalate"]
    for name in ("harmless_escalated", "calm_escalated"):
        alarms = talks[name]
        yield f"Conversaciones, {COLUMNS[name].lower()}: {percent(alarms['share'])} de {alarms['total']}"
    if data["readers"]:
        yield "Entre dos lectores: " + ", ".join(
            f"{READERS[name]} {percent(share)}" for name, share in data["readers"].items()
        )
    yield f"Calibración: ECE {data['calibration']['ece']:.3f}, Brier {data['calibration']['brier']:.3f}"
    yield (
        f"Carga con la mezcla publicada: {today['load_per_thousand']:.0f} llamados por mil reportes,"
        f" {percent(today['needed'])} con riesgo"
    )


def _interval(figure: dict[str, Any]) -> str:
    if "chance" in figure:
        return f"azar ≤ {percent(figure['chance'])}"
    return f"{100 * figure['low']:.1f} a {100 * figure['high']:.1f}"
