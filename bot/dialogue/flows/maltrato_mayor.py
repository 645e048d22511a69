"""An older person who is mistreated or abandoned, told by them or by somebody else."""

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
)


def steps(s: Situation) -> tuple[str, ...]:
    return *(() if s.level >= 4 else ("mayor_ahora",)), "donde_esta", *ending(s)


FLOWS = (Flow(("maltrato_mayor",), steps, _QUESTIONS),)
