"""What a message says to the question that is open, in whatever short words people answer with.

The kinds of short reply are those of `bot.risk.replies`, which triage reads answers with too; here they
become the answer to one question. An answer nobody understood is None: it is asked for once more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from bot.dialogue.denial import denies_wanting_to_die, takes_back
from bot.dialogue.facts.place import tells_place
from bot.dialogue.question import Answer, Question
from bot.dialogue.when import days_ago
from bot.risk.answers import held_back, kind_of
from bot.risk.normalize import plain, readable
from bot.risk.own_words import says_no, without_questions
from bot.risk.replies import Reply, answer_of
from bot.texts import responses

# What the classifier takes for an answer counts where the message is hardly more.
_HEARD_WORDS = 2

# A no to any of these is also "no me quiero morir".
_ABOUT_DYING = ("suicidio", "deseo_morir", "suicidio_intencion", "suicidio_plan", "suicidio_hoy")

ANSWER_OF_INTENT: dict[str, Answer] = {"afirmar": "si", "negar": "no", "no_se": "no_sabe"}

# `aclarar`: did not understand the question, or asks why it is asked; `ya_dijo`: says it was told before.
Other = Literal["aclarar", "ya_dijo"]

_CORRECTS = re.compile(
    r"\b(?:perdon\w*|disculp\w+|digo|quise decir|queria decir|me equivoque|mas bien|mejor dicho|corrijo"
    r"|me confundi|le pique mal|me falto|ay no|no espera\w*)\b(?: (?:que|a|en|de|no era eso))*"
)
_UNCLEAR = re.compile(
    r"^(?:(?:y|pero|perdon|oye|oiga|eh|a ver) )*(?:que|como|cual|mande|ke|eh|que cosa|como asi|como que"
    r"|(?:a )?que (?:te|se) refieres?(?: con \w+)?|no (?:te |le |la )?(?:entendi|entiendo)(?: (?:la pregunta|eso"
    r"|que|bien|nada))?|que (?:es eso|significa(?: eso)?|quieres? decir(?: con \w+)?|dijiste|me preguntas)"
    r"|explica\w*(?: mejor)?|otra vez|repite\w*"
    r"|(?:para|por) que (?:me |lo |la |quieres? |necesitas? )*(?:preguntas?|pregunta|saber|saberlo|eso"
    r"|la pregunta)(?: eso| esto)?)$"
)
_TOLD = re.compile(
    r"\b(?:ya (?:te |le |se |les )?(?:lo )?(?:dije|habia dicho|he dicho|conteste|respondi|conte|comente|explique)"
    r"|te (?:lo )?acabo de decir|como (?:ya )?(?:te|le) dije)\b(?: (?:que|arriba|antes|eso|hace rato))*"
)


# "Sí quería, pero…" tells a story: the "sí" is its verb's.
_STORY = re.compile(
    r"^(?:(?:es que|pues|bueno|pero) )*si (?:(?:me|lo|la|le) )?(?:\w+(?:aba|ia)|quise|acepte)(?:mos|n)?\b"
)


@dataclass(frozen=True)
class Reading:
    """`corrects`: the message takes back an answer given before."""

    answer: Answer | None = None
    other: Other | None = None
    corrects: bool = False


def read(question: Question, text: str, heard: str) -> Reading:
    """The answer in `text` (as the person wrote it); `heard` is the intent the classifier heard."""
    shown = readable(text)
    words = plain(shown).text
    if not words:
        return _without_words(question, shown)
    words, corrects = _after_correction(words)
    if _UNCLEAR.match(words):
        return Reading(other="aclarar")
    told = _TOLD.search(words)
    if told:
        words = words[told.end() :].strip() or words[: told.start()].strip()
        if not words:
            return Reading(other="ya_dijo")
    answer = (
        _in_own_words(question, words, shown)
        if question.kind == "text"
        else _yes_or_no(question, words if corrects or told else shown, heard)
    )
    if answer is None and told and question.kind != "text":
        return Reading(other="ya_dijo")
    return Reading(answer, corrects=corrects)


def corrects_before(text: str) -> bool:
    """Whether a message begins by taking back the answer before it: "perdón, quise decir que sí"."""
    return bool(_CORRECTS.match(plain(readable(text)).text))


def _without_words(question: Question, shown: str) -> Reading:
    """Emoji, signs and nothing."""
    kind = answer_of("", shown)
    if kind:
        return Reading(_of_kind(kind, question))
    return Reading(other="aclarar" if "?" in shown or "¿" in shown else None)


def _after_correction(words: str) -> tuple[str, bool]:
    """What is left when the part taken back is cut off: "no, perdón, sí" → "si"."""
    found = list(_CORRECTS.finditer(words))
    if not found:
        return words, False
    last = found[-1]
    rest = words[last.end() :].strip()
    return (rest, True) if rest else (words[: last.start()].strip() or words, False)


def _yes_or_no(question: Question, said: str, heard: str) -> Answer | None:
    told = without_questions(said)
    words, asked = plain(told).text, _asked(question)
    if takes_back(words):
        return "no_dice"
    if question.name in _ABOUT_DYING and denies_wanting_to_die(said):
        return "no"
    if question.window_days is not None:
        days = days_ago(words)
        if days is not None:
            return "si" if days <= question.window_days else "no"
    kind = kind_of(said, asked)
    if kind == "yes" and _STORY.match(words):
        return None
    if kind:
        return _of_kind(kind, question)
    if question.danger == "no" and held_back(words):
        return "no"
    # Of a message that also asks something, the intent is that of its question.
    short = told == said and len(words.split()) <= _HEARD_WORDS
    return ANSWER_OF_INTENT.get(heard) if short and says_no(told, asked) else None


def _asked(question: Question) -> str:
    """The words of the question, however it was asked."""
    texts = responses()
    names = (question.response, f"{question.response}_otra")
    return readable(" ".join(variation["text"] for name in names for variation in texts[name]))


def _of_kind(kind: Reply, question: Question) -> Answer | None:
    """A half yes counts as danger where yes is danger, and as doubt elsewhere: answers only speed help up."""
    if kind == "maybe":
        return "si" if question.danger == "si" else "no_sabe"
    if kind == "hardly":
        return "no" if question.danger == "no" else "no_sabe"
    if kind == "detail":
        return "si" if question.danger == "si" else None
    return {"yes": "si", "no": "no", "unsure": "no_sabe", "evasive": "no_dice"}[kind]  # type: ignore[return-value]


def _in_own_words(question: Question, words: str, shown: str) -> Answer | None:
    kind = answer_of(words, shown)
    if kind == "evasive":
        return "no_dice"
    if kind == "unsure":
        return "no_sabe"
    if len(words.split()) <= 2 and kind in ("yes", "no"):
        # A bare yes tells nothing; a bare no is that there is none.
        return "no" if kind == "no" else None
    if question.fact == "place" and not tells_place(words, shown):
        return None
    return "texto"
