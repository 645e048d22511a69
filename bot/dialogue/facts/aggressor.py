"""Whether the person who writes is the one who hurts, or fears to hurt, somebody."""

from __future__ import annotations

import re

from bot.dialogue.facts.people import KIN, PEOPLE

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
)


_CHILDREN = (
    r"(?:l[oa]s |un[oa]?s? |mis? )?(?:niñ[oa]s?|menores|adolescentes|sobrin[oa]s?|hij[oa]s?|alumn[oa]s)"
)
_DRAWN = re.compile(
    rf"\bme (?:atraen?|excitan?) (?:sexualmente )?{_CHILDREN}\b|\bme gustan? sexualmente {_CHILDREN}\b"
    rf"|\b(?:siento|tengo) (?:atraccion|deseos?|fantasias|pensamientos) (?:sexual(?:es)? )?(?:por|hacia|con)"
    rf" {_CHILDREN}\b"
)
# In plain words "golpeo" is also who else hit: it counts at the beginning, of a partner or with a word of one's own.
_LEAD = (
    r"(?:yo|a veces|siempre|luego|seguido|ya|tambien|pues|hola|es que|la verdad|la neta|y|pero|creo que|no se por que"
    r"|cuando (?:me \w+|tomo|bebo))"
)
_NOW = r"(?:pego|golpeo|cacheteo|empujo|jaloneo|maltrato|lastimo|grito)"
_PARTNER = rf"a mi (?:propi[oa] )?(?:{PEOPLE['partner']})"
_OWN = (
    r"(?:\byo\b|\bme (?:enojo|desespero|altero|gana|controlo|arrepiento|prendo|siento (?:mal|culpable))\b"
    r"|\bcuando (?:tomo|bebo)\b|\ba veces\b|\bno (?:puedo|se) (?:controlarme|parar|contenerme)\b)"
)
_HITS = rf"^(?:{_LEAD} )*(?:(?:le|les|la|lo) )?{_NOW}(?: \w+){{0,2}}?"
_PRESENT = re.compile(rf"{_HITS} {_PARTNER}\b|(?=.*{_OWN}){_HITS} {_WHOM}\b")
_SOMEBODY_ELSE = re.compile(r"(?:peg|golpe|cachete|empuj|jalone|maltrat|lastim|grit)ó\b")


def aggressor_in(words: str, text: str = "") -> bool | None:
    """True where `plain` words say so; None otherwise, because nobody says that they are none.

    `text`: the same as it was written, whose accents tell "golpeo" from "golpeó".
    """
    present = _PRESENT.search(words) and not _SOMEBODY_ELSE.search(text.lower())
    return True if present or _AGGRESSOR.search(words) else None


def drawn_to_children_in(words: str) -> bool | None:
    """True where `plain` words say that the person who writes is drawn to children; None otherwise."""
    return True if _DRAWN.search(words) else None
