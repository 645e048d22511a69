"""A threat to other people, by the person who writes or by somebody else; a weapon at school."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import THANKS, UNTOLD, Outcome, Question

_QUESTIONS = (
    Question(
        "peligro_ahora",
        "amenaza",
        si=Outcome(level=4),
        no=Outcome(say="utter_r_peligro_ahora_no"),
        no_sabe=Outcome(level=2),
        no_dice=Outcome(level=2, say=UNTOLD),
    ),
    Question(
        "amenaza_arma",
        "amenaza",
        si=Outcome(level=4, say="utter_r_amenaza_arma_inminente"),
        no=Outcome(say=THANKS),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=3, say=UNTOLD),
    ),
    # Whoever feels like hurting somebody is helped too, and not scolded.
    Question(
        "eres_tu",
        "amenaza",
        si=Outcome(level=3, say="utter_r_eres_tu_si"),
        no=Outcome(say="utter_r_eres_tu_no"),
    ),
    Question("que_sabes", "amenaza", kind="text"),
)


def steps(s: Situation) -> tuple[str, ...]:
    who = () if s.aggressor else ("eres_tu",)
    if s.level >= 4:
        return "a_salvo", "lugar", *who, "que_sabes", *ending(s)
    return "peligro_ahora", "amenaza_arma", *who, "que_sabes", *ending(s)


FLOWS = (Flow(("amenaza",), steps, _QUESTIONS),)
