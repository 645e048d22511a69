"""What to say to an answer, and to somebody who did not understand the question."""

from __future__ import annotations

from collections.abc import Collection

from bot.dialogue import pools
from bot.dialogue.message import Message
from bot.dialogue.move import Move, chosen, may_ask, next_question, times_asked
from bot.dialogue.moves import danger
from bot.dialogue.question import THANKS
from bot.dialogue.state import State
from bot.risk.assessment import ESCALATION_LEVEL

CORRECTED, TOLD = "utter_r_corregido", "utter_r_ya_dijo"
BETTER_A_PERSON, PERSON_WILL_SEE = "utter_r_mejor_persona", "utter_r_lo_vera_persona"
# A question is asked, and once more in other words; then a person is the better listener.
MAX_ASKED = 2


def heard_answer(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """What the answer calls for, then the flow's next question."""
    outcome = danger.outcome_of(state)
    if outcome is None:
        return None
    if outcome.ask == "":
        ask = None
    elif outcome.ask:
        ask = outcome.ask if may_ask(outcome.ask, state) else None
    else:
        ask = next_question(state)
    # Where an earlier answer is taken back, the open question stays the open one.
    if state.question and state.question != state.turn.question:
        ask = state.question
    return Move((_reply(state, outcome.say, outcome.level, existing),), ask, again=ask == state.question)


def _reply(state: State, say: str | None, level: int, existing: Collection[str]) -> str:
    worse = state.turn.level >= ESCALATION_LEVEL and state.turn.level > level
    if (worse or not say) and state.turn.level >= ESCALATION_LEVEL:
        heard = danger.heard_before(state, existing)
        pool = danger.company(state, existing) if heard else danger.guidance(state, existing)
        return pools.pick(pool, state.said)
    if state.turn.corrects and say in (None, THANKS):
        say = CORRECTED
    return chosen(say or THANKS, state, existing)


def asked_back(state: State, message: Message, existing: Collection[str]) -> Move | None:
    """ "?", "¿a qué te refieres?": other words. "Ya te dije": an excuse, and on to the next question."""
    if not state.turn.other or message.action == "ask" or state.turn.level >= ESCALATION_LEVEL:
        return None
    if state.turn.other == "ya_dijo":
        return Move((chosen(TOLD, state, existing),), next_question(state))
    return ask_again(state, existing, ())


def ask_again(state: State, existing: Collection[str], say: tuple[str, ...]) -> Move:
    """The open question once more in other words, or a person where that was done."""
    if times_asked(state.question, state) < MAX_ASKED:
        return Move(say, state.question, again=True)
    if may_ask("persona", state):
        return Move((chosen(BETTER_A_PERSON, state, existing),), "persona")
    return Move((chosen(PERSON_WILL_SEE, state, existing),))
