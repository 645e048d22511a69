"""An offer of work that may be a lure: is anyone pressing, what was handed over, how old (facts 2.5, 3.6)."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import DOUBT, THANKS, Outcome, Question

_QUESTIONS = (
    Question(
        "oferta_presion",
        "trata",
        si=Outcome(level=3, say="utter_r_oferta_presion_si"),
        no=Outcome(say=THANKS),
        no_sabe=Outcome(level=2, say=DOUBT),
    ),
    Question(
        "oferta_datos",
        "trata",
        si=Outcome(level=2, say="utter_r_oferta_datos_si"),
        no=Outcome(say="utter_r_oferta_datos_no"),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    return "oferta_presion", "oferta_datos", *(() if s.for_another else ("menor_edad",)), *ending(s)


FLOWS = (Flow(("oferta_sospechosa",), steps, _QUESTIONS),)
