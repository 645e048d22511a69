"""Put the report together as one HTML document."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from bot.risk.evaluation.page import pieces, probabilities, tables
from bot.risk.evaluation.page.intervals import intervals
from bot.risk.evaluation.report import Report
from bot.risk.evaluation.words import COLUMNS, READERS, SPLITS, percent
from bot.topics import RISK_TOPICS

STYLE = Path(__file__).with_name("style.css")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_INTERVALS = "Los intervalos son del 95 %, de Wilson."


def page(report: Report) -> str:
    """Nothing in it is loaded from elsewhere and nothing runs."""
    data = report.data
    parts = (
        _floors(data),
        _levels(data["levels"]),
        _topics(data["topics"]),
        _splits(data["splits"]),
        _conversations(data["conversations"]),
        probabilities.calibration(data["calibration"]),
        probabilities.curves(data["curves"]),
        pieces.section("Confusión de temas", tables.confusion(data["confusion"])),
        _misses(report),
    )
    return (
        '<!doctype html><html lang="es"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        f"<title>Evaluación del triage</title><style>{STYLE.read_text(encoding='utf-8')}</style></head>"
        f"<body><main><h1>Evaluación del triage</h1>{''.join(parts)}</main></body></html>\n"
    )


def _floors(data: Mapping[str, Any]) -> str:
    about = data["about"]
    intro = (
        f"{about['messages']} mensajes y {about['conversations']} conversaciones con los que no se entrena. "
        "El piso es la meta donde ya se cumplió; donde no, la última cifra publicada. Nunca baja. "
        "Junto a la diferencia entre voces va la que 95 de cada 100 repartos al azar no rebasan: una menor "
        "puede ser casualidad."
    )
    return f"<p>{escape(intro + _readers(data['readers']))}</p>" + tables.floors(data["figures"])


def _readers(readers: Mapping[str, float]) -> str:
    if not readers:
        return ""
    shares = ", ".join(f"{READERS[name]} {percent(share)}" for name, share in readers.items())
    rule = "Cada mensaje tiene tres lecturas, dos de ellas a ciegas, y vale lo que dice la mayoría"
    return f" {rule}; entre dos lecturas: {shares}."


def _levels(levels: tables.Rows) -> str:
    return pieces.section("Por nivel", pieces.note(_INTERVALS) + tables.rates(levels))


def _topics(topics: tables.Rows) -> str:
    risk = {topic: topics[topic] for topic in RISK_TOPICS}
    other = {topic: rates for topic, rates in topics.items() if topic not in RISK_TOPICS}
    drawn = "".join(_forest(risk, column) for column in ("escalated", "answered"))
    return pieces.section("Temas de riesgo", pieces.charts(drawn) + tables.rates(risk)) + pieces.section(
        "Otros temas", tables.rates(other)
    )


def _splits(splits: Mapping[str, tables.Rows]) -> str:
    columns = ("risky_answered", "severe_escalated", "harmless_escalated")
    return "".join(
        pieces.section(
            SPLITS[name],
            pieces.charts("".join(_forest(table, c) for c in columns))
            + pieces.folded("Tabla", tables.rates(table)),
        )
        for name, table in splits.items()
    )


def _conversations(found: Mapping[str, Any]) -> str:
    rule = (
        "Una conversación de nivel 3 o 4 se reconoce cuando alguno de sus turnos escala; una de nivel 2, "
        "cuando alguno escala o pregunta. Cada turno se evalúa con los anteriores y la pregunta del bot."
    )
    rows = [("todas", found["recognised"])]
    rows += [(f"nivel {level}", rate) for level, rate in found["recognised_by_level"].items()]
    rows += [(tables.label(kind), rate) for kind, rate in found["recognised_by_kind"].items()]
    rows += [
        *(
            (COLUMNS[name].lower(), found[name])
            for name in ("harmless_escalated", "calm_escalated", "harmless_asked")
        ),
    ]
    drawn = intervals(rows, "Conversaciones reconocidas")
    missed, alarms = (", ".join(found[name]) or "ninguna" for name in ("missed", "false_alarms"))
    return pieces.section(
        "Conversaciones",
        pieces.note(rule)
        + pieces.charts(drawn)
        + pieces.note(f"No reconocidas: {missed}. Falsas alarmas: {alarms}."),
    )


def _misses(report: Report) -> str:
    warning = "Quien trabaja en el modelo no debe leer estos mensajes: dejarían de medir."
    title = f"Los {len(report.misses)} peores omitidos, con su texto"
    return pieces.section(
        "Peores omisiones", pieces.note(warning) + pieces.folded(title, tables.misses(report.misses))
    )


def _forest(table: tables.Rows, column: str) -> str:
    rows = [(tables.label(name), rates[column]) for name, rates in table.items()]
    title = COLUMNS[column]
    return f"<figure><figcaption>{escape(title)}</figcaption>{intervals(rows, title)}</figure>"
