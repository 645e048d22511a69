"""The command that calls a person; dispatch, the only writer of cases, carries it out."""

from __future__ import annotations

from typing import Any

from bot.dialogue.state import State
from bot.risk.assessment import ESCALATION_LEVEL


def call_command(state: State) -> dict[str, Any] | None:
    """For a turn that showed danger, or in which a person asked for a human; danger is the better reason.

    Sending it again changes nothing: a case only rises.
    """
    if state.turn.level >= ESCALATION_LEVEL:
        topic = state.turn.topic or state.topic or "fuera_de_tema"
        return _escalate(topic, state.turn.level, "riesgo")
    if state.turn.call:
        return _escalate(state.topic or state.theme_topic or "pedir_humano", state.level, "pedido")
    return None


def _escalate(topic: str, level: int, reason: str) -> dict[str, Any]:
    return {"command": "escalate", "topic": topic, "level": level, "reason": reason}
