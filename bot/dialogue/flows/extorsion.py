"""Extortion, loan apps and fraud: hang up, verify, report; nobody is told to pay, negotiate or meet (facts 2.6).

Somebody at the door, or a relative who cannot be reached, is danger now. A threat with intimate images goes on
as digital violence (facts 2.4).
"""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows.comunes import ending
from bot.dialogue.question import DOUBT, UNTOLD, Outcome, Question

_INTIMATE = Outcome(level=2, say="utter_r_extorsion_intima_si", theme="violencia_digital")

_CALLS = (
    Question(
        "extorsion_puerta",
        "extorsion",
        si=Outcome(level=4, say="utter_extorsion_inminente"),
        no=Outcome(say="utter_r_extorsion_puerta_no"),
        no_sabe=Outcome(level=2, say="utter_r_extorsion_puerta_no_sabe"),
        no_dice=Outcome(say=UNTOLD),
    ),
    Question("extorsion_intima", "violencia_sexual", si=_INTIMATE),
    Question(
        "extorsion_pago",
        "extorsion",
        si=Outcome(say="utter_r_extorsion_pago_si"),
        no=Outcome(say="utter_r_extorsion_pago_no"),
    ),
)
_LOANS = (
    Question(
        "montadeudas_busca",
        "extorsion",
        si=Outcome(level=2, say="utter_r_montadeudas_busca_si"),
        no=Outcome(say="utter_r_extorsion_puerta_no"),
        no_sabe=Outcome(say=DOUBT),
    ),
)
_FRAUDS = (
    Question(
        "fraude_banco",
        "extorsion",
        si=Outcome(say="utter_r_fraude_banco_si"),
        no=Outcome(say="utter_r_fraude_banco_no"),
    ),
)


def call_steps(s: Situation) -> tuple[str, ...]:
    if s.level >= 4:
        return ending(s)
    return "extorsion_puerta", *_grown_up(s), "extorsion_intima", "extorsion_pago", *ending(s)


def loan_steps(s: Situation) -> tuple[str, ...]:
    return "montadeudas_busca", *_grown_up(s), "extorsion_intima", *ending(s)


def fraud_steps(s: Situation) -> tuple[str, ...]:
    return *_grown_up(s), "fraude_banco", "persona"


def _grown_up(s: Situation) -> tuple[str, ...]:
    return ("adulto",) if s.minor else ()


FLOWS = (
    Flow(("extorsion",), call_steps, _CALLS),
    Flow(("montadeudas",), loan_steps, _LOANS),
    Flow(("fraude", "cuenta_robada"), fraud_steps, _FRAUDS),
)
