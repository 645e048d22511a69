"""Somebody writes for the person at risk: the helper is asked what they know, and where that person is.

Only in suicide should somebody be with that person, or their own words be told: elsewhere a visit or a call may
reach who hurts them, and asking for words again hurts too (facts 2.3, 2.4, 2.5).
"""

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
    Question("que_viste", "violencia_familiar", kind="text"),
    Question("donde_esta", "suicidio", kind="text", fact="place"),
    Question(
        "con_ella", "suicidio", si=Outcome(say="utter_r_con_ella_si"), no=Outcome(say="utter_r_con_ella_no")
    ),
    Question(
        "con_ella_violencia",
        "violencia_familiar",
        si=Outcome(say="utter_r_con_ella_violencia_si"),
        no=Outcome(say="utter_r_con_ella_violencia_no"),
        no_sabe=Outcome(say="utter_r_con_ella_violencia_no"),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    """Where that person is a danger to themselves."""
    return _steps(s, "que_dijo", ("con_ella",))


def violence_steps(s: Situation) -> tuple[str, ...]:
    """Where somebody else hurts that person."""
    return _steps(s, "que_viste", ("con_ella_violencia",))


def witness_steps(s: Situation) -> tuple[str, ...]:
    """Where nobody should go near: a place where people are held."""
    return _steps(s, "que_viste", ())


def _steps(s: Situation, what: str, near: tuple[str, ...]) -> tuple[str, ...]:
    """In danger now the place comes first: help has to get there."""
    if s.level >= 4:
        return "donde_esta", *near, what, *ending(s)
    return "peligro_otra", what, "donde_esta", *near, *ending(s)
