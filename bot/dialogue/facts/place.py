"""Where the person is: their words, and the zone that decides which lines fit."""

from __future__ import annotations

import re

from bot.dialogue.facts.places import ABROAD, ALCALDIAS, COLONIAS, EDOMEX, STATES

_MAX_WORDS = 12
_IN = (
    r"(?:en|de|desde|por|hasta|aca|aqui|alla|a|soy de|vivo|somos de|cerca de(?:l)?|rumbo a|dentro de|municipio"
    r"|alcaldia|estado)"
)
_STREET = (
    r"(?:calle|av|avenida|calz|calzada|metro|estacion|metrobus|eje|col|colonia|barrio|esquina|parada|hospital"
    r"|plaza|escuela)"
)
_ZONES = (
    ("edomex", EDOMEX),
    ("cdmx", ALCALDIAS),
    ("cdmx", COLONIAS),
    ("extranjero", ABROAD),
    ("otro_estado", STATES),
)
_NAMED = tuple(
    (zone, re.compile(rf"(?P<before>\b\w+ )?\b(?P<place>{'|'.join(sorted(names, key=len, reverse=True))})\b"))
    for zone, names in _ZONES
)
_AFTER_IN = re.compile(rf"^{_IN} ?$")
# A street or station of that name may be anywhere.
_STREET_BEFORE = re.compile(rf"^{_STREET}$")
_STANDS = re.compile(
    rf"\b(?:(?:estoy|estamos|ando|vivo|vivimos|me encuentro|nos encontramos|esta|vive|ubicad[oa]|fue"
    rf"|paso)(?: aqui| aca| alla| ahorita| ahora)*"
    rf" (?:en|por|cerca de|afuera de|a un lado de|frente a)(?: el| la| los"
    rf"| las)?) (?P<where>{_STREET}\b(?: \w+){{1,6}})"
)

_LOOKS = re.compile(
    rf"^(?:en|por|desde|cerca|aqui|aca|alla|afuera|atras|frente|entre|rumbo|junto|soy de|somos de|vivo|vivimos|estoy"
    rf"|estamos|ando|esta) \w|\b{_STREET}\b|\d"
    r"|\b(?:casa|departamento|edificio|unidad|mercado|tianguis|tienda|parque|iglesia|pueblo|rancho|hotel|oficina|central"
    r"|terminal|carretera|autopista|kilometro|km|atras|junto|enfrente|cerca)\b"
)
# Complaints, wishes and acts: what people say instead of a place.
_NO_PLACE = re.compile(
    r"\b(?:quier\w+|quisiera\w*|necesit\w+|queja\w*|reclam\w+|denunci\w+|ayud\w+|pega\w*|golpea\w*|amenaz\w+|mat\w+"
    r"|muer\w+|morir\w*|llor\w+|siento|teng\w+|tiene\w*|entend\w+|entiend\w+|contest\w+|dij\w+|dic\w+|llam[oaeé]\w*|vienen?"
    r"|son|gracias|por favor|por que|en serio|nadie|solt\w+|avis\w+)\b"
)
_FEW_WORDS = 4


def place_in(words: str, text: str, bare: bool = False) -> tuple[str | None, str | None]:
    """(place in the person's words, zone); zone is cdmx, edomex, otro_estado or extranjero.

    `bare`: the message answers a question about the place, so that all of a short answer is one.
    """
    zone, name = _known(words, bare)
    street = _STANDS.search(words)
    short = len(words.split()) <= _MAX_WORDS
    if bare and short and tells_place(words, text):
        return " ".join(text.split()), zone
    if street:
        return street["where"], zone
    return name, zone


def tells_place(words: str, text: str) -> bool:
    """Whether an answer to a question about the place looks like one: `words` are `text` in plain form."""
    if "?" in text or "¿" in text or _NO_PLACE.search(words):
        return False
    if _known(words, bare=True)[1] or _LOOKS.search(words):
        return True
    return 0 < len(words.split()) <= _FEW_WORDS and _tells(words)


def _known(words: str, bare: bool) -> tuple[str | None, str | None]:
    """The zone and name of the first known place that is spoken of as a place."""
    for zone, pattern in _NAMED:
        for match in pattern.finditer(words):
            before = (match["before"] or "").strip()
            alone = match.group("place") == words
            if _STREET_BEFORE.match(before):
                continue
            if bare or alone or _AFTER_IN.match(before):
                return zone, match["place"].title()
    return None, None


def _tells(words: str) -> bool:
    return not re.match(r"(?:no|si|nada|para que|por que|que|como|prefiero)\b", words)
