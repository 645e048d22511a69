"""A number, where it is asked for and wherever danger is told: nobody has to scroll back for it."""

from __future__ import annotations

from collections.abc import Collection

from bot.dialogue import pools, readers
from bot.dialogue.door import Texts, has_number
from bot.dialogue.message import Message
from bot.dialogue.move import Move, resumed
from bot.dialogue.moves.danger import heard_before
from bot.dialogue.question import QUESTION_PREFIX
from bot.dialogue.state import State
from bot.intents import topic_of
from bot.risk.assessment import ESCALATION_LEVEL
from bot.topics import RISK_TOPICS

_LINES, _NUMBER = "utter_lineas", "utter_numero"


def asks_number(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """The lines of the topic, whatever question is open; new danger and what is asked about a matter of its own
    have them in their own answer."""
    own = state.turn.level < ESCALATION_LEVEL and topic_of(message.intent) == state.theme_topic
    if state.turn.manner != "numero" or own or not heard_before(state, existing):
        return None
    return resumed(state, (_chosen(_LINES, state, existing),))


def with_number(responses: tuple[str, ...], state: State, texts: Texts, most: int) -> tuple[str, ...]:
    """A turn in which high danger was told names whom to call, before its question; `most` bubbles at most."""
    if not state.turn.high or any(has_number(name, texts) for name in responses):
        return responses
    asked = tuple(name for name in responses if name.startswith(QUESTION_PREFIX))
    said = tuple(name for name in responses if name not in asked)
    return (*said[: most - len(asked) - 1], _chosen(_NUMBER, state, texts), *asked)


def _chosen(base: str, state: State, existing: Collection[str]) -> str:
    # "¿Dónde me atienden?" reads like a question about services; what is meant is the danger told before.
    topic = state.turn.topic if state.turn.topic in RISK_TOPICS else state.topic or state.theme_topic
    bases = [f"{base}_{key}" for key in readers.keys_or_any(state, topic)]
    pool = next(found for name in (*bases, base) if (found := pools.alternatives(name, existing)))
    return pools.pick(pool, state.said)
