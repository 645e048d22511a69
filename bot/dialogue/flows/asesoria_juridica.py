"""Legal questions: a person of the Consejo is offered."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation


def steps(s: Situation) -> tuple[str, ...]:
    return ("persona",)


FLOWS = (Flow(("asesoria_juridica",), steps),)
