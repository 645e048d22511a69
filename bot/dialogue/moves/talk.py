"""Everything that is neither danger nor an answer: asides, repeats, small talk, other topics."""

from __future__ import annotations

import re
from collections.abc import Collection

from bot.dialogue import pools
from bot.dialogue.asides import asked_of_us
from bot.dialogue.flows import QUESTIONS, steps
from bot.dialogue.message import Message
from bot.dialogue.move import Move, chosen, in_risk, may_ask, next_question, resumed, times_asked
from bot.dialogue.moves import danger
from bot.dialogue.moves.answers import ask_again
from bot.dialogue.moves.danger import gently, heard_before
from bot.dialogue.queue import standing
from bot.dialogue.reading import ANSWER_OF_INTENT
from bot.dialogue.state import State
from bot.intents import NOT_UNDERSTOOD, topic_of
from bot.risk.normalize import plain, readable
from bot.texts import WHICH
from bot.topics import RISK_TOPICS

GREETING = "utter_saludo"
IN_WRITING = "utter_por_escrito"
REPEATED, GENTLY, READ_ON = "utter_repetido", "utter_r_no_entendi", "utter_r_te_leo"

# Messages that carry no request of their own: while somebody waits they get company, not a menu and
# not a goodbye ("ya llegó" reads like one).
_SMALL_TALK = {NOT_UNDERSTOOD, "saludo", "despedida", "gracias", "fuera_de_tema", *ANSWER_OF_INTENT}
_OVER = re.compile(
    r"\b(?:gracias|adios|bye|hasta luego|ya (?:llego|llegaron|paso|estamos bien|se apago|lo apagaron))\b"
)
_SHORT_WORDS = 6
_MAX_RESUMED = 3


def wants_person(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """Asked for by the button, the word, or in the middle of something else."""
    if message.intent != "pedir_humano" and state.turn.manner != "persona":
        return None
    return Move((chosen("utter_pedir_humano", state, existing),), _kept(state))


def cannot_call(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """Then help goes on in writing, and the number is for somebody else to dial."""
    if state.turn.manner != "no_llama":
        return None
    return resumed(state, (chosen(IN_WRITING, state, existing),))


def cannot_wait(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """Where they stand, honestly, and who answers now; nothing is asked of somebody who is tired of waiting."""
    if state.turn.manner != "urge" or not state.waiting:
        return None
    return Move((pools.pick(standing(state, message, existing), state.said),), state.question)


def in_emergency(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """Somebody's life, and nobody's fault: 911 again and what to do, until they say it is over."""
    over = _OVER.search(plain(readable(message.text)).text)
    if state.theme != "emergencia" or over or state.theme_topic != state.turn.topic:
        return None
    return Move((chosen("utter_emergencia", state, existing),))


def asks_advice(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """ "¿Qué hago?", "¿cómo la ayudo?": the next thing that helps, then the question that was open.

    Where nobody is in danger: the guidance of the matter once more, and a person.
    """
    if state.turn.manner != "consejo":
        return None
    if not in_risk(state) and state.theme and f"utter_{state.theme}" in existing:
        asked = "persona" if may_ask("persona", state) else state.question
        return Move((chosen(f"utter_{state.theme}", state, existing),), asked)
    if not in_risk(state) or not heard_before(state, existing):
        return None
    return resumed(state, (pools.pick(danger.company(state, existing), state.said),))


def repeated(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """The same message once more: it arrived, and the question is still the same."""
    if not state.turn.repeats or not state.said:
        return None
    return resumed(state, (chosen(REPEATED, state, existing),))


def not_understood(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """No answer to the open question: a story is read on, anything else is asked for once more."""
    unknown = message.intent in (NOT_UNDERSTOOD, "fuera_de_tema", *ANSWER_OF_INTENT)
    goes_on = in_risk(state) and topic_of(message.intent) == state.theme_topic
    if not state.question or not (unknown or (goes_on and not _is_left_behind(state))):
        return None
    if goes_on and _comes_last(state):
        return None
    if len(message.text.split()) > _SHORT_WORDS:
        if times_asked(state.question, state) < _MAX_RESUMED:
            return resumed(state, (chosen(READ_ON, state, existing),))
        return None
    return ask_again(state, existing, (chosen(GENTLY, state, existing),))


def about_us(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """A question about the service while danger is known or a question is open: answered, though triage reads
    it in the light of the story before; then the flow goes on."""
    asked = asked_of_us(message.text)
    topic = topic_of(asked or message.heard)
    if topic != "informacion_servicios" or not heard_before(state, existing):
        return None
    if not state.waiting and not (asked and state.question):
        return None
    return resumed(
        state, (pools.pick(pools.information(asked or message.heard, topic, existing), state.said),)
    )


def aside(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """A question to the bot, an insult, another topic: answered; then the flow goes on where it was."""
    if not state.question or message.intent in _SMALL_TALK or not in_risk(state) or _is_left_behind(state):
        return None
    if topic_of(message.intent) == state.theme_topic and _comes_last(state):
        return None
    pool = pools.information(message.intent, topic_of(message.intent), existing)
    return resumed(state, (pools.pick(pool, state.said),))


def company(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """While a person was called: company, and the flow's next useful question."""
    if not state.waiting or message.intent not in _SMALL_TALK:
        return None
    say = (pools.pick(danger.company(state, existing), state.said),)
    return resumed(state, say) if state.question else Move(say, next_question(state))


def inform(state: State, message: Message, existing: Collection[str]) -> Move:
    """No danger and nothing open: the intent's own answer."""
    intent, topic = message.intent, topic_of(message.intent)
    if intent == "saludo":
        first, *again = pools.alternatives(GREETING, existing)
        pool = again if state.said else [first]
        return Move((pools.pick(pool, state.said),), _kept(state))
    if intent == NOT_UNDERSTOOD:
        asked_before = any(name.startswith(WHICH) for name in state.last_said)
        base = WHICH if message.likely and not asked_before else "utter_no_entendi"
        return Move((chosen(base, state, existing),), _kept(state))
    if intent in ANSWER_OF_INTENT:
        return Move((chosen("utter_sin_pregunta", state, existing),))
    say = (pools.pick(gently(state, intent, topic, existing), state.said),)
    ask = next_question(state, topic, intent)
    # What was no answer is answered itself; the question that is left comes back once.
    left = state.question in steps(intent, topic, state.situation) and times_asked(state.question, state) < 2
    left = (
        left and state.question != "persona"
    )  # It comes last: what is told now has questions that help more.
    return resumed(state, say, limit=2) if state.question and (left or not ask) else Move(say, ask)


def _is_left_behind(state: State) -> bool:
    """A question about an everyday matter does not go on once danger is what is told."""
    asked = QUESTIONS[state.question].topic if state.question else "pedir_humano"
    return asked not in (*RISK_TOPICS, "pedir_humano", state.theme_topic)


def _comes_last(state: State) -> bool:
    """Whether only a person was offered: what is told then has questions that help more."""
    return state.question == "persona" and not state.waiting


def _kept(state: State) -> str | None:
    """A question stays open over a message that did not answer it and asked nothing else."""
    return state.question
