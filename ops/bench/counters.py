"""What dispatch itself counted: its time for a message, and Rasa's share of it."""

from __future__ import annotations

import urllib.request

from prometheus_client.parser import text_string_to_metric_families

from ops.programs import Plan

_WANTED = {
    "confianza_handling_seconds_sum": "handling_seconds",
    "confianza_handling_seconds_count": "handled",
    "confianza_rasa_turn_seconds_sum": "rasa_seconds",
    "confianza_rasa_turn_seconds_count": "rasa_turns",
}


def read(plan: Plan) -> dict[str, float]:
    """Totals since dispatch started; `rasa_failed` are turns that the fixed texts answered. Empty where the
    plan has no dispatch."""
    ports = [
        dict(program.environment).get("CONFIANZA_METRICS_PORT")
        for program in plan.programs
        if program.name == "despacho"
    ]
    if not ports:
        return {}
    with urllib.request.urlopen(f"http://127.0.0.1:{ports[0]}/metrics", timeout=5) as response:
        families = list(text_string_to_metric_families(response.read().decode()))
    totals = {"rasa_failed": 0.0}
    for sample in (sample for family in families for sample in family.samples):
        if sample.name in _WANTED:
            totals[_WANTED[sample.name]] = sample.value
        elif sample.name == "confianza_rasa_turns_total" and sample.labels["result"] != "answered":
            totals["rasa_failed"] += sample.value
    return totals
