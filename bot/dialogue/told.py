"""Answers that a message already gives of itself, so that its flow need not ask: "me quiero matar hoy".

They are read from the reasons of triage's explicit signals; a test checks that each reason exists.
"""

from __future__ import annotations

from collections.abc import Iterable

from bot.dialogue.question import Answer

_YES: Answer = "si"
ANSWERS_IN: dict[str, dict[str, Answer]] = {
    "suicidio: desea morir o no estar": {"deseo_morir": _YES},
    "suicidio: dice que quiere matarse": {"deseo_morir": _YES, "suicidio": _YES},
    "suicidio: piensa en quitarse la vida": {"suicidio": _YES},
    "suicidio: mensaje corto: quiere matarse": {"deseo_morir": _YES, "suicidio": _YES},
    "suicidio: tiene un plan o los medios": {"suicidio": _YES, "suicidio_plan": _YES},
    "suicidio: se está despidiendo": {"deseo_morir": _YES},
    "suicidio: intentó quitarse la vida hace poco": {"suicidio_antes": _YES, "suicidio_reciente": _YES},
    "suicidio: dice que ya tomó algo para morir": {"suicidio_hoy": _YES, "suicidio": _YES, "suicidio_antes": _YES},
    "suicidio: dice que ya empezó a hacerse daño": {"suicidio_hoy": _YES, "suicidio_antes": _YES},
    "suicidio: quiere matarse hoy o ahora": {"deseo_morir": _YES, "suicidio": _YES, "suicidio_hoy": _YES},
    "violencia_familiar: fue amenazada de muerte": {"amenaza_muerte": _YES},
    "violencia_familiar: dice que la va a matar": {"amenaza_muerte": _YES},
    "violencia_familiar: dice que la va a matar ahora": {"amenaza_muerte": _YES},
    "violencia_familiar: violencia con arma o con objetos": {"arma": _YES},
    "violencia_familiar: hay un arma y un ataque en curso": {"arma": _YES},
    "violencia_familiar: la ahorcó": {"cuello": _YES},
    "violencia_familiar: golpean a un niño, una niña o una persona mayor": {"hay_ninos": _YES},
    "violencia_sexual: la extorsionan con imágenes íntimas": {"piden_mas": _YES},
    "trata: la tienen encerrada o a la fuerza ahora": {"puede_irse": "no"},
    "trata: le quitaron sus documentos y no puede irse": {"documentos": _YES, "puede_irse": "no"},
    "trata: la obligan a prostituirse, a pedir dinero o a delinquir": {"trata_obligan": _YES},
    "amenaza: hay un arma en la mano o en la escuela": {"amenaza_arma": _YES},
}  # fmt: skip

# What must be said even where nobody had to ask: strangulation means a medical check (facts 3.4).
ADVICE = {"cuello": "utter_r_cuello_si"}


def answers_in(reasons: Iterable[tuple[str, str]]) -> dict[str, tuple[Answer, str]]:
    """By question: the answer, and the person's words. `reasons` are the (rule, phrase) of signals found in this
    message alone; what was only read together with earlier turns carries a remark and does not count."""
    found: dict[str, tuple[Answer, str]] = {}
    for rule, phrase in reasons:
        for question, answer in ANSWERS_IN.get(rule, {}).items():
            found.setdefault(question, (answer, phrase))
    return found
