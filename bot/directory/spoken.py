"""A line as it is said to a person: nothing unconfirmed sounds certain."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.directory.choose import Need, choose
from bot.directory.line import SPOKEN_PENDING, Line, Phone, Schedule, Zone
from bot.directory.read import line as line_of
from bot.directory.read import lines

LINES, FOR_WOMEN, LINE_PREFIX = "lineas", "lineas_mujeres", "linea_"
_GAP = re.compile(r"\{(\w+)\}")
_PENDING = {
    "numero": "número", "opcion": "opción", "extension": "extensión", "horario": "horario", "direccion": "dirección",
    "publicada": "disponibilidad",
}  # fmt: skip
_DAYS = {"lun-vie": "de lunes a viernes", "lun-dom": "todos los días"}
_AUDIENCE = {"mujeres": "para mujeres", "menores": "para menores de 18", "asegurados": "con seguro del IMSS"}
_COUNTRY = "+52 "
_ABROAD = "• Emergencias: el número local del país"


def spoken(line: Line, zone: Zone | None = None, about: bool = False) -> str:
    """ "LOCATEL: *0311 o 55 5658 1111, las 24 horas (horario por confirmar)"; `about` adds whom and where it serves."""
    remarks = [_PENDING[matter] for matter in SPOKEN_PENDING if matter in line.pending]
    unsure = f" ({_joined(remarks, 'y')} por confirmar)" if remarks else ""
    name = line.name + (_about(line, zone) if about else "")
    return f"{name}: {', '.join(part for part in (_reached(line, zone), _hours(line)) if part)}{unsure}"


def bullets(need: Need) -> str:
    """The lines that fit, one a row."""
    said = [f"• {spoken(line, need.zone, about=True)}" for line in choose(need)]
    # 911 is Mexico's: whoever is abroad needs the number of where they are.
    local = [_ABROAD] if need.zone == "extranjero" and (need.danger or need.crisis) else []
    return "\n".join([*local, *said])


def for_women(need: Need) -> str:
    """ "Para mujeres, también *765.": short enough for a crisis; empty where none fits the place, or for a man.

    Only a line's first number is named, and no option of it, since none is confirmed.
    """
    fitting = choose(need, limit=len(lines())) if need.woman is not False else ()
    mine = [one for one in fitting if one.audience == ("mujeres",) and one.phones]
    named = [
        one.phones[0].shown + (" en la Ciudad de México" if _only_here(one, need.zone) else "")
        for one in mine
    ]
    return f"Para mujeres, también {_joined(named, 'o')}." if named else ""


def gaps_in(texts: Iterable[str]) -> set[str]:
    """Names of the gaps that texts leave for lines: `{lineas}`, `{linea_locatel}`."""
    names = {name for text in texts for name in _GAP.findall(text)}
    return {name for name in names if name in (LINES, FOR_WOMEN) or name.startswith(LINE_PREFIX)}


def fillings(gaps: Iterable[str], need: Need) -> dict[str, str]:
    """What the gaps are filled with. KeyError for a line that there is not or that is on hold."""
    several = {LINES: bullets, FOR_WOMEN: for_women}
    return {
        gap: several[gap](need)
        if gap in several
        else spoken(line_of(gap.removeprefix(LINE_PREFIX)), need.zone)
        for gap in gaps
    }


def _about(line: Line, zone: Zone | None) -> str:
    whom = [_AUDIENCE[a] for a in line.audience if a in _AUDIENCE and _AUDIENCE[a] not in line.name]
    where = ["Ciudad de México"] if _only_here(line, zone) and "Ciudad de México" not in line.name else []
    return f" ({', '.join([*whom, *where])})" if whom or where else ""


def _only_here(line: Line, zone: Zone | None) -> bool:
    """The city's own line, for somebody who may be elsewhere."""
    return zone is None and line.coverage == ("cdmx",)


def _reached(line: Line, zone: Zone | None) -> str:
    """Numbers, or else the page or place."""
    numbers = [_number(phone, zone) for phone in line.phones]
    return _joined(numbers, "o") or line.url or str(line.place)


def _number(phone: Phone, zone: Zone | None) -> str:
    national = zone == "extranjero" and not phone.digits.startswith("*") and len(phone.digits) >= 10
    number = (_COUNTRY if national else "") + phone.shown
    before = f"{phone.label} " if phone.label else ""
    option = f", opción {phone.option}" if phone.option else ""
    extension = f" ext. {phone.extension}" if phone.extension else ""
    return f"{before}{number}{extension}{option}"


def _hours(line: Line) -> str:
    if isinstance(line.hours, Schedule):
        return f"{_DAYS[line.hours.days]} de {line.hours.opens:%-H:%M} a {line.hours.closes:%-H:%M}"
    return "las 24 horas" if line.hours == "always" and line.phones else ""


def _joined(words: list[str], last: str) -> str:
    return f" {last} ".join([*([", ".join(words[:-1])] if words[1:] else []), words[-1]]) if words else ""
