"""What to say about where a waiting person stands."""

from __future__ import annotations

from collections.abc import Collection

from bot.dialogue import pools
from bot.dialogue.message import Message
from bot.dialogue.state import State
from bot.intents import WAITED

# What a phone that somebody else may read must not show unasked (facts 2.3).
_WATCHED = ("violencia_familiar", "violencia_sexual", "trata")


def watched(state: State) -> bool:
    """Somebody else may read the phone of the person who writes."""
    return state.topic in _WATCHED or state.situation.captive


def standing(state: State, message: Message, existing: Collection[str]) -> list[str]:
    """Responses that say it as it is; discreet ones where nobody asked and the phone may be watched."""
    queue = message.queue
    if message.intent == WAITED and watched(state):
        name = "discreta"
    elif queue is None:
        name = "estado"
    elif queue.counselors == 0:
        name = "sin_guardia"
    elif queue.over_limit:
        name = "llena"
    else:
        name = "lugar" if queue.ahead else "sigues_tu"
    return pools.alternatives(f"utter_espera_{name}", existing)
