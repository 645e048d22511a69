"""Questions that belong to no topic: safety, a person, and what the counselor needs to reach somebody."""

from __future__ import annotations

from bot.dialogue.flow import Situation
from bot.dialogue.question import Outcome, Question

QUESTIONS = (
    Question(
        "a_salvo",
        "violencia_familiar",
        si=Outcome(say="utter_r_a_salvo_si"),
        no=Outcome(level=4),
        no_sabe=Outcome(level=3),
        no_dice=Outcome(level=2),
    ),
    Question(
        "persona",
        "pedir_humano",
        si=Outcome(say="utter_pedir_humano", ask="", call_person=True),
        no=Outcome(say="utter_r_persona_no", ask=""),
        no_sabe=Outcome(say="utter_r_persona_no_sabe", ask=""),
        no_dice=Outcome(say="utter_r_persona_no_sabe", ask=""),
    ),
    # A minor is asked for a grown-up who does no harm: never for "your parents" (facts 2.8).
    Question(
        "adulto",
        "suicidio",
        si=Outcome(say="utter_r_adulto_si"),
        no=Outcome(say="utter_r_adulto_no"),
        no_sabe=Outcome(say="utter_r_adulto_no"),
    ),
    Question("menor_edad", "trata", si=Outcome(say="utter_r_menor"), fact="minor"),
    Question("lugar", "pedir_humano", kind="text", fact="place"),
    Question("contacto", "pedir_humano", kind="text", fact="safe_contact"),
    Question("nombre", "pedir_humano", kind="text", fact="name"),
)

# What helps whoever takes over, once the danger has been asked about.
_FOR_THE_COUNSELOR = ("lugar", "contacto", "nombre")


def ending(situation: Situation) -> tuple[str, ...]:
    """The last steps of a flow of risk: a person where nobody was called yet, or else what they need to know."""
    return _FOR_THE_COUNSELOR if situation.called else ("persona",)
