"""Sexual violence: safe now, care without a report, and no detail of the act is ever asked (facts 2.4)."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows import otra_persona
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import Outcome, Question

_WHO = "violencia_sexual"

_QUESTIONS = (
    Question(
        "medica",
        _WHO,
        si=Outcome(level=3, say="utter_r_medica_si"),
        no=Outcome(say="utter_r_medica_no"),
        no_sabe=Outcome(level=2, say="utter_r_medica_no_sabe"),
    ),
    # Only to know which care is still in time; later there is care too.
    Question(
        "setenta_y_dos",
        _WHO,
        si=Outcome(level=3, say="utter_r_setenta_y_dos_si"),
        no=Outcome(say="utter_r_setenta_y_dos_no"),
        no_sabe=Outcome(say="utter_r_setenta_y_dos_no_sabe"),
        window_days=3,
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    if s.drawn_to_children:
        return "peligro_ahora", *ending(s)
    if s.for_another:
        return otra_persona.violence_steps(s)
    near = ("adulto",) if s.minor else ()
    if s.level >= 4:
        return "medica", *near, "lugar", *ending(s)
    return "a_salvo", *near, "medica", "setenta_y_dos", *ending(s)


def _street_steps(s: Situation) -> tuple[str, ...]:
    return "a_salvo", *ending(s)


FLOWS = (
    Flow(("violencia_sexual",), steps, _QUESTIONS),
    Flow(("acoso_callejero",), _street_steps),
)
