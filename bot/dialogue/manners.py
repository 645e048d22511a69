"""Things people say to the bot in the middle of anything: they want a person or a number, cannot call or wait."""

from __future__ import annotations

import re
from typing import Literal

from bot.dialogue.number_words import ASKS_NUMBER
from bot.risk.normalize import plain, readable

Manner = Literal["persona", "no_llama", "numero", "consejo", "urge"]

_SOMEBODY = (
    r"(?:un[ao]? |alguna? |la |el )?(?:persona(?: real| de verdad)?|alguien(?: real| de verdad)?|human[oa]"
    r"|psicolog[oa]|abogad[oa]|licenciad[oa]|asesor[oa]?|consejer[oa]|operador[oa]?|agente|terapeuta)"
)
_PATTERNS: tuple[tuple[Manner, str], ...] = (
    (
        "no_llama",
        r"\bno (?:puedo|quiero|me animo a|me atrevo a|debo) (?:llamar|marcar|hacer llamadas|hablar por telefono)"
        r"|\b(?:solo|nomas|nada mas) (?:puedo )?(?:escribir|por (?:escrito|mensaje|aqui|chat))\b|\bsoy sord[oa]\b"
        r"|\bno (?:tengo (?:saldo|credito)|me dejan (?:llamar|hablar por telefono))",
    ),
    (
        "persona",
        r"(?<!no )\b(?:quiero|quisiera|necesito|me gustaria|prefiero|deseo|puedo|podria) (?:\w+ )?"
        rf"(?:hablar|platicar|chatear|comunicarme) con {_SOMEBODY}\b"
        rf"|(?<!no )\b(?:quiero|quisiera|necesito) {_SOMEBODY}$"
        rf"|(?<!no )(?<!no me )\b(?:pas\w+me|me (?:\w+ )?pas\w+|comunic\w+me|comunic\w+"
        rf"|transfier\w+) con {_SOMEBODY}\b",
    ),
    ("numero", ASKS_NUMBER),
    (
        "consejo",
        r"^(?:(?:y|entonces|pero|ok|oye|oiga|ay|por favor) )*(?:(?:ahora )?que (?:hago|hacemos|puedo hacer"
        r"|debo hacer|le digo"
        r"|les digo|le puedo decir|le contesto|me recomiend\w+|me aconsej\w+|se puede hacer|hay que hacer)"
        r"|(?:hay|habra|habria) algo que (?:se pueda|se puede|pueda|pueda yo|podamos|puedo) hacer"
        r"|(?:se|puedo|podemos|podria) (?:puede |podria )?hacer algo|que procede|como (?:la|lo|le|les|puedo|podria"
        r"|debo) (?:\w+ )?"
        r"(?:ayud|apoy|calm|habl|dig|convenz|acompañ|acompan|contest)\w*)(?: (?:yo|ahora|ahorita|mientras"
        r"|entonces))*$",
    ),
    (
        "urge",
        r"\bapur(?:ate|ense|en|ale|enle)\b|\b(?:ya|por favor|porfa) (?:contesten|contesta"
        r"|contestenme|contestame|conteste algo|respondan|responde|respondanme|respondeme)\b"
        r"|\bcontest(?:en|a|enme|ame)(?: ya| por favor)?$|\bcuanto (?:mas )?(?:se )?(?:tard|falt|demor)\w+"
        r"|\bya van? (?:\d+|\w+) (?:minutos?|horas?)\b|\b(?:llevo|tengo) (?:\d+|\w+) (?:minutos?|horas?) esperando"
        r"|\bnadie (?:contesta|responde|viene|llega|me atiende)\b|^(?:hola )?(?:sigues?|siguen"
        r"|hay alguien) (?:ahi|aqui)?$"
        r"|\bcuant[oa]s (?:\w+ )?(?:hay|faltan|van|son|estan) (?:\w+ )?(?:antes|adelante|delante|en la fila)\b"
        r"|\b(?:ya )?me (?:urge|desespera)\b|^y ahora(?: que)?$",
    ),
)  # fmt: skip
_COMPILED = tuple((manner, re.compile(pattern)) for manner, pattern in _PATTERNS)


def manner_of(text: str) -> Manner | None:
    """What is said to the bot beside everything else; None for most messages."""
    words = plain(readable(text)).text
    return next((manner for manner, pattern in _COMPILED if pattern.search(words)), None)
