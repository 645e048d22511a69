"""The parts about the probability behind the action: calibration, and the cost of a threshold."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.risk.evaluation.page import charts, pieces, tables
from bot.risk.evaluation.words import percent


def calibration(found: Mapping[str, Any]) -> str:
    note = (
        f"Error de calibración esperado {percent(found['ece'])}, puntaje de Brier {found['brier']:.3f}. "
        "Vale para esta mezcla, en la que cerca de la mitad de los mensajes tiene riesgo."
    )
    return pieces.section("Calibración", pieces.note(note) + charts.reliability(found))


def curves(found: Mapping[str, Any]) -> str:
    today = found["today"]["escalate"]
    load, needed = f"{today['load_per_thousand']:.0f}", percent(today["needed"])
    note = (
        f"Hoy: {load} llamados por mil reportes, {needed} con riesgo; "
        "los puntos grandes son lo que el triage hace hoy al escalar y al escalar o preguntar."
    )
    head = ("Umbral", "Llamados por mil", "Con riesgo", "≥ 2", "≥ 3", "4", "Cotidianos", "Figurados")
    rows = [_point(p) for p in found["points"] if round(100 * p["threshold"]) % 5 == 0]
    drawn = pieces.charts(
        f"<figure>{charts.load_by_level(found)}</figure><figure>{charts.load_by_topic(found)}</figure>"
    )
    return pieces.section(
        "Qué cuesta mover el umbral",
        pieces.note(note)
        + drawn
        + pieces.note(found["assumption"])
        + pieces.folded("Tabla", tables.grid(head, rows)),
    )


def _point(point: Mapping[str, Any]) -> list[str]:
    recall = point["recall_from_level"]
    shares = (point["needed"], recall["2"], recall["3"], recall["4"])
    alarms = (point["everyday_false_alarms"], point["figurative_false_alarms"])
    return [
        f"{point['threshold']:.2f}",
        f"{point['load_per_thousand']:.0f}",
        *map(percent, (*shares, *alarms)),
    ]
