"""What a conversation remembers between turns: bounded, so that a turn costs the same however long it is.

The names of the slots are here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.dialogue.flow import Situation
from bot.dialogue.question import Answer
from bot.intents import topic_of
from bot.topics import TOPICS

# Names of responses remembered, each once: long enough that a text comes back only after many others.
MAX_SAID = 80

LEVEL, TOPIC, THEME = "nivel", "tema", "motivo"
QUESTION, PERSON_CALLED = "pregunta_pendiente", "persona_avisada"
SAID, LAST_SAID, CHECKINS = "dichas", "dichas_antes", "esperas"
ANSWERS, ASKED, FACTS, TREATMENT = "respuestas", "preguntas", "datos", "trato"
TURN, FINGERPRINT, SENT = "turno", "huella", "contexto_enviado"

SLOTS = (
    LEVEL, TOPIC, THEME, QUESTION, PERSON_CALLED, SAID, LAST_SAID, CHECKINS, ANSWERS, ASKED, FACTS, TREATMENT, TURN,
    FINGERPRINT, SENT,
)  # fmt: skip


@dataclass(frozen=True)
class Turn:
    """What this turn's message means: its level and topic, whether high danger is told in its own words or answer
    (`high`; what was told before raises the level too), the `answer` to `question`, whether it asks for a person
    (`call`), did not understand the question or told before (`other`), takes an answer back or repeats the message
    before it; `manner` is what it says to the bot beside all that, `advice` a response that what was told makes
    necessary, `theme` what the answer shows the matter to be."""

    level: int = 0
    topic: str | None = None
    answer: Answer | None = None
    question: str | None = None
    call: bool = False
    other: str | None = None
    corrects: bool = False
    repeats: bool = False
    advice: str | None = None
    manner: str | None = None
    theme: str | None = None
    high: bool = False

    def to_slot(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True)
class State:
    """The conversation's slots.

    `level` and `topic` are the worst so far, `theme` the intent or topic that guidance goes by; `said` the
    names of the responses said, oldest first, `last_said` those of the turn before; `answers` by question
    {answer, said, at, asked}, `asked` how often each question was; `checkins` what was said to a waiting
    person; `fingerprint` of the last message and `sent` of the last context, as short digests.
    """

    level: int = 0
    topic: str | None = None
    theme: str | None = None
    question: str | None = None
    person_called: bool = False
    said: tuple[str, ...] = ()
    last_said: tuple[str, ...] = ()
    checkins: tuple[str, ...] = ()
    answers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    asked: Mapping[str, int] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)
    treatment: str = "tu"
    turn: Turn = Turn()
    fingerprint: str | None = None
    sent: str | None = None

    @classmethod
    def from_slots(cls, slots: dict[str, Any]) -> State:
        return cls(
            level=int(slots.get(LEVEL) or 0),
            topic=slots.get(TOPIC),
            theme=slots.get(THEME),
            question=slots.get(QUESTION),
            person_called=bool(slots.get(PERSON_CALLED)),
            said=tuple(slots.get(SAID) or ()),
            last_said=tuple(slots.get(LAST_SAID) or ()),
            checkins=tuple(slots.get(CHECKINS) or ()),
            answers=slots.get(ANSWERS) or {},
            asked=slots.get(ASKED) or {},
            facts=slots.get(FACTS) or {},
            treatment=slots.get(TREATMENT) or "tu",
            turn=Turn(**(slots.get(TURN) or {})),
            fingerprint=slots.get(FINGERPRINT),
            sent=slots.get(SENT),
        )

    @property
    def theme_topic(self) -> str | None:
        """The topic of `theme`, which may be an intent or a topic."""
        return self.theme if self.theme is None or self.theme in TOPICS else topic_of(self.theme)

    @property
    def waiting(self) -> bool:
        """A person has been called and may come at any moment."""
        return self.level >= 2 or self.person_called

    @property
    def for_another(self) -> bool:
        """Somebody writes for the person at risk."""
        return self.situation.for_another

    @property
    def situation(self) -> Situation:
        answers: dict[str, Answer] = {name: record["answer"] for name, record in self.answers.items()}
        return Situation(
            max(self.level, self.turn.level), self.waiting or self.turn.call, answers, self.facts
        )
