"""Who is at risk: the person who writes, or somebody of theirs."""

from __future__ import annotations

import re

from bot.dialogue.facts.people import KIN, PEOPLE, YOUNG

_OF = r"(?:mi|una?|el|la|un|nuestr[oa]|est[ea]|es[ea])"
_PERSON = rf"{_OF} (?:mejor |propi[oa] )?(?P<kin>{KIN})"
_HARM = (
    r"(?:peg|golp|mat|lastim|viol|abus|amenaz|encerr|oblig|secuestr|llev|maltrat|acos|toc|explot|humill|quit|grit"
    r"|insult"
    r"|quer\w+ mat|quier\w* (?:mat|suicid|mor))"
)
_TOLD = r"(?:conto|cuenta|dijo|dice|confeso|confio|platico|entere|escribio|aviso)"
# What somebody does to me is about me, whoever does it.
_ABOUT_ME = re.compile(
    rf"\b(?:me|nos) (?!{_TOLD}\b)(?:\w+ ){{0,2}}{_HARM}\w*|\bme (?:quier\w*|quis\w*|voy a|siento|cort\w+|corto|quit\w+)"
    r"|\b(?:quiero|voy a|pienso) (?:matarme|morirme|suicidarme|lastimarme|cortarme)"
    r"|(?<!no )\bsoy yo\b(?! quien (?:lo|la|le|les))"
    r"|\bes (?:para|sobre) mi\b(?! \w)|\ba mi me\b|\bme esta pasando\b"
)
_HARM_SELF = (
    r"(?:se (?:\w+ )?(?:quier\w*|quiso|quisiera|va a|intent\w+|trato de|piensa) (?:\w+ ){0,1}"
    r"(?:mat|suicid|mor|quitar|lastim|cort|hacer|avent|tirar|colgar|ahorc|desviv)"
    r"|se (?:mata|suicida|quita la vida|corta|cort\w+ (?:las|los)|lastima|tomo|avent\w+|encerro"
    r"|desaparec\w+|perdio|fue|escapo|llevaron)\b)"
)
_TOOK = (
    r"(?:mezcl\w+|combin\w+|empastill\w+|se (?:\w+ )?(?:trago|empino|paso de (?:pastillas?|medic\w+))"
    r"|(?:tuvo|tiene) una sobredosis)"
)
_GOODBYE = (
    r"(?:(?:me|nos) )?(?:mando|dejo|escribio|publico|puso|subio|hizo|grabo)(?: \w+){0,4} "
    r"(?:despedida|despidiendose|despide|adios)"
)
_CONTROLS = (
    r"(?:no )?(?:la|lo|le|les|los|las) (?:deja|dejan|controla|revisa|cela|prohibe|vigila|encierra|encerro|aisla"
    r"|humilla)"
)
_MISSING = (
    r"(?:no (?:aparece|ha (?:llegado|vuelto|regresado|aparecido)|regres\w+"
    r"|quiere (?:vivir|seguir|comer))"
    r"|ya no quiere|desapareci\w+)"
)
_UNWELL = (
    r"(?:esta (?:en peligro|desaparecid|secuestrad|herid|amenazad|encerrad|mal\b|muy (?:mal|triste|deprimid)"
    r"|sufriendo"
    r"|pensando)|sufre|fue (?:viol|golp|abus|secuestr)|tiene (?:ideas|ganas de|pensamientos)"
    r"|amenaz\w+ con (?:matarse|suicidarse)|dice que ya no)"
)
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:es|se trata de|es para|es sobre|es por|le pasa a|hablo de|pregunto por|por|ayuda para"
        rf"|ayudar a)(?: a)?"
        rf" {_PERSON}(?=$| (?:que|la|lo|y|no|quien|ella|el|se|esta|de)\b)",
        rf"\b{_PERSON}(?: \w+){{0,8}}? {_HARM_SELF}",
        rf"\b{_PERSON}(?: \w+){{0,12}}? {_MISSING}",
        rf"\b{_PERSON}(?: \w+){{0,3}}? (?:{_TOOK}|{_GOODBYE})\b",
        rf"\bde {_PERSON} {_CONTROLS}\b",
        rf"\ba {_PERSON} no (?:la|lo|le|les) (?:dan?|dejan?|atienden?|llevan?|cuidan?|compran?)\b",
        rf"\b(?:abus|aprovech)\w+ (?:sexualmente )?de {_PERSON}\b",
        rf"\b(?:viol|toc|manose|toquete|maltrat|descuid|abandon|golpe|encerr|encierr|humill)\w+"
        rf" (?:sexualmente |mucho |muy mal )?a {_PERSON}\b",
        rf"\b{_PERSON} (?:me |nos )?{_TOLD} que(?: \w+){{0,4}} (?:la|lo|le) {_HARM}",
        rf"\b{_PERSON}(?: \w+){{0,4}}? {_UNWELL}",
        rf"\ba {_PERSON}(?: \w+){{0,6}}? (?:la|lo|le|los|las|les) (?:\w+ ){{0,2}}(?:{_HARM})",
        rf"\bde {_PERSON} (?:la|lo|le|los|las|les) (?:\w+ ){{0,2}}(?:{_HARM})",
        rf"\b(?:le|la|lo|les|las|los) (?:\w+ ){{0,3}}{_HARM}\w*(?: \w+){{0,3}} a {_PERSON}\b",
        rf"\b(?:tienen?|se llev\w+|levantaron|secuestraron|violaron|golpearon|robaron|mataron"
        rf"|amenazaron) a {_PERSON}\b",
    )
)
# "Mi vecino golpea a su esposa": a witness.
_THEIRS = re.compile(
    rf"\b(?:peg|golpe|maltrat|abus|toc|viol|amenaz|grit|lastim|encierr|encerr)\w*(?: \w+){{0,2}} (?:a|de) sus?"
    rf" (?:propi[oa]s? )?(?P<kin>{KIN})\b"
)
_NOT_ME = re.compile(
    r"\bno (?:soy|es para) (?:yo|mi)\b|\bno es sobre mi\b"
    r"|\btienen? (?:encerrad|amarrad|secuestrad|retenid|escondid)[oa]s? a (?!mi\b)\w+"
)
# "Me secuestraron a mi hijo": what is done to them, and told as done to me.
_TAKEN = re.compile(rf"\b(?:me|nos) (?:secuestr|llev|mat|viol|golpe|quit|levant|rob|amenaz)\w+ a {_PERSON}\b")


def who_in(words: str) -> str | None:
    """self, child, partner, relative, friend or other; None where `plain` words do not say.

    "mi esposo me pega" is about the person who writes, "es mi hermana" and "mi hija se quiere matar" are not.
    """
    if _is_about_me(words):
        return "self"
    kin = _named(words)
    if kin:
        return _kind_of(kin)
    return "other" if _NOT_ME.search(words) or _THEIRS.search(words) else None


def child_in(words: str) -> bool | None:
    """True where `plain` words name a child as the one at risk; None otherwise."""
    theirs = _THEIRS.search(words)
    kin = None if _is_about_me(words) else _named(words) or (theirs and theirs["kin"])
    return True if kin and re.fullmatch(YOUNG, kin) else None


def _is_about_me(words: str) -> bool:
    return bool(_ABOUT_ME.search(words)) and not _TAKEN.search(words)


def _named(words: str) -> str | None:
    """The word for the person at risk: "hermana"."""
    found = (pattern.search(words) for pattern in (_TAKEN, *_NAMED))
    return next((match["kin"] for match in found if match), None)


def _kind_of(word: str) -> str:
    return next((kind for kind, words in PEOPLE.items() if re.fullmatch(words, word)), "other")
