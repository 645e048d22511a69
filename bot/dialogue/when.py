"""How long ago something was, in the words people answer "¿cuándo?" with."""

from __future__ import annotations

import re

_NUMBERS = {
    "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
    "nueve": 9, "diez": 10, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "par": 2, "medio": 0.5, "media": 0.5,
    "unos": 3, "unas": 3, "varios": 4, "varias": 4, "muchos": 10, "muchas": 10, "pocos": 3, "pocas": 3, "mil": 10,
}  # fmt: skip
_UNITS = {
    "segundo": 0.0, "minuto": 0.0, "rato": 0.0, "momento": 0.0, "hora": 1 / 24, "dia": 1.0, "noche": 1.0, "semana": 7.0,
    "quincena": 15.0, "mes": 30.4, "año": 365.25,
}  # fmt: skip
_AMOUNT = re.compile(
    rf"\b(?:hace|hara|como|desde hace|tiene)\b (?:como |mas de |casi |ya |unos? |unas |un )*"
    rf"(?P<many>\d{{1,3}}|{'|'.join(_NUMBERS)})? ?(?:de )?(?P<unit>{'|'.join(_UNITS)})(?:e?s)?\b"
)
# The first that fits counts; the most recent come first, because a doubt must not hide a recent act.
_WORDS: tuple[tuple[re.Pattern[str], float], ...] = tuple(
    (re.compile(rf"\b(?:{pattern})\b"), days)
    for pattern, days in (
        (r"hoy|ahorita|ahora mismo|hace (?:un )?(?:rato|ratito|momento|poco rato)|en la mañana|recien", 0.0),
        (r"ayer|anoche|antenoche", 1.0),
        (r"antier|anteayer|antes de ayer", 2.0),
        (r"esta semana|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|el fin de semana", 4.0),
        (r"(?:la )?semana pasada", 8.0),
        (r"este mes|hace poco|hace poquito|hace dias|ultimamente", 20.0),
        (r"(?:el )?mes pasado|hace meses", 45.0),
        (r"(?:el )?año pasado|en la secu\w*|en la prepa|de (?:niñ|chav|chic|joven)\w*|hace (?:mucho"
         r"|tiempo|años)", 400.0),
        (r"cuando (?:era|estaba|tenia)|(?:hace )?muchos? (?:tiempo|años)|hace ya años|en (?:19|20[01]"
         r"|202[0-4])\d+", 1000.0),
    )
)  # fmt: skip


def days_ago(plain_text: str) -> float | None:
    """About how many days ago `plain` text puts something; None where it names no time.

    The most recent time counts where a text names several: "hace años, y otra vez ayer".
    """
    found = [_days(match) for match in _AMOUNT.finditer(plain_text)]
    found += [days for pattern, days in _WORDS if pattern.search(plain_text)]
    return min(found) if found else None


def _days(match: re.Match[str]) -> float:
    many = match["many"]
    if many is None:
        # "hace años", "hace meses": at least two of them; "hace un año" lost its "un" to the fillers.
        plural = match.group().endswith("s") and match["unit"] != "mes"
        return _UNITS[match["unit"]] * (2 if plural else 1)
    return _UNITS[match["unit"]] * (float(many) if many.isdigit() else _NUMBERS[many])
