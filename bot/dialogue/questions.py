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

# What to ask in a topic, in order, for a level of danger; the first one not asked yet is next.
# At level 4 help comes first, and one question that helps at once.
_FLOWS: dict[str, tuple[tuple[str, ...], ...]] = {
    "suicidio": (
        ("suicidio",),
        ("suicidio",),
        ("suicidio", "acompanada"),
        ("suicidio_hoy", "acompanada"),
        ("acompanada",),
    ),
    "autolesion": (
        ("herida", "suicidio"),
        ("herida", "suicidio"),
        ("herida", "suicidio", "acompanada"),
        ("suicidio_hoy", "acompanada"),
        ("acompanada",),
    ),
    "violencia_familiar": (
        ("a_salvo", "persona"),
        ("a_salvo", "persona"),
        ("a_salvo", "armas"),
        ("a_salvo", "armas"),
        (),
    ),
    "violencia_sexual": (
        ("a_salvo", "persona"),
        ("a_salvo", "persona"),
        ("a_salvo", "medica"),
        ("a_salvo", "medica"),
        ("medica",),
    ),
    "violencia_digital": (("persona",), ("persona",), ("a_salvo",), ("a_salvo",), ()),
    "trata": (
        ("puede_hablar", "puede_irse", "documentos"),
        ("puede_hablar", "puede_irse", "documentos"),
        ("puede_hablar", "puede_irse", "documentos"),
        ("puede_hablar", "puede_irse", "documentos"),
        ("puede_hablar",),
    ),
    "oferta_sospechosa": (("persona",), ("persona",), ("puede_hablar",), ("puede_hablar",), ("puede_hablar",)),
    "amenaza": (("peligro_ahora",), ("peligro_ahora",), ("peligro_ahora",), ("a_salvo",), ("a_salvo",)),
    "secuestro_desaparicion": (("menor_peligro",), ("menor_peligro",), ("menor_peligro",), ("a_salvo",), ()),
    "secuestro": (("a_salvo",), ("a_salvo",), ("a_salvo",), ("a_salvo",), ()),
    "apoyo_psicologico": (("persona",),),
    "asesoria_juridica": (("persona",),),
    "extorsion": (("persona",),),
    "maltrato_animal": (("animal",),),
    "robo_denuncia": (("lesiones",),),
}


def flow(key: str, topic: str, level: int) -> tuple[str, ...]:
    """The questions for an intent (or, where it has none of its own, its topic) at a level."""
    levels = _FLOWS.get(key) or _FLOWS.get(topic) or ((),)
    return levels[min(level, len(levels) - 1)]
