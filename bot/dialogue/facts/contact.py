"""The way of reaching a person that they call safe."""

from __future__ import annotations

import re

from bot.directory import lines

_MAX = 200
_PHONE = re.compile(r"(?<!\d)(?:\+?52[ \-]?)?(?:\d[ \-]?){9}\d(?!\d)")
_MAIL = re.compile(r"[\w.+\-]+@[\w\-]+\.[\w.\-]+")
_REACH = re.compile(
    r"\b(?:m[aá]rca(?:me|r|nme)|ll[aá]m(?:a|e|ar|en)(?:me|nme)|escr[ií]b(?:e|a|an|ir)(?:me|nme)|cont[aá]ct(?:a|e|en|ar)(?:me|nme)"
    r"|comun[ií]\w+ conmigo|b[uú]sc(?:a|ar|que|quen)(?:me|nme)|localiz\w+me"
    r"|mi (?:n[uú]mero|tel[eé]fono|cel|celular|whats\w*|correo|mail)|mis datos"
    r"|no me (?:llames|llamen|marques|marquen|escriban|escribas|hablen|hables|busquen))\b",
    re.IGNORECASE,
)
_DETAIL = re.compile(
    r"\b(?:despu[eé]s de|antes de|a las|por la (?:noche|tarde|ma[ñn]ana)|en la (?:noche|tarde|ma[ñn]ana)"
    r"|cuando|solo|s[oó]lo|por aqu[ií]"
    r"|por whats\w*|por mensaje|por correo|al trabajo|otro (?:n[uú]mero|tel[eé]fono)|de mi (?:hermana"
    r"|mam[aá]|amiga|vecina|t[ií]a))\b",
    re.IGNORECASE,
)
_REFUSES = re.compile(r"\bno me (?:llame|marque|escriba|hable|busque)", re.IGNORECASE)


def safe_contact_in(text: str, bare: bool = False) -> str | None:
    """The person's words about how to reach them, at most 200 characters; `bare`: the message answers a question.

    A number or address counts only where they ask to be reached there: an extortionist's number is not theirs.
    """
    own = [n for n in _PHONE.findall(text) if re.sub(r"\D", "", n)[-10:] not in _of_the_directory()]
    reachable = bool(own or _MAIL.search(text) or _DETAIL.search(text))
    asked_for = bool(_REACH.search(text)) and (reachable or bool(_REFUSES.search(text)))
    if asked_for or (bare and reachable):
        return " ".join(text.split())[:_MAX]
    return None


def _of_the_directory() -> set[str]:
    return {number for line in lines() for number in line.numbers}
