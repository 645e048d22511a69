"""What the bot says in a turn: which responses, in which order, and the question that is then open."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from bot.dialogue import pools
from bot.dialogue.flows import flow
from bot.dialogue.questions import ANSWER_OF_INTENT, QUESTIONS, Outcome
from bot.dialogue.state import MAX_SAID, Message, State
from bot.dialogue.understand import ESCALATION_LEVEL
from bot.intents import NOT_UNDERSTOOD, topic_of
from bot.topics import RISK_TOPICS

GREETING, PRESENTATION = "utter_saludo", "utter_presentacion"

# Messages that carry no request of their own: while somebody waits they get company, not a menu and
# not a goodbye ("ya llegó" reads like one).
_SMALL_TALK = {
    NOT_UNDERSTOOD,
    "saludo",
    "despedida",
    "fuera_de_tema",
    "insulto_broma",
    *ANSWER_OF_INTENT,
}


@dataclass(frozen=True)
class Plan:
    """Responses in the order they are said, and the name of the question left open (or None)."""

    responses: tuple[str, ...]
    question: str | None

    def said_after(self, state: State) -> list[str]:
        return [*state.said, *self.responses][-MAX_SAID:]


def plan(state: State, message: Message, existing: Collection[str]) -> Plan:
    """The turn's answer. `state` already knows what `understand` made of the message."""
    outcome = _outcome(state)
    if state.turn_level >= ESCALATION_LEVEL:
        first, ask = _danger(state, outcome, existing)
    elif outcome and outcome.say:
        first, ask = _say(outcome.say, state, existing), _question_after(state, outcome)
    elif message.action == "ask" and message.heard not in ANSWER_OF_INTENT:
        first, ask = _gently(state, message, existing), _safety_question(state, message)
    elif message.intent == "pedir_humano":
        first, ask = _from(pools.alternatives("utter_pedir_humano", existing), state), None
    elif state.waiting and message.intent in _SMALL_TALK:
        first, ask = _from(pools.company(state.topic, existing), state), _keep(state, message)
    else:
        first, ask = _inform(state, message, existing)
    return _arranged(state, first, ask)


def _arranged(state: State, first: list[str], ask: str | None) -> Plan:
    """What helps now, then on the first turn who is speaking, and the question last."""
    responses = list(first)
    if not state.said and GREETING not in responses:
        responses.append(PRESENTATION)
    if ask and ask != state.question:
        responses.append(QUESTIONS[ask].response)
    return Plan(tuple(responses), ask)


def _outcome(state: State) -> Outcome | None:
    if not state.turn_answer or not state.question:
        return None
    return QUESTIONS[state.question].outcome(state.turn_answer)  # type: ignore[arg-type]


def _danger(state: State, outcome: Outcome | None, existing: Collection[str]) -> tuple[list[str], str | None]:
    topic, level = state.turn_topic or "riesgo", state.turn_level
    guidance = pools.guidance(state.theme, topic, level, existing)
    ask = _question_after(state, outcome or Outcome())
    if level == max(pools.LEVEL_NAMES):
        return _from(guidance, state), ask
    if outcome and outcome.say:
        return _say(outcome.say, state, existing), ask
    heard_before = {
        name
        for at_least in range(level, max(pools.LEVEL_NAMES) + 1)
        for name in pools.guidance(state.theme, topic, at_least, existing)
    }
    if heard_before & set(state.said):
        return _from(pools.company(topic, existing), state), ask
    return _from(guidance, state), ask


def _question_after(state: State, outcome: Outcome) -> str | None:
    if outcome.ask == "":
        return None
    if outcome.ask:
        return outcome.ask if _not_asked(outcome.ask, state) else None
    topic = state.turn_topic if state.turn_level >= ESCALATION_LEVEL else state.theme_topic
    # After an answer the conversation goes on at the level reached, not at that of a mere "no".
    level = max(state.turn_level, state.level if state.turn_answer else 0)
    return _next(state, state.theme or "", topic or "", level)


def _next(state: State, key: str, topic: str, level: int) -> str | None:
    """The first question of the flow (of an intent, or else its topic) that has not been asked."""
    return next((name for name in flow(key, topic, level) if _not_asked(name, state)), None)


def _not_asked(name: str, state: State) -> bool:
    if name == "persona" and state.waiting:
        return False
    return QUESTIONS[name].response not in state.said


def _gently(state: State, message: Message, existing: Collection[str]) -> list[str]:
    return _from(pools.information(state.theme or message.topic, message.topic, existing), state)


def _safety_question(state: State, message: Message) -> str | None:
    if message.topic in RISK_TOPICS:
        ask = _next(state, state.theme or message.topic, message.topic, message.level)
    else:
        ask = "suicidio" if message.topic == "apoyo_psicologico" else "a_salvo"
    if ask and _not_asked(ask, state):
        return ask
    return "persona" if _not_asked("persona", state) else None


def _inform(state: State, message: Message, existing: Collection[str]) -> tuple[list[str], str | None]:
    intent = message.intent
    if intent == "saludo":
        pool = [GREETING] if not state.said else pools.alternatives("utter_saludo_otra", existing)
        pool += [] if not state.said else ["utter_saludo_otra_2"]
        return _from(pool, state), _keep(state, message)
    if intent == NOT_UNDERSTOOD:
        return _from(pools.alternatives("utter_no_entendi", existing), state), _keep(state, message)
    if intent in ANSWER_OF_INTENT:
        return _from(pools.alternatives("utter_sin_pregunta", existing), state), None
    topic = topic_of(intent)
    return _from(pools.information(intent, topic, existing), state), _next(
        state, intent, topic, message.level
    )


def _keep(state: State, message: Message) -> str | None:
    """A question stays open over a message that did not answer it and asked nothing else."""
    return state.question if message.heard not in ANSWER_OF_INTENT else None


def _say(name: str, state: State, existing: Collection[str]) -> list[str]:
    return _from(pools.alternatives(name, existing), state)


def _from(pool: list[str], state: State) -> list[str]:
    return [pools.pick(pool, state.said)]
