"""A question and its short answer as the person would say them: '¿te quitaron el pase?' 'sí' → 'me quitaron el pase'.

It lets the judgement of whole messages read answers to questions that no table knows.
"""

from __future__ import annotations

import re

from bot.risk.questions.sentences import is_open, questions_in

_WORDS = {
    "te": "me", "le": "me", "tu": "mi", "tus": "mis", "su": "mi", "ti": "mí", "contigo": "conmigo",
    "usted": "yo", "tú": "yo", "tuya": "mía", "estás": "estoy", "estas": "estoy", "has": "he",
    "tienes": "tengo", "eres": "soy", "puedes": "puedo", "sientes": "siento", "piensas": "pienso",
    "quieres": "quiero", "sigues": "sigo", "vas": "voy", "crees": "creo", "sabes": "sé", "vives": "vivo",
    "traes": "traigo", "haces": "hago", "debes": "debo", "habías": "había", "podrías": "podría",
    "quisieras": "quisiera", "querías": "quería", "hiciste": "hice", "fuiste": "fui", "tuviste": "tuve",
    "estuviste": "estuve", "pudiste": "pude", "quisiste": "quise", "sentiste": "sentí",
    "necesitas": "necesito", "consideras": "considero", "planeas": "planeo",
}  # fmt: skip
_ENDINGS = (
    (re.compile(r"^(\w{3,}[aeiáéí]r)te$"), r"\1me"),
    (re.compile(r"^(\w{3,}nd)ote$"), r"\1ome"),
    (re.compile(r"^(\w{2,})aste$"), r"\1é"),
    (re.compile(r"^(\w{2,})iste$"), r"\1í"),
)
_ASKING = re.compile(
    r"^(?:(?:y|entonces|pero) )*(?:(?:a|con|de|en|por|para|desde|hasta) )?"
    r"(?:qui[eé]n(?:es)?|qu[eé]|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]l(?:es)?|cu[aá]nt[oa]s?)\b ?"
)
_WHO = re.compile(r"^(?:y )?qui[eé]n(?:es)?\b")


def statement_of(reply: str, question: str) -> str:
    """The last question of the `readable` text answered by the `readable` reply, in the first person."""
    asked = questions_in(question)[-1]
    said = " ".join(_mine(word) for word in _ASKING.sub("", asked).split())
    if _WHO.search(asked):
        return f"{reply} {said}"
    if is_open(_bare(asked)):
        return f"{said} {reply}"
    return f"{said}, {reply}"


def _mine(word: str) -> str:
    if word in _WORDS:
        return _WORDS[word]
    for ending, mine in _ENDINGS:
        if ending.search(word):
            return ending.sub(mine, word)
    return word


def _bare(text: str) -> str:
    return text.translate(str.maketrans("áéíóúü", "aeiouu"))
