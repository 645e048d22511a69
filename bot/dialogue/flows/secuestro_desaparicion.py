"""Missing and kidnapped people: nobody waits any hours; what is asked is what the search needs (facts 2.7).

Who is held and writes is asked only whether they can write and where they are.
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import UNTOLD, Outcome, Question

_WHO = "secuestro_desaparicion"
_NOTED = Outcome(say="utter_r_desap_anotado")

_MISSING = (
    Question(
        "menor_peligro",
        _WHO,
        si=Outcome(level=4),
        no=Outcome(level=2, say="utter_r_menor_peligro_no"),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=2, say=UNTOLD),
    ),
    Question("desap_cuando", _WHO, kind="text", texto=Outcome(say="utter_r_desap_cuando")),
    Question("desap_donde", _WHO, kind="text", texto=_NOTED),
    Question("desap_senas", _WHO, kind="text", texto=_NOTED),
)
_KIDNAPPED = (
    Question(
        "hablo_con_familiar",
        _WHO,
        si=Outcome(level=2, say="utter_r_hablo_con_familiar_si"),
        no=Outcome(level=4),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=3),
    ),
    Question("que_piden", _WHO, kind="text", texto=_NOTED),
)


def _captive_steps(s: Situation) -> tuple[str, ...]:
    return () if s.said("puede_hablar", "no", "no_sabe", "no_dice") else ("puede_hablar", "lugar")


def missing_steps(s: Situation) -> tuple[str, ...]:
    if s.captive:
        return _captive_steps(s)
    first = () if s.level >= 4 else ("menor_peligro",)
    return *first, "desap_cuando", "desap_donde", "desap_senas", *ending(s)


def kidnapped_steps(s: Situation) -> tuple[str, ...]:
    if s.captive:
        return _captive_steps(s)
    if s.level >= 4:
        return "a_salvo", "que_piden", "lugar", *ending(s)
    return "hablo_con_familiar", "a_salvo", "que_piden", *ending(s)


FLOWS = (
    Flow(("secuestro_desaparicion", "desaparicion"), missing_steps, _MISSING),
    Flow(("secuestro",), kidnapped_steps, _KIDNAPPED),
)
