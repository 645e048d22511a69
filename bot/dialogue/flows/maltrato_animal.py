"""Cruelty to animals: is it happening now?"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.question import Outcome, Question

_QUESTIONS = (
    Question(
        "animal",
        "maltrato_animal",
        si=Outcome(say="utter_r_animal_si", ask=""),
        no=Outcome(say="utter_r_animal_no", ask=""),
        no_sabe=Outcome(say="utter_r_animal_no", ask=""),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    return ("animal",)


FLOWS = (Flow(("maltrato_animal",), steps, _QUESTIONS),)
