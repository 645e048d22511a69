"""Who is at risk: the person who writes, or somebody of theirs."""

from __future__ import annotations

import re

from bot.dialogue.facts.people import KIN, PEOPLE

_OF = r"(?:mi|una?|el|la|un|nuestr[oa]|est[ea]|es[ea])"
_PERSON = rf"{_OF} (?:mejor |propi[oa] )?(?P<kin>{KIN})"
_HARM = (
    r"(?:peg|golp|mat|lastim|viol|abus|amenaz|encerr|oblig|secuestr|llev|maltrat|acos|toc|explot|humill|quit|grit|insult"
    r"|quer\w+ mat|quier\w* (?:mat|suicid|mor))"
)
# What somebody does to me is about me, whoever does it.
_ABOUT_ME = re.compile(
    rf"\b(?:me|nos) (?:\w+ ){{0,2}}{_HARM}\w*|\bme (?:quier\w*|quis\w*|voy a|siento|cort\w+|corto|quit\w+)"
    r"|\b(?:quiero|voy a|pienso) (?:matarme|morirme|suicidarme|lastimarme|cortarme)"
    r"|(?<!no )\bsoy yo\b(?! quien (?:lo|la|le|les))"
    r"|\bes (?:para|sobre) mi\b(?! \w)|\ba mi me\b|\bme esta pasando\b"
)
_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:es|se trata de|es para|es sobre|es por|le pasa a|hablo de|pregunto por|por|ayuda para"
        rf"|ayudar a)(?: a)? {_PERSON}(?=$| (?:que|la|lo|y|no|quien|ella|el|se|esta|de)\b)",
        rf"\b{_PERSON}(?: \w+){{0,4}}? (?:se (?:quier|quiso|va a|intent|cort|suicid|mat|lastim|quit|tom"
        rf"|avent|encerr|desapar|perd)"
        rf"|no (?:aparece|llega|ha (?:llegado|vuelto|regresado)|contesta|regres|quiere (?:vivir|seguir|comer))"
        rf"|dice que (?:se|ya no|no quiere|quiere)|dijo que (?:se|ya no|quiere)|desapareci"
        rf"|esta (?:en peligro|desaparecid|secuestrad"
        rf"|herid|amenazad|encerrad|mal\b|muy (?:mal|triste|deprimid)|sufriendo|pensando)|sufre"
        rf"|fue (?:viol|golp|abus|secuestr)"
        rf"|intento|ya no quiere|tiene (?:ideas|ganas de|pensamientos)|amenaz\w+ con (?:matarse|suicidarse))",
        rf"\ba {_PERSON}(?: \w+){{0,3}}? (?:la|lo|le|los|las|les) (?:\w+ ){{0,2}}(?:{_HARM})",
        rf"\b(?:le|la|lo|les|las|los) (?:\w+ ){{0,3}}{_HARM}\w*(?: \w+){{0,3}} a {_PERSON}\b",
        rf"\b(?:tienen|se llevaron|levantaron|secuestraron|violaron|golpearon|robaron|mataron"
        rf"|amenazaron) a {_PERSON}\b",
    )
)
_NOT_ME = re.compile(r"\bno (?:soy|es para) (?:yo|mi)\b|\bno es sobre mi\b")


def who_in(words: str) -> str | None:
    """self, child, partner, relative, friend or other; None where `plain` words do not say.

    "mi esposo me pega" is about the person who writes, "es mi hermana" and "mi hija se quiere matar" are not.
    """
    if _ABOUT_ME.search(words):
        return "self"
    for pattern in _NAMED:
        match = pattern.search(words)
        if match:
            return _kind_of(match["kin"])
    return "other" if _NOT_ME.search(words) else None


def _kind_of(word: str) -> str:
    return next((kind for kind, words in PEOPLE.items() if re.fullmatch(words, word)), "other")
