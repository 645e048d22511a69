"""Whether a short reply answers at all: a question of the person's own does not, nor a "no" of another sentence.

"A qué hora abren?" is no yes, and "no me entendiste, el casero me quiere golpear" no no.
"""

from __future__ import annotations

import re

from bot.risk.normalize import plain

_CLAUSES = re.compile(r"[.,;:!¡\n…]+|(?=¿)|(?<=\?)|\bpero\b")
_MARKED = re.compile(r"[?¿]")
# Asks without a mark: what a story begins with ("cuando toma", "donde trabajo") is left out.
_ASKS = re.compile(
    r"^(?:(?:y|oye|oiga|disculpe?|perdon|pero) )*"
    r"(?:(?:a|en|de|con|por) (?:que (?:hora|numero|lugar|parte|dia|telefono)|quien(?:es)? (?:le|les|aviso|llamo|marco)"
    r"|donde (?:voy|acudo|llamo|marco))|cuanto (?:cuesta|cobran|vale|tardan?)|cuestan?\b|cobran\b|cada cuanto"
    r"|(?:es|son|seria) (?:para|gratis|sobre|por lo de)\b)"
)
_NO = re.compile(r"^(?:(?:pues|pos|ay|ya|aun|todavia|bueno|la neta|la verdad) )*(?:no+|nunca|jamas)\b ?")
_CLITICS = re.compile(r"^(?:(?:me|te|se|le|les|lo|la|los|las|nos) )+")
# What may follow a "no" without a verb: it leans on the no, or begins what was left unsaid.
_LEANS = re.compile(
    r"^(?:no+|para nada|gracias|nada|nadie|ningun[ao]?s?|nunca|jamas|pues|la (?:verdad|neta)|claro|que va|eso"
    r"|esas?|esos|señor\w*|joven|oig[ao]|oye|fijate|por (?:ahora|hoy|suerte)|ahorita|hoy|ayer|todavia|aun|creo"
    r"|tampoco|solo|nomas|nada mas|porque|asi|tanto|siempre|tan|mucho|muy|con|en|de|del|a|al|desde|hasta|el|ella|ellos"
    r"|que (?:hago|puedo)|ayud\w+|auxilio|socorro|necesito|realmente|del todo|viene para"
    r"|mis?|sus?|yo|ni|sin|pero|por|es|son|era|fue|estoy|esta|estan|estaba|hay|habia|soy|somos|tengo|tiene|tienen|he"
    r"|sabemos|afortunadamente|hijo|hija|amig[ao]|a dios|se puede|bien|todo bien|ya|ha|han|hemos|me sient\w+)\b"
)
# Asked whether somebody is safe now, "no, nunca me ha pegado" denies a harm and not the safety: it is asked again.
# That somebody has not left, let go or come is no such denial.
_NOW = re.compile(r"\b(?:a salvo|sin riesgo|a solas|en peligro|en este momento)\b")
_DENIES = r"\b(?:no|nunca|jamas|nadie|ni|tampoco) (?:(?:me|te|se|le|les|lo|la|los|las|nos) )*"
_DENIES_HARM = re.compile(
    rf"{_DENIES}(?:(?:peg|golpe|toc|hiz|hac|amenaz|lastim|insult|viol)\w*"
    r"|(?:ha|han|he|hemos|habia|habian) (?!salid|id[oa]\b|solt|dejad|calmad|llegad|venid|podid|lograd|parad|terminad"
    r"|sentid|estad|querid|contest|respond|regres|vuelt|dormid)\w+(?:ado|ido|to|cho)\b)"
)
_SAME_VERB = {"tengo": "tiene", "tuvo": "tiene", "puedo": "puede", "podemos": "puede", "pude": "puede",
              "quiero": "quier", "queremos": "quier", "siento": "sient", "dijo": "dij", "dice": "dij"}  # fmt: skip
_STEM = 4


def without_questions(readable: str) -> str:
    """The parts of a `readable` reply that ask nothing: "no, ¿por qué?" → "no". A single word is left as it is."""
    if len(plain(readable).text.split()) <= 1:
        return readable
    clauses = _clauses(readable)
    kept = [part for part in clauses if not _MARKED.search(part) and not _ASKS.match(plain(part).text)]
    # Clauses put together anew lose their "pero": "sí, pero no lo haría" would become "si no lo haría".
    return readable if len(kept) == len(clauses) else ", ".join(kept)


def says_no(readable: str, question: str) -> bool:
    """Whether a `readable` reply that begins with "no" is one to `question`: bare, or with the question's verb.

    "Nunca" is a no as well.
    """
    first, *others = [plain(clause).text for clause in _clauses(readable)] or [""]
    no = _NO.match(first)
    if no is None:
        return True
    rest = first[no.end() :]
    asked = plain(question).text
    said = others[0] if others and not rest else first
    if _NOW.search(asked) and _DENIES_HARM.search(said):
        return False
    verb = _CLITICS.sub("", rest)
    return not rest or any(_LEANS.match(part) for part in (rest, verb)) or _repeats(verb, asked)


def _clauses(readable: str) -> list[str]:
    return [part.strip() for part in _CLAUSES.split(readable) if part.strip()]


def _repeats(rest: str, question: str) -> bool:
    word = rest.split(" ")[0]
    stem = _SAME_VERB.get(word, word)[:_STEM]
    return any(
        asked.startswith(stem) or _SAME_VERB.get(asked, asked).startswith(stem) for asked in question.split()
    )
