"""The bubbles of a turn: what helps first, who is speaking, who can be reached, and the question last."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.dialogue import pools, readers
from bot.dialogue import state as slots
from bot.dialogue.context import Texts
from bot.dialogue.door import has_door, has_number
from bot.dialogue.escalation import call_command
from bot.dialogue.events import UNSEEN, attached, waited
from bot.dialogue.flows import QUESTIONS
from bot.dialogue.gaps import filled
from bot.dialogue.message import Message
from bot.dialogue.move import Move, chosen
from bot.dialogue.moves import MOVES, danger
from bot.dialogue.moves.numbers import with_number
from bot.dialogue.moves.talk import GREETING
from bot.dialogue.state import MAX_SAID, State
from bot.intents import ATTACHED, WAITED
from bot.risk.assessment import ESCALATION_LEVEL, IMMINENT

PRESENTATION = "utter_presentacion"
OPEN_DOOR, DOOR_WAITING = "utter_puerta", "utter_puerta_espera"
FOR_A_MINOR, CANNOT_SEE = "utter_menor", "utter_adjunto_con_texto"
NOBODY, FULL = "utter_sin_guardia", "utter_fila_llena"
HOURS, NOBODY_NOW = "utter_horario_costo", "utter_horario_sin_guardia"
ABROAD = "utter_extranjero"
# A telephone's screen, and a channel that lets through one message in six seconds (facts WA-10).
MOST_BUBBLES = 4
# Said once in a conversation, however long it is.
_ONCE = (GREETING, PRESENTATION, FOR_A_MINOR)


@dataclass(frozen=True)
class Plan:
    """Responses in the order they are said, what fills their gaps, and the question left open (or None)."""

    responses: tuple[str, ...]
    question: str | None
    fill: dict[str, Any] = field(default_factory=dict)
    checkin: bool = False

    def slots_after(self, state: State) -> dict[str, Any]:
        """What is remembered of the turn; nothing said leaves everything as it was."""
        if not self.responses:
            return {slots.QUESTION: state.question}
        kept = [name for name in state.said if name not in self.responses]
        asked = dict(state.asked)
        if self.question and any(n.startswith(QUESTIONS[self.question].response) for n in self.responses):
            asked[self.question] = asked.get(self.question, 0) + 1
        checkins = [*state.checkins, *self.responses] if self.checkin else list(state.checkins)
        return {
            slots.CHECKINS: checkins[-MAX_SAID:],
            slots.SAID: _bounded([*kept, *self.responses]),
            slots.LAST_SAID: list(self.responses),
            slots.QUESTION: self.question,
            slots.ASKED: asked,
        }


def _bounded(said: list[str]) -> list[str]:
    dropped = said[:-MAX_SAID]
    return [*(name for name in dropped if name in _ONCE), *said[-MAX_SAID:]]


def plan(state: State, message: Message, texts: Texts) -> Plan:
    """The turn's answer. `state` already knows what `understand` made of the message."""
    if message.intent == WAITED:
        return _checkin(state, message, texts)
    if message.intent == ATTACHED:
        move = attached(state, message, texts)
    else:
        move = next(made for make in MOVES if (made := make(state, message, texts)) is not None)
    question = _question(state, move, texts)
    say = [*_abroad(state, texts), *move.say]
    room = MOST_BUBBLES - len(say) - len(question)
    responses = _fresh(state, [*say, *_besides(state, message, move, texts)[:room], *question], texts)
    if _must_call_now(state) and not has_number(responses[0], texts):
        first = pools.pick(danger.guidance(state, texts), state.said)
        responses = (first, *responses[:-1][: MOST_BUBBLES - 2], responses[-1])
    responses = with_number(responses, state, texts, MOST_BUBBLES)
    if not any(has_door(name, texts) for name in responses):
        responses = (*responses, chosen(_door(state), state, texts))
    return Plan(responses, move.ask, filled(responses, state, message, texts))


def _must_call_now(state: State) -> bool:
    """A turn that calls a person at level 4, for danger or because it was asked for: the number comes first."""
    call = call_command(state)
    return call is not None and call["level"] >= IMMINENT


def _door(state: State) -> str:
    """Who asked for a person already is not told how to ask for one."""
    return DOOR_WAITING if state.waiting or state.turn.call else OPEN_DOOR


def _checkin(state: State, message: Message, texts: Texts) -> Plan:
    move = waited(state, message, texts)
    said = _fresh(state, [*move.say, *_question(state, move, texts)], texts) if move.say else ()
    return Plan(said, move.ask, filled(said, state, message, texts), checkin=True)


def _besides(state: State, message: Message, move: Move, texts: Texts) -> list[str]:
    """What is said once, the most urgent first; what finds no room is said in the next turn."""
    besides = []
    if state.turn.advice and state.turn.advice not in state.said:
        besides.append(state.turn.advice)
    calls = state.turn.level >= ESCALATION_LEVEL or state.turn.call
    if calls and message.queue and message.queue.nobody and state.turn.manner != "urge":
        besides += _nobody(state, message, texts)
    elif message.queue and message.queue.counselors == 0 and any(n.startswith(HOURS) for n in move.say):
        besides.append(NOBODY_NOW)
    if message.kind in UNSEEN and message.text:
        besides.append(chosen(CANNOT_SEE, state, texts))
    if PRESENTATION not in state.said and GREETING not in (*move.say, *state.said):
        besides.append(PRESENTATION)
    if state.situation.minor and FOR_A_MINOR not in state.said:
        besides.append(FOR_A_MINOR)
    return besides


def _abroad(state: State, texts: Texts) -> list[str]:
    """Mexican emergency numbers do not work abroad: the local one comes before all that names them; once, and
    at every turn of level 4."""
    if state.facts.get("zone") != "extranjero" or state.situation.level < ESCALATION_LEVEL:
        return []
    name = chosen(ABROAD, state, texts)
    return [name] if ABROAD not in state.said or state.turn.level >= IMMINENT else []


def _nobody(state: State, message: Message, texts: Texts) -> list[str]:
    """That nobody can come soon, with the lines that answer now: said once, honestly."""
    base = NOBODY if message.queue and message.queue.counselors == 0 else FULL
    keys = readers.keys_or_any(state, state.turn.topic or state.topic)
    name = next(name for name in (*(f"{NOBODY}_{key}" for key in keys), base) if name in texts)
    return [name] if name not in state.said else []


def _question(state: State, move: Move, texts: Texts) -> list[str]:
    if not move.ask or (move.ask == state.question and not move.again):
        return []
    return [chosen(QUESTIONS[move.ask].response, state, texts)]


def _fresh(state: State, responses: list[str], texts: Texts) -> tuple[str, ...]:
    """Without what the turn before said, so that no turn repeats it; level 4 keeps its first bubble's place."""
    fresh = [name for name in dict.fromkeys(responses) if name not in state.last_said]
    return tuple(fresh) or (chosen(_door(state), state, texts),)
