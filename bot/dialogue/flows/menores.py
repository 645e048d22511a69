"""A child in danger, told by the child or by anyone else (facts 2.8): a person at once, few and plain questions."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import Outcome, Question

_QUESTIONS = (
    Question(
        "nino_ahora",
        "violencia_familiar",
        si=Outcome(level=4),
        no=Outcome(level=2, say="utter_r_nino_ahora_no"),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=2),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    if s.said("escribir_a_salvo", "no"):
        return ()
    if s.minor:
        return "escribir_a_salvo", "adulto", "lugar", *ending(s)
    return *(() if s.level >= 4 else ("nino_ahora",)), "donde_esta", "que_viste", *ending(s)


FLOWS = (Flow(("maltrato_infantil",), steps, _QUESTIONS),)
