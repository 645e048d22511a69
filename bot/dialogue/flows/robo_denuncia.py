"""Theft: injuries or weapons decide how it is reported."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.question import Outcome, Question

_QUESTIONS = (
    Question(
        "lesiones",
        "robo_denuncia",
        si=Outcome(say="utter_r_lesiones_si", ask="persona"),
        no=Outcome(say="utter_r_lesiones_no", ask=""),
        no_sabe=Outcome(say="utter_r_lesiones_no", ask=""),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    return ("lesiones",)


FLOWS = (Flow(("robo_denuncia",), steps, _QUESTIONS),)
