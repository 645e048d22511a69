"""What to say when a message shows danger."""

from __future__ import annotations

from collections.abc import Collection

from bot.dialogue import pools, readers
from bot.dialogue.flows import QUESTIONS
from bot.dialogue.message import Message
from bot.dialogue.move import Move, helping_steps, may_ask, next_question, resumed
from bot.dialogue.question import Outcome
from bot.dialogue.reading import ANSWER_OF_INTENT
from bot.dialogue.state import State
from bot.risk.assessment import ESCALATION_LEVEL
from bot.topics import RISK_TOPICS

_NOW = max(pools.LEVEL_NAMES)


def in_danger_now(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """Level 4: what to do now and whom to call come first, whatever was going on."""
    if state.turn.level < _NOW:
        return None
    outcome = outcome_of(state)
    own = outcome.say if outcome and outcome.say and outcome.say.endswith("_inminente") else None
    pool = pools.alternatives(own, existing) if own else guidance(state, existing)
    ask = outcome.ask if outcome and outcome.ask is not None else _next(state)
    return Move((pools.pick(pool, state.said),), ask or None)


def in_new_danger(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """Levels 2 and 3: guidance once, then company; the open question of the same danger goes on."""
    if state.turn.level < ESCALATION_LEVEL:
        return None
    pool = company(state, existing) if heard_before(state, existing) else guidance(state, existing)
    say = (pools.pick(pool, state.said),)
    same = state.question is not None and QUESTIONS[state.question].topic == state.turn.topic
    if same and heard_before(state, existing):
        return resumed(state, say)
    return Move(say, _next(state))


def maybe_in_danger(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """Triage asks for a safety question: gently, and a person where there is none left to ask."""
    if message.action != "ask" or message.heard in ANSWER_OF_INTENT:
        return None
    pool = gently(state, state.theme or message.topic, message.topic, existing)
    return Move((pools.pick(pool, state.said),), _safety_question(state, message))


def gently(state: State, intent: str, topic: str, existing: Collection[str]) -> list[str]:
    """What to say without danger: in words of their own for who hurts others."""
    own = readers.keys(state, topic)[0] if readers.hurts_others(state, topic) else intent
    return pools.information(own, topic, existing)


def guidance(state: State, existing: Collection[str]) -> list[str]:
    topic = state.turn.topic or state.topic or "riesgo"
    level = max(state.turn.level, ESCALATION_LEVEL)
    return pools.guidance(readers.keys_or_any(state, topic), level, existing)


def company(state: State, existing: Collection[str]) -> list[str]:
    """What to say while a person has been called and has not come yet."""
    return [*helping_steps(state, existing), *pools.WAITING]


def heard_before(state: State, existing: Collection[str]) -> bool:
    """Whether what to do at this level, or at a worse one, was said already; true where there is no danger."""
    topic = state.turn.topic or "riesgo"
    if state.turn.level < ESCALATION_LEVEL:
        return True
    heard = {
        name
        for level in range(state.turn.level, _NOW + 1)
        for name in pools.guidance(readers.keys_or_any(state, topic), level, existing)
    }
    return bool(heard & set(state.said))


def outcome_of(state: State) -> Outcome | None:
    turn = state.turn
    return QUESTIONS[turn.question].outcome(turn.answer) if turn.answer and turn.question else None


def _next(state: State) -> str | None:
    return next_question(state, topic=state.turn.topic, intent=state.theme)


def _safety_question(state: State, message: Message) -> str | None:
    hinted = (rule.split(":")[0] for rule, _ in message.reasons)
    topic = next((t for t in (message.topic, *hinted) if t in RISK_TOPICS), None)
    if topic:
        ask = next_question(state, topic, (state.theme if topic == message.topic else None) or topic)
    else:
        ask = "suicidio" if message.topic == "apoyo_psicologico" else "a_salvo"
    if ask and may_ask(ask, state):
        return ask
    return "persona" if may_ask("persona", state) else state.question
