"""Short questions to the chat itself, told by their words: in a crisis the classifier hears the crisis."""

from __future__ import annotations

import re

from bot.risk.normalize import plain, readable

_LONGEST = 9
_TABLE: tuple[tuple[str, str], ...] = (
    (
        "horario_costo",
        r"\b(?:(?:esto|eso|servicio|chat|llamada|ayuda|atencion|aqui) (?:cuesta|cobran)"
        r"|^(?:y )?(?:cuesta|cobran)(?: algo)?$|van a cobrar|cuanto cobran)\b"
        r"|\bes (?:gratis|gratuito|de paga)\b|\btiene costo\b|\bcuanto (?:cuesta|cobran|sale|es)$"
        r"|\b(?:a )?que (?:hora|horario|dias)s? (?:abren|cierran|atienden|tienen|contestan|estan)\b|\bhasta que hora\b",
    ),
    (
        "eres_robot",
        r"\b(?:eres|es|hablo con|hablando con|escribiendo con|contesta|esto es) (?:usted )?(?:un |una )?"
        r"(?:robots?|bot|maquina|inteligencia artificial|ia|persona real|humano|chatbot)\b|^robot$",
    ),
)  # fmt: skip
_ASKS = re.compile(
    r"^(?:oye |oiga |y |pero |disculpa |perdon )*(?:a que|cuanto|es|eres|esto|hasta que|que|cobran|tiene)\b"
)
_COMPILED = tuple((intent, re.compile(pattern)) for intent, pattern in _TABLE)


def asked_of_us(text: str) -> str | None:
    """The intent of a short question about cost, hours or who answers; None for anything else."""
    shown = readable(text)
    words = plain(shown).text
    if len(words.split()) > _LONGEST or not (re.search(r"[?¿]", shown) or _ASKS.match(words)):
        return None
    return next((intent for intent, pattern in _COMPILED if pattern.search(words)), None)
