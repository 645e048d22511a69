"""Suicide and self-harm: the direct question, the screening, who and what is near (facts 2.1, 2.2, 3.1).

The screening keeps the order and the skip rule of facts 3.1 with short questions of our own, for the
psychologists to sign. The direct question (facts 2.1) is item 2 and opens; item 1 (`deseo_morir`) follows whatever
the answer, since both are always asked; neither where the person said it unasked. The worst item decides.
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows import otra_persona
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import DOUBT, THANKS, UNTOLD, Outcome, Question

_UNSURE = Outcome(level=2, say=DOUBT)
_UNTOLD = Outcome(level=2, say=UNTOLD)
_HIGH = Outcome(level=3, say="utter_r_suicidio_si")

_QUESTIONS = (
    Question(
        "suicidio",
        "suicidio",
        si=Outcome(level=3),
        no=Outcome(say="utter_r_suicidio_no"),
        no_sabe=Outcome(level=2),
        no_dice=_UNTOLD,
    ),
    Question(
        "deseo_morir",
        "suicidio",
        si=Outcome(level=2, say="utter_r_suicidio_si"),
        no_sabe=_UNSURE,
        no_dice=_UNTOLD,
    ),
    Question("suicidio_como", "suicidio", si=_HIGH, no_sabe=_UNSURE, no_dice=_UNTOLD),
    Question("suicidio_intencion", "suicidio", si=_HIGH, no_sabe=_UNSURE, no_dice=_UNTOLD),
    Question("suicidio_plan", "suicidio", si=_HIGH, no_sabe=_UNSURE, no_dice=_UNTOLD),
    Question(
        "suicidio_hoy",
        "suicidio",
        si=Outcome(level=4),
        no=Outcome(say="utter_r_suicidio_hoy_no"),
        no_sabe=Outcome(level=3, say=DOUBT),
        no_dice=Outcome(level=3, say=UNTOLD),
    ),
    Question("suicidio_antes", "suicidio", si=Outcome(level=2, say="utter_r_suicidio_si"), no_sabe=_UNSURE),
    Question(
        "suicidio_reciente", "suicidio", si=_HIGH, no=Outcome(say=THANKS), no_sabe=_UNSURE, window_days=92
    ),
    Question(
        "acompanada",
        "suicidio",
        si=Outcome(say="utter_r_acompanada_si"),
        no=Outcome(say="utter_r_acompanada_no"),
        no_sabe=Outcome(say="utter_r_acompanada_no"),
    ),
    Question(
        "medios",
        "suicidio",
        si=Outcome(level=4, say="utter_r_medios_inminente"),
        no=Outcome(say="utter_r_medios_no"),
        no_sabe=Outcome(level=3, say="utter_r_medios_no_sabe"),
        no_dice=Outcome(level=3, say="utter_r_medios_no_sabe"),
    ),
)

_HERIDA = Question(
    "herida",
    "suicidio",
    si=Outcome(level=4),
    no=Outcome(say="utter_r_herida_no"),
    no_sabe=Outcome(level=3),
    no_dice=Outcome(level=2, say=UNTOLD),
)


def screening(s: Situation) -> tuple[str, ...]:
    """Items 2, 1, 3, 4, 5, 6, 6b; a "no" to 2 goes from 1 straight to 6. Silence is never a "no"."""
    recent = () if s.said("suicidio_antes", "no") else ("suicidio_reciente",)
    before = ("suicidio_antes", *(recent if "suicidio_antes" in s.answers else ()))
    if s.said("suicidio", "no"):
        return "suicidio", "deseo_morir", *before
    items = ("suicidio_como", "suicidio_intencion", "suicidio_plan")
    today = ("suicidio_hoy",) if any(s.said(item, "si") for item in items) or s.level >= 3 else ()
    return "suicidio", "deseo_morir", *items, *today, *before


def steps(s: Situation) -> tuple[str, ...]:
    if s.for_another:
        return otra_persona.steps(s)
    nearby = ("adulto" if s.minor else "acompanada", "medios")
    if s.level >= 4:
        return *nearby, "lugar", *screening(s), *ending(s)
    return *screening(s), *(nearby if s.level >= 2 else ()), *ending(s)


def _self_harm_steps(s: Situation) -> tuple[str, ...]:
    return steps(s) if s.for_another else ("herida", *steps(s))


FLOWS = (
    Flow(("suicidio",), steps, _QUESTIONS),
    Flow(("autolesion",), _self_harm_steps, (_HERIDA,)),
)
