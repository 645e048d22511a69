"""Somebody took too much, or things that do not go together: 911 is said first, whoever it is and whatever is open.

Whether they meant it does not matter yet: an ambulance does. Only what is told as having happened counts, not what
is asked ("¿puedo mezclar…?") nor what was long ago.
"""

from __future__ import annotations

import re

from bot.risk.assessment import HIGH, IMMINENT
from bot.risk.normalize import plain, readable

_PILLS = (
    r"(?:pastillas?|pastas|medic\w+|capsulas?|tabletas?|gotas|dosis|blisters?|frascos?|cajas?|tiras?|jarabes?"
    r"|clona\w*"
    r"|rivotril|insulina|somnifer\w+|tranquilizantes?|calmantes?|ansiolitic\w+|antidepresiv\w+|paracetamol\w*)"
)
_DRUGS = r"(?:drogas?|coca|cocaina|cristal|piedra|perico|tachas?|fentanilo|heroina|solventes?|activo|mona)"
_DRINK = (
    r"(?:alcohol|chelas?|cervezas?|tequila|mezcal|vodka|ron|whisky|vino|tragos?|copas|bebidas?|caguamas?)"
)
_POISON = r"(?:cloro|veneno|raticida|insecticida|sosa|acido muriatico|thinner|aguarras|anticongelante)"
_TOOK = (
    r"(?:me|se|nos) (?:l[ao]s? )?(?:acab\w+ de )?(?:he |ha |han )?"
    r"(?:tom|trag|meti|ech|zamp|empast|empin|inyect|ingeri|beb)\w*"
)
_TOO_MUCH = (
    r"(?:tod[ao]s?|much[ao]s|muchisim[ao]s|demasiad[ao]s?|bastantes|tant[ao]s|(?:un )?(?:monton|chorro|buen"
    r"|titipuchal)"
    r"|el doble|el triple|un puñ\w+|punados?|la caja|una caja|el frasco|un frasco|de mas"
    r"|(?:1\d|[2-9]\d|1\d\d)|veinte|treinta|cuarenta)"
)
_SIGNS = r"(?:no (?:despierta|responde|reacciona|respira|se mueve)|convulsion\w*|morad[oa]|azul)"
_CONSUMED = (
    r"(?:metio|tomo|consumio|fumo|inhalo|inyecto|coca|cristal|fentanilo|heroina|drogas?|alcohol|borrach\w+"
    r"|pasad[oa])"
)
_NOW = tuple(
    re.compile(rf"\b(?:{pattern})\b")
    for pattern in (
        rf"{_CONSUMED}\b.*\b{_SIGNS}",
        rf"(?:me|se|nos) (?:le )?(?:pas[eo]|pasaron|paso la mano|fue la mano|excedi\w*) (?:de"
        rf"|con) (?:\w+ )?(?:{_PILLS}|{_DRUGS})",
        rf"{_TOOK} (?:\w+ ){{0,2}}?{_TOO_MUCH} (?:\w+ ){{0,3}}?(?:{_PILLS}|{_DRUGS})",
        rf"{_TOOK} (?:\w+ ){{0,3}}?{_PILLS} (?:\w+ ){{0,2}}?(?:de mas|tod[ao]s|complet[ao]s?|enter[ao]s?"
        rf"|de (?:golpe|un jalon))",
        rf"(?:{_TOOK}|tom[eo]|bebi|bebio|ingeri|ingirio|trag[oe]) (?:\w+ ){{0,2}}?{_POISON}",
        rf"{_TOOK} (?:{_PILLS} |l[ao]s {_PILLS} )(?:de \w+ \w+ )?tod[ao]s",
        r"(?:me|se) empastill\w+",
        r"(?:me|se) l[ao]s (?:tome|tomo|trague|trago|acabe|acabo) tod[ao]s(?! los| las)",
        rf"(?:dieron|dimos|di|dio) (?:de mas|el doble|demasiad[ao]) (?:\w+ ){{0,2}}?{_PILLS}",
        r"se (?:l[ao]s? )?(?:tomo|trago|acabo) tod[ao]s?(?:$| (?:de golpe|de un jalon|junt[ao]s?|lo que (?:habia"
        r"|tenia|encontr\w+)))",
        r"(?:tuvo|tiene|tengo|le dio|me dio|esta (?:en|con|por)|creo que es|con) (?:una )?sobredosis",
        rf"(?:intoxic[ao]\w*|envenen[ao]\w*) (?:con|de|por) (?:\w+ ){{0,2}}?(?:{_PILLS}|{_DRUGS}|{_DRINK}|{_POISON})",
    )
)
_MIXED = re.compile(
    r"\b(?:mezcl(?:e|o|aron|amos|ando|ado)|combin(?:e|o|aron|ando|ado)|revolvi(?:o|eron)?|junt(?:e|o"
    r"|aron)) (?:\w+ ){0,3}?"
    rf"(?:{_PILLS}|{_DRUGS}|{_DRINK})\b.*\b(?:con|y|e) (?:\w+ ){{0,4}}?(?:{_PILLS}|{_DRUGS}|{_DRINK})\b"
    rf"|\b{_TOOK} (?:\w+ ){{0,4}}?{_PILLS} (?:\w+ ){{0,3}}?con {_DRINK}\b"
)
_NOT_NOW = re.compile(
    r"\b(?:hace (?:\w+ )?(?:años?|mes(?:es)?|semanas?)|el (?:año|mes) pasado|de (?:chic|joven|niñ)\w*"
    r"|cuando (?:era|tenia)"
    r"|pelicula|serie|novela|cancion|(?:murio|fallecio|se murio) (?:de|por)|no (?:me|se) (?:las )?tom\w+"
    r"|no (?:mezcl|combin)\w+"
    r"|(?:que pasa|pasa algo) si|se (?:puede|vale)|puedo|es malo|el perro|la perra|el gato|mi (?:perr|gat)\w+)\b"
)

# What is told of somebody who is known to have taken something.
_WORSE = re.compile(
    r"\b(?:respir\w+ (?:raro|mal|muy|poco|lento|feo|con)|le cuesta respirar|no (?:respir|despiert|respond"
    r"|reaccion|contest)\w+"
    r"|vomit\w+|convulsion\w*|se desmay\w+|esta (?:\w+ )?(?:palid|morad|azul|fri|inconsciente|inconciente|ido|ida"
    r"|dormid)\w*"
    r"|echa espuma|espuma|(?:mucho )?sueño|se (?:me )?(?:esta durmiendo|durmio|duerme)|no (?:puedo|puede) (?:respirar"
    r"|levantarse|hablar|moverse)|me siento (?:muy )?(?:mal|raro|rara|maread\w+))\b"
)


def shows_signs(text: str) -> bool:
    """Whether a message tells that who took too much is getting worse."""
    return bool(_WORSE.search(plain(readable(text)).text))


def overdose_level(text: str) -> int:
    """IMMINENT where somebody took too much, HIGH where they mixed what does not go together, else 0."""
    words = plain(readable(text)).text
    if _NOT_NOW.search(words):
        return 0
    if any(pattern.search(words) for pattern in _NOW):
        return IMMINENT
    return HIGH if _MIXED.search(words) else 0
