"""What a conversation remembers between turns, and what a turn starts with.

The names of the slots are here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.intents import topic_of
from bot.topics import TOPICS

# Long enough that a text comes back only after everything else has been said.
MAX_SAID = 60

LEVEL, TOPIC, THEME = "nivel", "tema", "motivo"
QUESTION, SAID, PERSON_CALLED = "pregunta_pendiente", "dichas", "persona_avisada"
TURN_LEVEL, TURN_TOPIC, TURN_ANSWER, TURN_CALL = (
    "nivel_turno",
    "tema_turno",
    "respuesta_turno",
    "llamar_turno",
)

SLOTS = (LEVEL, TOPIC, THEME, QUESTION, SAID, PERSON_CALLED, TURN_LEVEL, TURN_TOPIC, TURN_ANSWER, TURN_CALL)


@dataclass(frozen=True)
class Message:
    """A message as the pipeline understood it.

    `intent` is what the dialogue follows, `heard` what the classifier thought before risk had its say,
    `owner` who has the conversation according to dispatch (None where it did not say).
    """

    intent: str
    heard: str
    level: int = 0
    topic: str = "fuera_de_tema"
    action: str = "pass"
    owner: str | None = None

    @classmethod
    def from_latest(cls, latest: dict[str, Any], metadata: dict[str, Any] | None = None) -> Message:
        """From Rasa's `latest_message` and the metadata that came in with it."""
        risk = latest.get("risk") or {}
        intent = (latest.get("intent") or {}).get("name") or "nlu_fallback"
        ranking = latest.get("intent_ranking") or []
        return cls(
            intent=intent,
            heard=ranking[0]["name"] if ranking else intent,
            level=int(risk.get("level", 0)),
            topic=str(risk.get("topic", "fuera_de_tema")),
            action=str(risk.get("action", "pass")),
            owner=(metadata or {}).get("owner"),
        )


@dataclass(frozen=True)
class State:
    """The conversation's slots.

    `level` and `topic` are the worst so far, `theme` the intent or topic that guidance goes by, `said`
    the names of the responses said, oldest first.
    """

    level: int = 0
    topic: str | None = None
    theme: str | None = None
    question: str | None = None
    said: tuple[str, ...] = field(default=())
    person_called: bool = False
    turn_level: int = 0
    turn_topic: str | None = None
    turn_answer: str | None = None
    turn_call: bool = False

    @classmethod
    def from_slots(cls, slots: dict[str, Any]) -> State:
        return cls(
            level=int(slots.get(LEVEL) or 0),
            topic=slots.get(TOPIC),
            theme=slots.get(THEME),
            question=slots.get(QUESTION),
            said=tuple(slots.get(SAID) or ()),
            person_called=bool(slots.get(PERSON_CALLED)),
            turn_level=int(slots.get(TURN_LEVEL) or 0),
            turn_topic=slots.get(TURN_TOPIC),
            turn_answer=slots.get(TURN_ANSWER),
            turn_call=bool(slots.get(TURN_CALL)),
        )

    @property
    def theme_topic(self) -> str | None:
        """The topic of `theme`, which may be an intent or a topic."""
        return self.theme if self.theme is None or self.theme in TOPICS else topic_of(self.theme)

    @property
    def waiting(self) -> bool:
        """A person has been called and may come at any moment."""
        return self.level >= 2 or self.person_called
