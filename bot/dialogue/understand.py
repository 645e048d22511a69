"""What a message means in its conversation: its danger, and the question it answers."""

from __future__ import annotations

from typing import Any

from bot.dialogue import state as slots
from bot.dialogue.questions import ANSWER_OF_INTENT, QUESTIONS, Outcome
from bot.dialogue.state import Message, State
from bot.intents import topic_of
from bot.topics import RISK_TOPICS

ESCALATION_LEVEL = 2

_BEGINNING: dict[str, Any] = {
    slots.LEVEL: 0,
    slots.TOPIC: None,
    slots.THEME: None,
    slots.QUESTION: None,
    slots.SAID: [],
    slots.PERSON_CALLED: False,
}


def understand(state: State, message: Message) -> dict[str, Any]:
    """The slots after hearing `message`: danger only rises, and an answer is taken for its question.

    Only the end of the case (dispatch says that the bot has the conversation again) begins anew:
    nobody is on the way any more, and saying so would be untrue.
    """
    if message.owner == "bot" and state.waiting:
        return {**_BEGINNING, **understand(State(), message)}
    answer = ANSWER_OF_INTENT.get(message.heard) if state.question else None
    outcome = QUESTIONS[state.question].outcome(answer) if answer and state.question else Outcome()
    level = max(message.level, outcome.level)
    topic = _topic(state, message, outcome)
    heard: dict[str, Any] = {
        slots.TURN_LEVEL: level,
        slots.TURN_TOPIC: topic,
        slots.TURN_ANSWER: answer,
        slots.TURN_CALL: message.intent == "pedir_humano" or outcome.call_person,
    }
    # A lesser danger of another kind must not hide what the person's case is about.
    if level >= ESCALATION_LEVEL and level >= state.level:
        heard[slots.LEVEL], heard[slots.TOPIC] = level, topic
    theme = _theme(message, topic, level)
    if theme:
        heard[slots.THEME] = theme
    return heard


def _topic(state: State, message: Message, outcome: Outcome) -> str:
    if message.level >= max(outcome.level, ESCALATION_LEVEL):
        return message.topic
    if outcome.level >= ESCALATION_LEVEL and state.question:
        # The question of a conversation that is about something is about that: "¿estás a salvo?".
        known = state.theme_topic
        return known if known in RISK_TOPICS else QUESTIONS[state.question].topic
    if message.action == "ask" and message.heard not in ANSWER_OF_INTENT:
        return message.topic
    return topic_of(message.intent)


def _theme(message: Message, topic: str, level: int) -> str | None:
    """What guidance goes by from now on; None leaves it as it is."""
    if topic_of(message.intent) == topic and message.intent not in ANSWER_OF_INTENT:
        return message.intent if level >= ESCALATION_LEVEL or _has_substance(topic) else None
    return topic if topic in RISK_TOPICS or _has_substance(topic) else None


def _has_substance(topic: str) -> bool:
    """Greetings, thanks and the like do not change what the conversation is about."""
    return topic not in ("saludo", "despedida_gracias", "pedir_humano", "afirmar_negar", "fuera_de_tema")
