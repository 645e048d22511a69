"""What a text must not say, as functions that name the fault (facts 1 and 2, issue 4)."""

from __future__ import annotations

import re

import textstat

from bot.directory import blocked, known_numbers, lines, numbers_in

# Szigriszt-Pazos on the Inflesz scale: from 65 on "bastante fácil", which sixth grade reads (about 12 years).
READABLE_AT_12 = 65.0
# Fewer words than this are one short sentence, for which the formula says more about one word than about reading.
MIN_WORDS = 15
_LONG_SENTENCE = 30

HARMFUL = {
    "blame": r"por qué no (lo|la) dejas?|te lo buscaste|se lo buscó|debiste|debió haber|échale ganas|échele ganas"
    r"|no es para tanto|piens[ae] en (tu|su) familia|tu culpa por|eso te pasa por|cálmate|cálmese|no llores",
    "reproach": r"¿por qué (lo|no|te|hiciste|dejaste|permites|sigues)",
    "promise": r"te prometo|le prometo|garantiz|todo va a (estar|salir) bien|100 ?%|en \d+ minutos|vas? a ganar"
    r"|recuperar(á|ás|emos|án)|seguro (gana|recupera)|lo van a detener|te van a creer|borramos (la|las) (foto|imagen)",
    "secrecy": r"nadie (se va a enterar|lo sabrá|sabrá)|total(mente)? (confidencial|anónim)|secreto absoluto"
    r"|no se lo diremos a nadie|anónimo al|es anónim",
    "method": r"pastilla|sobredosis|colgar(te|se|me)\b|ahorcar|puente|veneno para|navaja|cortar(te|se) las venas"
    r"|balazo",
    "label": r"suicidio (fallido|exitoso)|llamar la atención|\bloc[oa]\b|drogadict|vicios[oa]|adict[oa]\b",
    "diagnosis": r"tienes? (depresión|ansiedad|un trastorno)|clonazepam|melatonina|antidepresiv|\bmg\b"
    r"|toma (un|una) (té|past)",
    "penalty": r"años de (cárcel|prisión)",
    "waiting to report": r"(?<!no )(\bespera|debes? esperar|tienes? que esperar) (24|48|72)",
    "paying": r"(?<!no )(?<!ni )(?<!que )\b(paga|pague|deposita|deposite|negocia|negocie|transfiere|transfiera)\b",
    "confronting": r"(?<!no )(?<!ni )\b(enfrénta|enfrént[ea]l|confrónt|persíg[ue]|brínc)",
    "images": r"(?<!no )(?<!ni )\b(mánda|envía|mánde|envíe)(me|nos)? (la|una|tu|su|las|tus)"
    r" (foto|imagen|captura|video)",
}  # fmt: skip
# A number that is none to call: an age, a span of time, the days of the year, an article of use.
_FIGURE = re.compile(
    r"\b(72|24|30|18|20|365)\b(?= (horas|años|días))|\b(menor(es)? de|de) 18\b|\b\d{1,2}:\d{2}\b|\b9 a 18 h\b|\b27 en\b"
)
_ADDRESS = re.compile(r"www\.[\w.\-/]*\w|https?://\S+|[\w.]+@[\w.]+\w|\b[\w.]+\.(?:gob|org|com)\.mx\b")
_DIGITS = re.compile(r"(?:\*|\+)?\d[\d \-]*\d|\d")
GAP = re.compile(r"\{(\w+)\}")


def unknown_numbers(text: str) -> list[str]:
    """Numbers to call that the directory does not have; also short ones that look like a service's."""
    rest = _FIGURE.sub("", GAP.sub("", _ADDRESS.sub("", text)))
    rest = re.sub(r"\b(ext\.|opción) \d+", "", rest)
    written = [re.sub(r"[ \-]", "", found) for found in _DIGITS.findall(rest)]
    return [number for number in written if len(number) > 2 and number not in known_numbers()]


def unknown_addresses(text: str) -> list[str]:
    known = {line.url for line in lines()} | {line.mail for line in lines()}
    return [address for address in _ADDRESS.findall(text) if address not in known]


def hidden(text: str) -> list[str]:
    """What is blocked or on hold, and a line that is for the people of one place alone."""
    digits = set(numbers_in(text))
    apart = {number for line in lines() if line.coverage == ("edomex",) for number in line.numbers}
    named = [b.value for b in blocked() if re.search(rf"\b{re.escape(b.value)}\b", text)]
    return [*(b.value for b in blocked() if b.value in digits), *named, *(digits & apart)]


def harmful(text: str) -> list[str]:
    return [kind for kind, words in HARMFUL.items() if re.search(words, text, re.IGNORECASE)]


def ease(text: str) -> float | None:
    """Reading ease by Szigriszt-Pazos (0 hard to 100 easy); None for a text too short to judge.

    Numbers, addresses and gaps are left out: they have no syllables to read.
    """
    words = _DIGITS.sub(" ", GAP.sub(" ", _ADDRESS.sub(" ", text)))
    words = re.sub(r"[;:\n•]+", ". ", words)
    if len(re.findall(r"\w+", words)) < MIN_WORDS:
        return None
    textstat.set_lang("es")
    return float(textstat.szigriszt_pazos(words))


def long_sentences(text: str) -> list[str]:
    """Sentences of more words than somebody in distress follows."""
    sentences = re.split(r"[.?;:\n]", GAP.sub("", _ADDRESS.sub("", text)))
    return [s.strip() for s in sentences if len(re.findall(r"[^\W\d]+", s)) > _LONG_SENTENCE]
