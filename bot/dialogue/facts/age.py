"""How old the person who writes is, and how old the one they write about."""

from __future__ import annotations

import re

from bot.dialogue.facts.people import KIN

_ADULT, _OLDEST = 18, 110
_NUMBERS = {
    "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13,
    "catorce": 14, "quince": 15, "dieciseis": 16, "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20,
    "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "setenta": 70, "ochenta": 80,
}  # fmt: skip
_N = rf"(?P<age>\d{{1,3}}|{'|'.join(_NUMBERS)})"
# Things one has fifteen of, and how long they took: "tengo 15 minutos", "tengo 2 hijos", "tengo 15 días así".
_OTHER_THINGS = (
    r"(?!(?: ?(?:%|mil|pesos|y medio|de))?\b ?(?:minuto|hora|dia|noche|semana|mes|hij|herman|llamada|mensaje|mil|peso"
    r"|vez|veces|cita|perr|gat|sobrin|niet|foto|video|captura|deuda|punto|niñ|amig|pastilla|cita|casa|por ciento"
    r"|persona|empleo|trabajo|materia)\w*)(?! años? (?:de (?!edad)\w+|con \w+|casad|junt|trabaj|vivi|aguant|sufri|asi"
    r"|que|en|sin|sol[ao]|sal)\w*)"
)
_SELF = (
    re.compile(
        rf"\b(?:yo )?(?:tengo|cumpli|acabo de cumplir|voy a cumplir|ya tengo"
        rf"|apenas tengo) (?:como )?{_N}\b{_OTHER_THINGS}"
    ),
    re.compile(rf"\b(?:soy|yo)\b(?: \w+){{0,3}} (?:de|con) {_N} años\b"),
    re.compile(rf"\bmi edad (?:es|son) (?:de )?{_N}\b"),
)
_BARE = re.compile(rf"^(?:(?:pues|como|son|de|mis|casi|apenas|ya) )*{_N}(?: años?(?: de edad)?| añitos)?$")
_OTHER = (
    re.compile(rf"\b(?:{KIN}|niñ[oa]|chic[oa]|muchach[oa]|menor|adolescente|bebe|joven"
               rf"|señora?)\b(?: \w+){{0,3}}? (?:de|tiene) (?:como |apenas )?{_N}\b(?: años)?{_OTHER_THINGS}"),
    re.compile(rf"^(?:(?:ella|el|pues|apenas|solo) )*tiene (?:como |apenas )?{_N}$"),
    re.compile(rf"\b(?:ella|el|solo|apenas)? ?tiene (?:como |apenas |solo )*{_N} (?:años|añitos)\b{_OTHER_THINGS}"),
)  # fmt: skip
_MINOR = re.compile(
    r"\b(?:(?:yo )?(?:soy|aun soy|todavia soy) (?:un |una )?(?:menor(?: de (?:edad|18))?|niñ[oa]"
    r"|adolescente)\b(?! interior)"
    r"|(?:voy|estoy) en (?:la )?(?:primaria|secundaria|secu|kinder)\b|voy en (?:primero|segundo|tercero"
    r"|cuarto|quinto|sexto)"
    r" de (?:primaria|secundaria|secu))"
)
_GROWN = re.compile(r"\b(?:ya )?soy (?:mayor de edad|adult[oa])\b|\bno soy menor\b")


def age_of_self(words: str, bare: bool = False) -> int | None:
    """The writer's age in years (5-110) in `plain` words; `bare`: a number alone answers a question about it."""
    patterns = (*_SELF, _BARE) if bare else _SELF
    return _first(patterns, words)


def age_of_other(words: str) -> int | None:
    """The age of the person somebody writes about: "mi hija de 14 años"."""
    return _first(_OTHER, words, youngest=0)


def is_minor(words: str, age: int | None) -> bool | None:
    """Whether the person who writes is under 18, as far as `words` or `age` say."""
    if age is not None:
        return age < _ADULT
    if _GROWN.search(words):
        return False
    return True if _MINOR.search(words) else None


def _first(patterns: tuple[re.Pattern[str], ...], words: str, youngest: int = 5) -> int | None:
    for pattern in patterns:
        match = pattern.search(words)
        if match:
            age = int(match["age"]) if match["age"].isdigit() else _NUMBERS[match["age"]]
            if youngest <= age <= _OLDEST:
                return age
    return None
