"""Psychological support: a person is offered; despair is asked about by the flow of suicide."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation


def steps(s: Situation) -> tuple[str, ...]:
    return ("persona",)


FLOWS = (Flow(("apoyo_psicologico",), steps),)
