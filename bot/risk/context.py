"""What came before a message: earlier turns and the question that is being answered."""

from __future__ import annotations

import re
from dataclasses import dataclass

YES = re.compile(
    r"^(?:si+|sip|simon|claro|obvio|pues si|pos si|aja|a veces|creo que si|afirmativo|la verdad si|la neta si|mas o menos|un poco|tal vez"
    r"|quiza|quizas|yes|siempre|diario|todo el tiempo|mucho|ya)\b"
)
NO = re.compile(r"^(?:no+|nop|nel|nope|para nada|nunca|claro que no|la verdad no|la neta no|creo que no|tampoco)\b")
SHORT_ANSWER_WORDS = 6


@dataclass(frozen=True)
class Context:
    """`previous`: the person's earlier messages, newest last; `question`: what the bot asked last, if it did."""

    previous: tuple[str, ...] = ()
    question: str | None = None


def answer_of(plain_text: str) -> str | None:
    """'yes', 'no' or None where the text is not a short answer."""
    if len(plain_text.split()) > SHORT_ANSWER_WORDS:
        return None
    if NO.search(plain_text):
        return "no"
    return "yes" if YES.search(plain_text) else None
