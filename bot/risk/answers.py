"""What a short 'sí' or 'no' says about risk, given the question it answers (facts 3.1, 3.4, 3.6)."""

from __future__ import annotations

import re
from typing import NamedTuple


class AnswerMeaning(NamedTuple):
    answer: str
    level: int
    topic: str
    reason: str
    question: re.Pattern[str]


def _meaning(answer: str, level: int, topic: str, reason: str, question: str) -> AnswerMeaning:
    return AnswerMeaning(answer, level, topic, reason, re.compile(question))


# The first one that fits counts, so the graver question stands first. Topic '' keeps the one already known.
MEANINGS = (
    _meaning("yes", 4, "", "dice que sí: el agresor está ahí o hay peligro ahora", r"(?:te lastim\w+|te peg\w+|te golpe\w+|te hace daño|agres\w+|quien te)[^?]*(?:esta|sigue) (?:ahi|contigo|cerca|en (?:la|tu) casa)|(?:esta|sigue) (?:ahi|contigo|cerca|en (?:la|tu) casa)[^?]*(?:agres|lastim|peg|golpe|viol|daño)|peligro (?:ahora|en este momento)|en peligro|te estan? (?:golpeando|haciendo daño)"),
    _meaning("yes", 4, "suicidio", "dice que sí: ya hizo algo para quitarse la vida", r"(?:ya )?(?:tomaste|hiciste|te has hecho) algo|(?:hoy|ahorita|ahora|esta noche)[^?]*(?:matarte|quitarte la vida|suicid|hacerte daño)|(?:matarte|quitarte la vida|suicid\w*|hacerte daño)[^?]*(?:hoy|ahorita|ahora mismo|esta noche|este momento)"),
    _meaning("yes", 3, "suicidio", "dice que sí: piensa en suicidarse", r"suicid|quitarte la vida|matarte|un plan|como lo harias|intencion|terminar con tu vida"),
    _meaning("yes", 2, "suicidio", "dice que sí: desea morir o se hace daño", r"morir|desaparecer|no despertar|muert[ao]|hacerte daño|lastimarte|cortarte"),
    _meaning("yes", 3, "violencia_familiar", "dice que sí: arma, amenaza de muerte o asfixia", r"\barma\b|pistola|cuchillo|apret\w+ el cuello|ahorca|asfixi|amenaza\w* (?:con matar|de muerte)|pueda matarte"),
    _meaning("yes", 2, "violencia_familiar", "dice que sí: hay golpes o amenazas", r"(?:te|les) (?:ha |han )?(?:peg|golpe|lastim|maltrat|amenaz)\w*|tienes miedo de (?:el|ella|tu)"),
    _meaning("yes", 3, "violencia_sexual", "dice que sí: la obligaron o la tocaron", r"te (?:ha |han )?(?:toc|oblig|forz)\w*[^?]*(?:sin|relaciones|sexual|querias|cuerpo|consentimiento)"),
    _meaning("yes", 3, "trata", "dice que sí: retienen sus documentos, la obligan o la amenazan", r"(?:tiene|quit|retien)\w*[^?]*(?:documentos|papeles|pasaporte|dinero)|te obligan|amenazan a ti o a tu familia|te impiden"),
    _meaning("no", 3, "trata", "dice que no puede irse", r"puedes (?:irte|salir|dejar)[^?]*"),
    _meaning("yes", 3, "amenaza", "dice que sí: tiene un arma o un plan contra alguien", r"(?:hacerle|hacerles) daño|plan para|tiene un arma|traes? un arma"),
    _meaning("no", 4, "", "dice que no está a salvo", r"(?:estas|te encuentras|te sientes) (?:a salvo|segur[oa]|en un lugar seguro)|a salvo"),
)  # fmt: skip


def meaning_of(answer: str, question: str) -> AnswerMeaning | None:
    """The meaning of `answer` ('yes' or 'no') to a question in `plain` text, or None where it says nothing."""
    fitting = (m for m in MEANINGS if m.answer == answer and m.question.search(question))
    return next(fitting, None)
