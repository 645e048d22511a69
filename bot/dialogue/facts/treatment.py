"""Whether the person speaks to the bot as tú or as usted."""

from __future__ import annotations

import re

_USTED = re.compile(
    r"\b(?:usted|ustd|no (?:me )?tute\w+|oiga|disculpe|ayudeme|digame|permitame|expliqueme|orienteme"
    r"|comuniqueme|paseme|informeme|digale"
    r"|atiendame|escucheme|entiendame|perdoneme|dispense|mire"
    r"|(?:me|nos) (?:puede|podria|pudiera|quiere|ayuda usted|atiende|orienta|informa"
    r"|comunica)(?! (?:matar|pegar|hacer|quitar|golpear"
    r"|ver|encontrar|lastimar|violar|buscar|llevar|seguir|correr|demandar|denunciar|pasar))"
    r"|(?:le|les) (?:agradezco|agradeceria|comento|cuento|platico|pido|suplico|escribo|hablo para)"
    r"|(?:como|que tal) esta usted|con su permiso"
    r"|podria (?:ayudarme|decirme|orientarme|informarme|apoyarme|comunicarme)|puede (?:ayudarme|decirme"
    r"|orientarme|apoyarme))\b"
)
_TU = re.compile(
    r"\b(?:oye|ayudame|dime|disculpa|explicame|orientame|escuchame|entiendeme|perdoname|mira|tu (?:eres"
    r"|puedes|sabes|que|me|como)"
    r"|(?:me|nos) (?:puedes|podrias|ayudas|orientas|explicas|entiendes|escuchas|contestas)|te (?:cuento"
    r"|digo|platico|comento|agradezco|pido|escribo)"
    r"|eres (?:un|una|real|robot|humano|persona)|puedes (?:ayudarme|decirme|orientarme)"
    r"|podrias (?:ayudarme|decirme)|sabes|contigo|ayudas)\b"
)


def treatment_in(words: str) -> str | None:
    """tu or usted, from forms spoken to the bot in `plain` words; None where neither or both are heard."""
    formal, familiar = bool(_USTED.search(words)), bool(_TU.search(words))
    if formal == familiar:
        return None
    return "usted" if formal else "tu"
