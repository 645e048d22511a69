"""A goodbye that sounds like one for good: messages for the family, last thanks, asking forgiveness."""

from __future__ import annotations

import re

_FOR_GOOD = re.compile(
    r"\b(?:(?:dile|digale|digan|diganle|avisen|avisenle|avisale|avisa"
    r"|dejen dicho) (?:\w+ )?a mis? \w+ que (?:siempre )?(?:l[oae]s? )?(?:quiero|quise|ame|amo|adoro"
    r"|perdon\w*)"
    r"|(?:mis?|l[oa]s?) ultim[oa]s? (?:personas?|mensajes?|palabras|con (?:quien|los que)|en (?:hablar"
    r"|escribir|saber)|dia|noche|vez que (?:hablo|escribo|me (?:leen|lees|oyen)))"
    r"|de l[oa]s ultim[oa]s con (?:quien|l[oa]s que)"
    r"|adios para siempre|hasta siempre|hasta nunca|ya no (?:voy a volver|vuelvo|regreso"
    r"|me va[ns]? a (?:ver|leer|volver))|nos vemos (?:en la otra|del otro lado|en el cielo)"
    r"|en la otra vida"
    r"|(?:cuiden|cuida|cuide|les encargo|te encargo|se los encargo|encargo)(?:n"
    r"|me)? (?:much[oa] )?a mis? (?:hij|mam|pap|niñ|bebe|perr|gat|abuel|herman|chamac)\w*)"
)
_LAST_THANKS = re.compile(
    r"\b(?:gracias por (?:todo|tanto|haber|escucharme siempre|aguantarme)|perdon(?:enme|ame|en|a)?\b"
    r"|l[oa]s quiero|l[oa]s amo|me despido|adios|cuidense|ya es hora|llego (?:la|mi) hora|fue un (?:gusto"
    r"|placer|honor)|no me extrañen|no lloren"
    r"|descansar por fin|por fin voy a|ya me voy|se acabo|hasta aqui llegue)\b"
)


def is_for_good(plain_text: str) -> bool:
    """A farewell that by itself is one for good."""
    return bool(_FOR_GOOD.search(plain_text))


def hints(plain_text: str) -> int:
    """How many different words of a last goodbye stand in the text; two or more deserve a question."""
    return len(set(_LAST_THANKS.findall(plain_text)))
