"""What a reply says about risk, given the question it answers (facts 3.1, 3.4, 3.6)."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.risk.assessment import HIGH, IMMINENT, LOW, MEDIUM
from bot.risk.joined import is_courtesy
from bot.risk.normalize import PlainText, plain
from bot.risk.own_words import says_no, without_questions
from bot.risk.questions import theme_of
from bot.risk.questions.sentences import is_open, questions_in
from bot.risk.questions.theme import Theme
from bot.risk.replies import LONGEST_DETAIL, LONGEST_UNCLEAR, Reply, answer_of, denies, without_fillers
from bot.risk.statement import statement_of

_HELD = re.compile(
    r"\bno (?:me|la|lo|nos|les|le|te|los|las) (?:deja|dejan|permit|suelta|sueltan|dejaria)\w*"
    r"|\bno hay (?:modo|como|manera)"
    r"|\bno (?:puedo|podemos|puede|pueden)\b(?! (?:llamar|marcar|hacer llamadas|creer|dormir|ver))"
)
_DOTS = re.compile(r"[.… ]+")
# "¿Qué está pasando?", "¿En qué te ayudo?"
_ANYTHING = re.compile(
    r"^(?:y |pero |entonces )?(?:que (?:te |le |les )?(?:pasa|paso|pasando|esta pasando|sucede|sucedio|ocurre|ocurrio"
    r"|necesitas?|buscas?|gustaria|trae(?:s)? por aqui)|(?:en|con) que (?:te |le )?(?:puedo |podemos )?ayud\w+"
    r"|como (?:te |le )?(?:puedo |podemos )?ayud\w+|cuentame|de que (?:se trata|quieres hablar))"
    r"(?: (?:hoy|ahora|ahorita|ahi|contigo|aqui))?$"
)

_SAYS: dict[Reply, str] = {
    "yes": "contesta que sí",
    "maybe": "contesta que a veces o que quizá",
    "unsure": "no sabe qué contestar",
    "evasive": "evita contestar",
    "unclear": "contesta algo que no queda claro",
    "hardly": "duda al decir que no",
    "no": "contesta que no",
    "detail": "lo confirma con detalles",
}


class AnswerMeaning(NamedTuple):
    """`level` from 2 calls a person, below it a safety question is due. Topic '' keeps the one already known.

    `needs_earlier`: counts only where the person hinted at a risk before.
    """

    level: int
    topic: str
    reason: str
    needs_earlier: bool = False


def meaning_of(reply: PlainText, readable: str, question: str) -> AnswerMeaning | None:
    """The meaning of `reply` (`readable` is the same text) to a `readable` question; None where it says nothing."""
    kind = kind_of(readable, question)
    for asked in reversed(questions_in(question)):
        asked_plain = plain(asked).text
        theme = theme_of(asked_plain)
        if theme is None:
            continue
        kind_here = (
            _detail(readable) if is_open(asked_plain) and kind in (None, "maybe", "yes", "detail") else kind
        )
        if theme.danger == "no" and kind_here in (None, "detail") and held_back(reply.text):
            kind_here = "no"
        if kind_here is None and _is_unclear(readable):
            kind_here = "unclear"
        level = _level(theme, kind_here)
        if level is None or kind_here is None:
            return None
        reason = f"{_SAYS[kind_here]}: le preguntaron si {theme.about}"
        return AnswerMeaning(level, theme.topic, reason, theme.earlier)
    return None


def kind_of(readable: str, question: str) -> Reply | None:
    """The kind of a `readable` reply to a question; None for a question in return and for the "no" of another matter."""
    told = without_questions(readable)
    if not told:
        kind = answer_of(plain(readable).text, readable)
        return kind if kind in ("evasive", "unsure") else None
    kind = answer_of(plain(told).text, told)
    return None if kind == "no" and not says_no(told, question) else kind


def told_with_question(readable: str, question: str) -> str | None:
    """The answer with its question, where it affirms or tells and no table knows the question.

    A question that asks only what is the matter adds nothing to an answer.
    """
    if (
        not question
        or is_about_safety(question)
        or _asks_anything(question)
        or kind_of(readable, question) not in ("yes", "maybe", "detail")
    ):
        return None
    return statement_of(readable, question)


def _asks_anything(question: str) -> bool:
    return bool(_ANYTHING.search(plain(questions_in(question)[-1]).text))


def held_back(plain_reply: str) -> bool:
    """Whether somebody or something keeps the person from going where they want."""
    return bool(_HELD.search(plain_reply))


def is_about_safety(question: str) -> bool:
    """Whether a `readable` bot text asks something whose answers have a meaning of their own here."""
    return any(theme_of(plain(asked).text) for asked in questions_in(question))


def _detail(readable: str) -> Reply | None:
    """A question that takes the risk as given is confirmed by any short reply that does not deny it."""
    reply = plain(without_questions(readable)).text
    short = 0 < len(reply.split()) <= LONGEST_DETAIL
    return "detail" if short and not denies(reply) else None


def _is_unclear(readable: str) -> bool:
    """A word or two that no rule knows, and that neither deny nor greet nor ask; or dots alone."""
    if _DOTS.fullmatch(readable):
        return True
    if "?" in readable or "¿" in readable:
        return False
    told = without_fillers(plain(without_questions(readable)).text)
    return 0 < len(told.split()) <= LONGEST_UNCLEAR and not denies(told) and not is_courtesy(told)


def _level(theme: Theme, kind: Reply | None) -> int | None:
    if theme.danger == "yes":
        return _where_yes_is_danger(theme, kind)
    if theme.danger == "no":
        return _where_no_is_danger(theme, kind)
    return None


def _where_yes_is_danger(theme: Theme, kind: Reply | None) -> int | None:
    if kind == "yes" or (kind == "detail" and theme.details):
        return theme.level
    if kind == "maybe":
        return min(theme.level, HIGH)
    if kind in ("unsure", "evasive", "unclear"):
        return MEDIUM if theme.grave and theme.level >= HIGH else LOW
    return LOW if kind == "detail" or (kind == "hardly" and theme.grave) else None


def _where_no_is_danger(theme: Theme, kind: Reply | None) -> int | None:
    if kind in ("no", "hardly"):
        return theme.level
    if kind in ("maybe", "unsure", "evasive"):
        return HIGH if theme.level == IMMINENT else MEDIUM
    return LOW if kind == "unclear" else None
