"""Somebody writes for the person at risk: the helper is asked what that person said, and where they are."""

from __future__ import annotations

from bot.dialogue.flow import Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import Outcome, Question

QUESTIONS = (
    Question(
        "peligro_otra",
        "suicidio",
        si=Outcome(level=4),
        no=Outcome(say="utter_r_peligro_otra_no"),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=2),
    ),
    Question("que_dijo", "suicidio", kind="text"),
    Question("donde_esta", "suicidio", kind="text", fact="place"),
    Question(
        "con_ella", "suicidio", si=Outcome(say="utter_r_con_ella_si"), no=Outcome(say="utter_r_con_ella_no")
    ),
)


def steps(situation: Situation) -> tuple[str, ...]:
    """In danger now the place comes first: help has to get there."""
    if situation.level >= 4:
        return "donde_esta", "con_ella", "que_dijo", *ending(situation)
    return "peligro_otra", "que_dijo", "donde_esta", "con_ella", *ending(situation)
