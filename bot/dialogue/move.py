"""What the bot does in a turn, before it is put into bubbles; and which question is next."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.dialogue import pools, readers
from bot.dialogue.flows import FLOWS, QUESTIONS, steps
from bot.dialogue.state import State
from bot.topics import RISK_TOPICS


@dataclass(frozen=True)
class Move:
    """`say`: responses in order. `ask`: the question that is open afterwards. `again`: it is said once more,
    in other words, though it was open before."""

    say: tuple[str, ...]
    ask: str | None = None
    again: bool = False


def chosen(base: str, state: State, existing: Collection[str]) -> str:
    """The response or the rephrasing of it that was said longest ago."""
    return pools.pick(pools.alternatives(base, existing), state.said)


def times_asked(name: str | None, state: State) -> int:
    return state.asked.get(name or "", 0)


def may_ask(name: str, state: State) -> bool:
    """Nothing is asked twice: neither a question nor what was told of its own accord."""
    question = QUESTIONS[name]
    known = question.fact is not None and question.fact in state.facts
    if name == "persona" and (state.waiting or state.turn.call):
        return False
    return not (known or name in state.answers or name in state.asked)


def next_question(state: State, topic: str | None = None, intent: str | None = None) -> str | None:
    """The next useful question: of the intent's or topic's flow, and where it has none, of the one just answered."""
    situation = state.situation
    listed = steps(intent or state.theme, topic or state.topic or state.theme_topic, situation)
    answered = state.turn.question if state.turn.answer else None
    if answered and not state.turn.theme and answered not in listed and QUESTIONS[answered].topic in FLOWS:
        listed = (*steps(None, QUESTIONS[answered].topic, situation), *listed)
    return next((name for name in listed if may_ask(name, state)), None)


def resumed(state: State, say: tuple[str, ...], limit: int = 3) -> Move:
    """After an aside the open question comes back in other words, but not for ever."""
    return Move(say, state.question, again=0 < times_asked(state.question, state) < limit)


def helping_steps(state: State, existing: Collection[str]) -> list[str]:
    """What helps this reader until a person comes; empty where nothing is written for them."""
    topic = state.topic or state.theme_topic
    return pools.steps(readers.keys(state, topic), readers.keys_said_first(state, topic), existing)


def in_risk(state: State) -> bool:
    return state.theme_topic in RISK_TOPICS or state.topic in RISK_TOPICS
