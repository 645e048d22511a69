"""The table of a run, and `results/bench.json`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ops.bench.promises import Verdict
from ops.paths import ROOT

RESULTS = ROOT / "results" / "bench.json"
_LOADS = {"paced": "con pausas", "saturated": "sin pausas", "newcomers": "personas nuevas"}
_WIDTH = 43
_SHOWN = ("median_ms", "p95_ms")


def write(result: dict[str, Any], verdicts: list[Verdict]) -> Path:
    RESULTS.parent.mkdir(exist_ok=True)
    whole = {**result, "promises": [asdict(verdict) for verdict in verdicts]}
    RESULTS.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return RESULTS


def table(result: dict[str, Any], verdicts: list[Verdict]) -> str:
    """For a terminal, 105 columns. The ratio is stock Rasa's time by ours: above 1 we are faster."""
    machine, options = result["machine"], result["options"]
    product, stock = result.get("product"), result.get("stock")
    lines = [
        f"{machine['cpu']}, {machine['cores']} núcleos, carga {machine['load_before']} al empezar"
        + (" (OCUPADA: estas cifras miden también a sus vecinos)" if machine["busy"] else ""),
        f"{options['conversations']} conversaciones a la vez, {options['turns']} mensajes cada una; "
        f"pausas de {options['think'][0]:g} a {options['think'][1]:g} s"
        + (
            f"; Rasa original con {options['stock_epochs']} épocas"
            if stock and options["stock_epochs"]
            else ""
        ),
        "",
        f"{'milisegundos':<{_WIDTH}}{'Chat de Confianza':>22}{'Rasa original':>22}{'razón':>18}",
        f"{'':<{_WIDTH}}{'mediana':>11}{'p95':>11}{'mediana':>11}{'p95':>11}{'mediana':>9}{'p95':>9}",
    ]
    lines += [_row(label, product, stock, *path) for label, path in _rows(options)]
    lines += ["", *_extra(product, "Chat de Confianza"), *_extra(stock, "Rasa original")]
    return "\n".join([*lines, "", *map(_verdict, verdicts)])


def _rows(options: dict[str, Any]) -> list[tuple[str, tuple[str, ...]]]:
    rows: list[tuple[str, tuple[str, ...]]]
    rows = [(f"envío → primera respuesta, {name}", (load, "reply")) for load, name in _LOADS.items()]
    rows += [(f"envío → pantalla de la mesa, {name}", (load, "desk")) for load, name in _LOADS.items()]
    if options["long_turns"]:
        rows += [
            ("una sola conversación, mensaje 5", ("long", "early")),
            (f"una sola conversación, mensaje {options['long_turns']}", ("long", "late")),
            ("turno del bot sin leer mensaje, al 5", ("bot", "early")),
            (f"turno del bot sin leer mensaje, al {options['long_turns']}", ("bot", "late")),
        ]
    return rows


def _row(label: str, product: dict[str, Any] | None, stock: dict[str, Any] | None, *path: str) -> str:
    ours, theirs = _find(product, path), _find(stock, path)
    times = [figures.get(key) for figures in (ours, theirs) for key in _SHOWN]
    ratios = [_ratio(theirs.get(key), ours.get(key)) for key in _SHOWN]
    cells = [f"{_number(time):>11}" for time in times] + [f"{_number(ratio):>9}" for ratio in ratios]
    return f"{label:<{_WIDTH}}" + "".join(cells)


def _ratio(theirs: float | None, ours: float | None) -> float | None:
    return theirs / ours if theirs and ours else None


def _find(found: dict[str, Any] | None, path: tuple[str, ...]) -> dict[str, Any]:
    here: Any = found or {}
    for step in path:
        here = here.get(step) or {}
    return dict(here)


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.1f}"


def _extra(found: dict[str, Any] | None, name: str) -> list[str]:
    """Throughput, failures, and where the time of the load without pauses went."""
    if not found:
        return []
    load = found["saturated"]
    lost = sum(found[which]["reply"]["missing"] for which in _LOADS)
    lines = [f"{name}: {load['turns_per_second']} mensajes por segundo sin pausas; sin respuesta: {lost}"]
    spent = sorted(load["cpu_ms_per_turn"].items(), key=lambda item: -item[1])
    lines.append("  procesador por mensaje: " + ", ".join(f"{who} {ms:g} ms" for who, ms in spent))
    inside = load["inside"]
    if inside:
        lines.append(
            f"  despacho {inside['handling_mean_ms']:g} ms por mensaje, de ellos Rasa "
            f"{inside['rasa_mean_ms']:g} ms; mensajes contestados sin Rasa: {inside['rasa_failed']:g}"
        )
    return lines


def _verdict(verdict: Verdict) -> str:
    line = f"{verdict.promise}, p95 ≤ {verdict.limit_ms:g} ms: {_word(verdict.kept)} ({_number(verdict.p95_ms)} ms)"
    if verdict.kept or verdict.kept_paced is None:
        return line
    return f"{line}; con pausas {_word(verdict.kept_paced)} ({_number(verdict.paced_p95_ms)} ms)"


def _word(kept: bool) -> str:
    return "se cumple" if kept else "NO se cumple"
