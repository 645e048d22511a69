"""Legal questions, discrimination and abuse of authority: violence first, then a lawyer (facts 2.11).

No ruling is foretold. Who is asked about violence are those whose matter is with family or partner: there it hides.
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import UNTOLD, Outcome, Question

_FAMILY = (
    Question(
        "juridica_violencia",
        "violencia_familiar",
        si=Outcome(level=2, say="utter_r_juridica_violencia_si"),
        no=Outcome(say="utter_r_juridica_violencia_no"),
        no_sabe=Outcome(say="utter_r_juridica_violencia_no_sabe"),
        no_dice=Outcome(say=UNTOLD),
    ),
)
_AUTHORITY = (
    Question(
        "detenida",
        "asesoria_juridica",
        si=Outcome(level=3, say="utter_r_detenida_si"),
        no=Outcome(say="utter_r_detenida_no"),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    return ending(s)


def _rejection_steps(s: Situation) -> tuple[str, ...]:
    """Who is turned out of their home, or is afraid in it, needs more than a lawyer."""
    return "a_salvo", *(("adulto",) if s.minor else ()), *ending(s)


def _family_steps(s: Situation) -> tuple[str, ...]:
    return "juridica_violencia", *ending(s)


def _authority_steps(s: Situation) -> tuple[str, ...]:
    return "detenida", *ending(s)


FLOWS = (
    Flow(("asesoria_juridica",), steps),
    Flow(("discriminacion",), _rejection_steps),
    Flow(("juridico_familiar",), _family_steps, _FAMILY),
    Flow(("abuso_autoridad",), _authority_steps, _AUTHORITY),
)
