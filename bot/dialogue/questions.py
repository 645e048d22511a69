"""The questions the bot asks, and what an answer to each means.

Answers only ever speed help up (facts, section 3): a "no" that reassures lowers nothing. A doubt about
one's own safety counts as a reason to call a person.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Answer = Literal["si", "no", "no_sabe"]

ANSWER_OF_INTENT: dict[str, Answer] = {"afirmar": "si", "negar": "no", "no_se": "no_sabe"}

QUESTION_PREFIX = "utter_pregunta_"
DOUBT = "utter_r_no_sabe"


@dataclass(frozen=True)
class Outcome:
    """What follows an answer: the level it shows, what to say, what to ask next, whether to call a person.

    `ask` None goes on with the topic's next question, "" asks nothing more.
    """

    level: int = 0
    say: str | None = None
    ask: str | None = None
    call_person: bool = False


@dataclass(frozen=True)
class Question:
    """A yes-or-no question; `topic` is what its answer is about where the conversation has no topic."""

    name: str
    topic: str
    si: Outcome = field(default_factory=Outcome)
    no: Outcome = field(default_factory=Outcome)
    no_sabe: Outcome = field(default_factory=lambda: Outcome(say=DOUBT))

    @property
    def response(self) -> str:
        return QUESTION_PREFIX + self.name

    def outcome(self, answer: Answer) -> Outcome:
        return {"si": self.si, "no": self.no, "no_sabe": self.no_sabe}[answer]


_ALL = (
    Question(
        "a_salvo",
        "violencia_familiar",
        si=Outcome(say="utter_r_a_salvo_si"),
        no=Outcome(level=4),
        no_sabe=Outcome(level=3),
    ),
    Question(
        "suicidio",
        "suicidio",
        si=Outcome(level=3),
        no=Outcome(say="utter_r_suicidio_no", ask="persona"),
        no_sabe=Outcome(level=2),
    ),
    Question(
        "suicidio_hoy",
        "suicidio",
        si=Outcome(level=4),
        no=Outcome(say="utter_r_suicidio_hoy_no"),
        no_sabe=Outcome(level=3, say=DOUBT),
    ),
    Question(
        "acompanada",
        "suicidio",
        si=Outcome(say="utter_r_acompanada_si"),
        no=Outcome(say="utter_r_acompanada_no"),
    ),
    Question(
        "herida",
        "suicidio",
        si=Outcome(level=4),
        no=Outcome(say="utter_r_herida_no"),
        no_sabe=Outcome(level=3),
    ),
    Question(
        "armas",
        "violencia_familiar",
        # Weapon, threat of death, strangulation: any one of them calls a person (facts 3.4).
        si=Outcome(level=3, say="utter_r_armas_si"),
        no=Outcome(say="utter_r_armas_no"),
    ),
    Question(
        "medica",
        "violencia_sexual",
        si=Outcome(level=3, say="utter_r_medica_si"),
        no=Outcome(say="utter_r_medica_no"),
    ),
    # Any unsafe answer in trafficking calls a person (facts 3.6).
    Question(
        "puede_hablar",
        "trata",
        si=Outcome(say="utter_r_puede_hablar_si"),
        no=Outcome(level=3, say="utter_r_puede_hablar_no", ask=""),
    ),
    Question(
        "puede_irse",
        "trata",
        si=Outcome(say="utter_r_puede_irse_si"),
        no=Outcome(level=3, say="utter_r_puede_irse_no"),
        no_sabe=Outcome(level=2, say=DOUBT),
    ),
    Question(
        "documentos",
        "trata",
        si=Outcome(level=3, say="utter_r_documentos_si"),
        no=Outcome(say="utter_r_documentos_no"),
    ),
    Question(
        "peligro_ahora",
        "amenaza",
        si=Outcome(level=4),
        no=Outcome(say="utter_r_peligro_ahora_no", ask="persona"),
        no_sabe=Outcome(level=2),
    ),
    Question(
        "menor_peligro",
        "secuestro_desaparicion",
        si=Outcome(level=4),
        no=Outcome(level=2, say="utter_r_menor_peligro_no", ask="persona"),
        no_sabe=Outcome(level=3),
    ),
    Question(
        "persona",
        "pedir_humano",
        si=Outcome(say="utter_pedir_humano", ask="", call_person=True),
        no=Outcome(say="utter_r_persona_no", ask=""),
        no_sabe=Outcome(say="utter_r_persona_no_sabe", ask=""),
    ),
    Question(
        "animal",
        "maltrato_animal",
        si=Outcome(say="utter_r_animal_si", ask=""),
        no=Outcome(say="utter_r_animal_no", ask=""),
        no_sabe=Outcome(say="utter_r_animal_no", ask=""),
    ),
    Question(
        "lesiones",
        "robo_denuncia",
        si=Outcome(say="utter_r_lesiones_si", ask="persona"),
        no=Outcome(say="utter_r_lesiones_no", ask=""),
        no_sabe=Outcome(say="utter_r_lesiones_no", ask=""),
    ),
)

QUESTIONS: dict[str, Question] = {question.name: question for question in _ALL}
