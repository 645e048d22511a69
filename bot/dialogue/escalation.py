"""The command that calls a person; dispatch, the only writer of cases, carries it out."""

from __future__ import annotations

from typing import Any

from bot.dialogue.state import State
from bot.dialogue.understand import ESCALATION_LEVEL


def risk_command(state: State) -> dict[str, Any] | None:
    """For a turn that showed danger. Sending it again changes nothing: a case only rises."""
    if state.turn_level < ESCALATION_LEVEL:
        return None
    return {
        "command": "escalate",
        "topic": state.turn_topic or state.topic or "fuera_de_tema",
        "level": state.turn_level,
        "reason": "riesgo",
    }


def handover_command(state: State) -> dict[str, Any] | None:
    """For a person who asked for a human; danger, where there is some, is the better reason."""
    if not state.turn_call:
        return risk_command(state)
    return risk_command(state) or {
        "command": "escalate",
        "topic": state.topic or state.theme_topic or "pedir_humano",
        "level": state.level,
        "reason": "pedido",
    }
