"""The Consejo's own services and a person's data: a person answers what a text cannot (facts 4, PR-7).

Who asks for the data of somebody else, a child's parent too, never gets them here: a person reviews it.
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.question import DOUBT, UNTOLD, Outcome, Question

_OLDER_PEOPLE = (
    Question(
        "mayor_maltrato",
        "violencia_familiar",
        si=Outcome(level=2, say="utter_r_mayor_maltrato_si", theme="maltrato_mayor"),
        no=Outcome(say="utter_r_mayor_maltrato_no", ask=""),
        no_sabe=Outcome(say=DOUBT, ask="persona"),
        no_dice=Outcome(say=UNTOLD, ask="persona"),
    ),
)


def _person(s: Situation) -> tuple[str, ...]:
    return ("persona",)


FLOWS = (
    Flow(("servicios_adultos_mayores",), lambda s: ("mayor_maltrato", "persona"), _OLDER_PEOPLE),
    Flow(("datos_borrar", "datos_tercero", "queja_servicio", "acompanamiento", "donde_estan"), _person),
)
