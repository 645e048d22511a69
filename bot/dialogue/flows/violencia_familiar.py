"""Partner and family violence: safe to write? then the red flags of facts 3.4, each a question of its own.

Weapon, threat of death, fear of being killed (LAP 1-3) or strangulation call a person at once;
strangulation also means a medical check. Nobody is advised to confront or to leave.
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows import otra_persona
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import DOUBT, THANKS, UNTOLD, Outcome, Question

_WHO = "violencia_familiar"
_FLAG = Outcome(level=3, say="utter_r_bandera_si")
_NO = Outcome(say=THANKS)
_UNSURE = Outcome(level=2, say=DOUBT)

_QUESTIONS = (
    Question(
        "escribir_a_salvo",
        _WHO,
        si=Outcome(say="utter_r_escribir_a_salvo_si"),
        # Asking on could put the person in danger: nothing more is asked, and nothing sent later.
        no=Outcome(level=4, say="utter_r_escribir_a_salvo_inminente", ask=""),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=2, say=UNTOLD),
    ),
    Question("arma", _WHO, si=_FLAG, no=_NO, no_sabe=_UNSURE),
    Question("amenaza_muerte", _WHO, si=_FLAG, no=_NO, no_sabe=_UNSURE),
    Question(
        "cuello",
        _WHO,
        si=Outcome(level=3, say="utter_r_cuello_si"),
        no=_NO,
        no_sabe=Outcome(level=2, say="utter_r_cuello_si"),
    ),
    Question("capaz", _WHO, si=_FLAG, no=_NO, no_sabe=_UNSURE),
    Question("hay_ninos", _WHO, si=Outcome(level=3, say="utter_r_hay_ninos_si"), no=_NO),
    Question(
        "empeora", _WHO, si=Outcome(level=2, say="utter_r_empeora_si"), no=Outcome(say="utter_r_bandera_no")
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    if s.aggressor:
        return "peligro_ahora", "amenaza_arma", *ending(s)
    if s.for_another:
        return otra_persona.violence_steps(s)
    if s.said("escribir_a_salvo", "no"):
        return ()
    if s.minor:
        return "escribir_a_salvo", "adulto", "lugar", *ending(s)
    flags = ("arma", "amenaza_muerte", "cuello", "capaz", "hay_ninos", "empeora")
    return "escribir_a_salvo", *(() if s.level >= 4 else flags), *ending(s)


FLOWS = (Flow(("violencia_familiar", "violencia_pareja"), steps, _QUESTIONS),)
