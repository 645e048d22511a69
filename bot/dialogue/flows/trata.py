"""Trafficking: the chat subset of facts 3.6. Any unsafe answer calls a person; there is no score.

Who cannot write alone is asked nothing more. A witness is guided as whoever writes for somebody else.
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows import otra_persona
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import DOUBT, THANKS, UNTOLD, Outcome, Question

_UNSAFE = Outcome(level=3, say="utter_r_trata_si")
_NO = Outcome(say=THANKS)
_UNSURE = Outcome(level=2, say=DOUBT)
_UNTOLD = Outcome(level=2, say=UNTOLD)

_QUESTIONS = (
    Question(
        "puede_hablar",
        "trata",
        si=Outcome(say="utter_r_puede_hablar_si"),
        no=Outcome(level=3, say="utter_r_puede_hablar_no", ask=""),
        no_sabe=Outcome(level=3, say="utter_r_puede_hablar_no", ask=""),
        no_dice=Outcome(level=3, say="utter_r_puede_hablar_no", ask=""),
    ),
    Question(
        "puede_irse",
        "trata",
        si=Outcome(say="utter_r_puede_irse_si"),
        no=Outcome(level=3, say="utter_r_puede_irse_no"),
        no_sabe=_UNSURE,
        no_dice=_UNTOLD,
    ),
    Question(
        "documentos",
        "trata",
        si=Outcome(level=3, say="utter_r_documentos_si"),
        no=Outcome(say="utter_r_documentos_no"),
        no_sabe=_UNSURE,
        no_dice=_UNTOLD,
    ),
    Question("trata_amenaza", "trata", si=_UNSAFE, no=_NO, no_sabe=_UNSURE, no_dice=_UNTOLD),
    Question("trata_obligan", "trata", si=_UNSAFE, no=_NO, no_sabe=_UNSURE, no_dice=_UNTOLD),
)


def steps(s: Situation) -> tuple[str, ...]:
    if s.for_another:
        return otra_persona.witness_steps(s)
    if s.said("puede_hablar", "no", "no_sabe", "no_dice"):
        return ()
    return (
        "puede_hablar",
        "puede_irse",
        "documentos",
        "trata_amenaza",
        "trata_obligan",
        "menor_edad",
        *ending(s),
    )


FLOWS = (Flow(("trata",), steps, _QUESTIONS),)
