"""Intimate images shared or used to threaten: evidence, no payment, and nobody is ever asked for the image.

Where a minor is in the image a person is called at once (facts 2.4).
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import UNTOLD, Outcome, Question

_WHO = "violencia_sexual"

_QUESTIONS = (
    Question(
        "imagen_menor",
        _WHO,
        si=Outcome(level=3, say="utter_r_imagen_menor_si"),
        no=Outcome(say="utter_r_imagen_menor_no"),
        no_sabe=Outcome(level=2, say="utter_r_imagen_menor_no"),
        no_dice=Outcome(level=2, say=UNTOLD),
    ),
    Question(
        "piden_mas",
        _WHO,
        si=Outcome(level=3, say="utter_r_piden_mas_si"),
        no=Outcome(say="utter_r_piden_mas_no"),
    ),
    Question("pruebas", _WHO, si=Outcome(say="utter_r_pruebas_si"), no=Outcome(say="utter_r_pruebas_no")),
)


def steps(s: Situation) -> tuple[str, ...]:
    of_minor = ("adulto",) if s.minor else ("imagen_menor",)
    return *of_minor, "piden_mas", "pruebas", *ending(s)


FLOWS = (Flow(("violencia_digital",), steps, _QUESTIONS),)
