"""Cruelty to animals: where, is it happening now, and are people hurt there too (facts 2.9)."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.question import Outcome, Question

_QUESTIONS = (
    Question(
        "animal_donde",
        "maltrato_animal",
        kind="text",
        fact="place",
        texto=Outcome(say="utter_r_animal_donde"),
    ),
    Question(
        "animal",
        "maltrato_animal",
        si=Outcome(say="utter_r_animal_si"),
        no=Outcome(say="utter_r_animal_no"),
        no_sabe=Outcome(say="utter_r_animal_no_sabe"),
    ),
    Question(
        "animal_familia",
        "violencia_familiar",
        si=Outcome(level=2, say="utter_r_animal_familia_si"),
        no=Outcome(say="utter_r_animal_familia_no", ask=""),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    return "animal_donde", "animal", "animal_familia"


FLOWS = (
    Flow(("maltrato_animal",), steps, _QUESTIONS),
    # Wild animals on sale have an office of their own; nobody is asked whether they suffer now.
    Flow(("fauna",), lambda s: ("animal_donde",)),
)
