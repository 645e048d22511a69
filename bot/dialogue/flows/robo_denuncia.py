"""Theft and how to report it: injuries or weapons decide where (facts 2.10). No outcome is promised."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.question import Outcome, Question

_QUESTIONS = (
    Question(
        "lesiones",
        "robo_denuncia",
        si=Outcome(say="utter_r_lesiones_si", ask="persona"),
        no=Outcome(say="utter_r_lesiones_no"),
        no_sabe=Outcome(say="utter_r_lesiones_no_sabe"),
    ),
    Question(
        "robo_cosas",
        "robo_denuncia",
        si=Outcome(say="utter_r_robo_cosas_si"),
        no=Outcome(say="utter_r_robo_cosas_no"),
    ),
)


def steps(s: Situation) -> tuple[str, ...]:
    return "lesiones", "robo_cosas", "persona"


def _reporting_steps(s: Situation) -> tuple[str, ...]:
    return ("persona",)


FLOWS = (
    Flow(("robo_denuncia",), steps, _QUESTIONS),
    # Whoever asks how to report wants to know what it takes, not to be asked about what happened.
    Flow(("como_denunciar",), _reporting_steps),
)
