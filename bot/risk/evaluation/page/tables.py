"""The tables of the report."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from bot.risk.evaluation.judge import Judged
from bot.risk.evaluation.words import ACTIONS, COLUMNS, FIGURES, PARTS, percent
from bot.topics import TOPICS

Rows = Mapping[str, Mapping[str, Any]]


def grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table from ready HTML cells; the first cell of a row is its heading."""
    top = "".join(f'<th scope="col">{cell}</th>' for cell in head)
    body = "".join(
        f'<tr><th scope="row">{first}</th>' + "".join(f"<td>{cell}</td>" for cell in rest) + "</tr>"
        for first, *rest in rows
    )
    return f'<div class="scroll"><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'


def floors(figures: Rows) -> str:
    head = ("Cifra", "Valor", "Intervalo del 95 %", "Meta", "¿Cumple la meta?", "Piso")
    return grid(head, [_figure(name, figure) for name, figure in figures.items()])


def rates(table: Rows) -> str:
    """A row for each group, a column for each rate that some group has."""
    columns = list(dict.fromkeys(column for row in table.values() for column in row))
    head = ["", *(COLUMNS[column] for column in columns)]
    rows = [[label(name), *(_rate(row.get(column)) for column in columns)] for name, row in table.items()]
    return grid(head, rows)


def confusion(found: Mapping[str, Any]) -> str:
    """Rows: the true topic; columns: the topic said; darker is more of the row."""
    names = found["topics"]
    head = [
        "Verdad ↓ dicho →",
        *(f'<span class="tall">{escape(TOPICS[name])}</span>' for name in names),
        "F1",
    ]
    rows = []
    for name, counts in zip(names, found["counts"], strict=True):
        total = sum(counts) or 1
        cells = [
            f'<span class="heat" style="--share:{count / total:.2f}">{count or ""}</span>' for count in counts
        ]
        rows.append([escape(TOPICS[name]), *cells, percent(found["f1"].get(name))])
    return f'<div class="confusion">{grid(head, rows)}</div>'


def misses(missed: Sequence[Judged]) -> str:
    """The texts themselves: folded away, because whoever works on the model must not read them."""
    head = (
        "Renglón",
        "Mensaje",
        "Nivel",
        "Tema",
        "Dicho",
        "Acción",
        "P(riesgo)",
        "Voz",
        "Forma",
        "Ortografía",
    )
    return grid(head, [_miss(judged) for judged in missed])


def label(name: str) -> str:
    """The Spanish name of a topic, level or part."""
    return escape(f"Nivel {name}" if name.isdigit() else TOPICS.get(name, PARTS.get(name, name)))


def _figure(name: str, figure: Mapping[str, Any]) -> list[str]:
    sign = "≥" if figure["side"] == "at_least" else "≤"
    if "chance" in figure:
        interval = f"por azar, hasta {percent(figure['chance'])}"
    else:
        interval = f"{percent(figure['low'])} a {percent(figure['high'])}"
    verdict = '<span class="good">✔ sí</span>' if figure["met"] else '<span class="bad">✘ no</span>'
    goal = f"{sign} {percent(figure['goal'])}"
    return [
        escape(FIGURES[name]),
        percent(figure["value"]),
        interval,
        goal,
        verdict,
        percent(figure["floor"]),
    ]


def _rate(rate: Mapping[str, Any] | None) -> str:
    if rate is None or rate["share"] is None:
        return "–"
    low, high = percent(rate["low"]), percent(rate["high"])
    return f"{percent(rate['share'])}<br><small>{low} a {high}<br>{rate['hits']} de {rate['total']}</small>"


def _miss(judged: Judged) -> list[str]:
    message, said = judged.message, judged.assessment
    return [
        str(message.number),
        f'<span class="text">{escape(message.text)}</span>',
        str(message.level),
        escape(TOPICS[message.topic]),
        f"{said.level}, {escape(TOPICS[said.topic])}",
        ACTIONS[said.action],
        percent(judged.probability),
        label(message.voice),
        label(message.style),
        label(message.spelling),
    ]
