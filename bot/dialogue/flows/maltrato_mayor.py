"""An older person who is mistreated or abandoned, told by somebody else or by themselves: they mostly live with who
hurts them, so that safe writing comes first."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import UNTOLD, Outcome, Question

_QUESTIONS = (
    Question(
        "mayor_ahora",
        "violencia_familiar",
        si=Outcome(level=4),
        no=Outcome(level=2, say="utter_r_mayor_ahora_no"),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=2, say=UNTOLD),
    ),
    Question(
        "mayor_propio",
        "violencia_familiar",
        si=Outcome(level=4),
        no=Outcome(level=2, say="utter_r_mayor_ahora_no"),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=2, say=UNTOLD),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    if s.for_another:
        return *(() if s.level >= 4 else ("mayor_ahora",)), "donde_esta", *ending(s)
    if s.said("escribir_a_salvo", "no"):
        return ()
    return "escribir_a_salvo", *(() if s.level >= 4 else ("mayor_propio",)), "lugar", *ending(s)


FLOWS = (Flow(("maltrato_mayor",), steps, _QUESTIONS),)
