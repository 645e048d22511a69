"""Whether the person who writes is the one who hurts, or fears to hurt, somebody."""

from __future__ import annotations

import re

from bot.dialogue.facts.people import KIN

_WHOM = rf"(?:(?:a )?(?:mi|mis|la|el|los|las) (?:propi[oa]s? )?(?:{KIN})|a (?:ella|el|alguien|mi familia))"
_AGGRESSOR = re.compile(
    rf"\b(?:le|les|la|lo) (?:pegue|golpee|cachetee|grite muy|empuje|lastime|aviente"
    rf"|jalonee)\b(?! (?:el|ella|su))"
    rf"(?: \w+){{0,2}} ?{_WHOM}"
    rf"|\byo (?:le|les|la|lo) (?:pego|golpeo|grito) {_WHOM}"
    rf"|\b(?:golpee|lastime|cachetee|empuje|jalonee|amenace) {_WHOM}"
    r"|\bse me (?:pas[ao]|fue|va) la mano\b"
    rf"|\b(?:tengo|siento|me dan|me estan dando) (?:muchas )?(?:ganas|impulsos) de (?:matar|golpear"
    rf"|pegarle|lastimar|hacerle daño)"
    rf"(?:l[oae]s?)? ?{_WHOM}"
    r"|\b(?:tengo miedo de|me da miedo) (?:hacerle daño|lastimarl[oa]s?|pegarles?|matarl[oa]s?"
    r"|hacerles (?:algo|daño))\b"
    r"|\bme atraen l[oa]s niñ[oa]s\b"
)


def aggressor_in(words: str) -> bool | None:
    """True where `plain` words say so; None otherwise, because nobody says that they are none."""
    return True if _AGGRESSOR.search(words) else None
