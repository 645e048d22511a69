"""Psychological first aid: listen, calm, connect; no diagnosis and no word on medicines (facts 2.0, 2.12).

Despair is asked about by triage, with the one direct question of the flow of suicide; here nobody asks it twice.
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import UNTOLD, Outcome, Question
from bot.risk.assessment import IMMINENT

_WHO = "apoyo_psicologico"

_SUPPORT = (
    Question(
        "respiro",
        _WHO,
        si=Outcome(say="utter_r_respiro_si", ask=""),
        no=Outcome(say="utter_r_respiro_no", ask=""),
        no_sabe=Outcome(say="utter_r_respiro_no", ask=""),
    ),
)
# "Sigo igual" or "un poco" reads as a wish for more, which does no harm.
_PANIC = (
    Question(
        "otro_ejercicio",
        _WHO,
        si=Outcome(say="utter_r_otro_ejercicio_si"),
        no=Outcome(say="utter_r_otro_ejercicio_no"),
        no_sabe=Outcome(say="utter_r_otro_ejercicio_si"),
    ),
)
_SUBSTANCES = (Question("consumo_ahora", _WHO, si=Outcome(level=4, say="utter_adicciones_inminente")),)
_BULLYING = (
    Question(
        "acoso_golpes",
        _WHO,
        si=Outcome(level=2, say="utter_r_acoso_golpes_si"),
        no=Outcome(say="utter_r_acoso_golpes_no"),
        no_dice=Outcome(say=UNTOLD),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    return *_near(s), *ending(s), "respiro"


def _panic_steps(s: Situation) -> tuple[str, ...]:
    return "otro_ejercicio", *_near(s), *ending(s)


def _substance_steps(s: Situation) -> tuple[str, ...]:
    return ending(s) if s.level >= 4 else ("consumo_ahora", *_near(s), *ending(s))


def _bullying_steps(s: Situation) -> tuple[str, ...]:
    return "acoso_golpes", *_near(s), *ending(s)


def _near(s: Situation) -> tuple[str, ...]:
    """A minor is asked for a grown-up whom they trust."""
    return ("adulto",) if s.minor else ()


FLOWS = (
    Flow(("apoyo_psicologico",), steps, _SUPPORT),
    Flow(("ansiedad_crisis",), _panic_steps, _PANIC),
    Flow(("adicciones",), _substance_steps, _SUBSTANCES),
    # 911 was said; where somebody is already in danger a question would only hold them up.
    Flow(("sobredosis",), lambda s: () if s.level >= IMMINENT else ("consumo_ahora",)),
    Flow(("acoso_escolar",), _bullying_steps, _BULLYING),
)
