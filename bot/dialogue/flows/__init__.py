"""Every flow, one file a topic. A new topic: a file with `FLOWS`, and its name in `_TOPICS` here."""

from __future__ import annotations

from bot.dialogue.flow import Flow, Situation
from bot.dialogue.flows import (
    amenaza,
    apoyo_psicologico,
    asesoria_juridica,
    comunes,
    extorsion,
    informacion_servicios,
    maltrato_animal,
    maltrato_mayor,
    menores,
    oferta_sospechosa,
    otra_persona,
    robo_denuncia,
    secuestro_desaparicion,
    suicidio,
    trata,
    violencia_digital,
    violencia_familiar,
    violencia_sexual,
)
from bot.dialogue.question import Question

_TOPICS = (
    suicidio,
    violencia_familiar,
    menores,
    maltrato_mayor,
    violencia_sexual,
    violencia_digital,
    trata,
    oferta_sospechosa,
    amenaza,
    secuestro_desaparicion,
    apoyo_psicologico,
    asesoria_juridica,
    extorsion,
    maltrato_animal,
    robo_denuncia,
    informacion_servicios,
)


def _flows() -> dict[str, Flow]:
    listed = [(key, flow) for topic in _TOPICS for flow in topic.FLOWS for key in flow.keys]
    flows = dict(listed)
    if len(flows) != len(listed):
        raise ValueError("two flows have the same key")
    return flows


def _questions() -> dict[str, Question]:
    mine = [question for topic in _TOPICS for flow in topic.FLOWS for question in flow.questions]
    listed = [*comunes.QUESTIONS, *otra_persona.QUESTIONS, *mine]
    questions = {question.name: question for question in listed}
    if len(questions) != len(listed):
        raise ValueError("two questions have the same name")
    return questions


FLOWS: dict[str, Flow] = _flows()
QUESTIONS: dict[str, Question] = _questions()


def steps(intent: str | None, topic: str | None, situation: Situation) -> tuple[str, ...]:
    """The questions that help in a situation, the most useful first; the intent's own flow before its topic's."""
    flow = FLOWS.get(intent or "") or FLOWS.get(topic or "")
    return flow.steps(situation) if flow else ()
