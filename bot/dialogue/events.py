"""Turns that no person wrote in words: time that passed while waiting, and what is no text."""

from __future__ import annotations

from bot.dialogue.door import Texts
from bot.dialogue.message import Message
from bot.dialogue.move import Move, chosen, helping_steps, may_ask, next_question, times_asked
from bot.dialogue.queue import standing, watched
from bot.dialogue.state import State

# What arrives and cannot be seen or heard yet, by the name of its texts.
UNSEEN = {
    "audio": "audio", "voice": "audio", "video": "video", "image": "imagen", "sticker": "sticker",
    "location": "ubicacion", "document": "documento", "contacts": "contacto",
}  # fmt: skip
_STEPS = range(1, 6)
_IMMINENT = 4
_UNSAFE = (
    ("escribir_a_salvo", "no"),
    ("puede_hablar", "no"),
    ("puede_hablar", "no_sabe"),
    ("puede_hablar", "no_dice"),
)


def waited(state: State, message: Message, texts: Texts) -> Move:
    """A check-in: where they stand, and company or a question. An empty move once its texts are used up.

    Nothing is sent to who said that writing is not safe, and nothing that tells the topic where a phone
    may be watched.
    """
    if not state.waiting or any(state.situation.said(name, answer) for name, answer in _UNSAFE):  # type: ignore[arg-type]
        return Move((), state.question)
    stand = _fresh(standing(state, message, texts), state)
    beside = _fresh(_beside(state, texts), state)
    say = tuple(pool[0] for pool in (stand, beside) if pool)
    ask, again = state.question, False
    if not watched(state) and message.checkin % 2 == 1 and stand:
        if state.question:
            again = times_asked(state.question, state) < 2
        else:
            ask = next_question(state)
        if again or ask != state.question:
            # A question is company enough: no exercise on top of it.
            say = say[:1]
    return Move(say, ask, again)


def attached(state: State, message: Message, texts: Texts) -> Move:
    """What can't be heard or seen yet is kept for the counselor; then whether the person is safe."""
    base = f"utter_adjunto_{UNSEEN.get(message.kind, 'otro')}"
    ask = (
        "a_salvo" if may_ask("a_salvo", state) and "escribir_a_salvo" not in state.answers else state.question
    )
    if ask is None:
        ask = next_question(state)
    again = ask == state.question and times_asked(ask, state) < 3
    return Move((chosen(base, state, texts),), ask, again)


def _beside(state: State, texts: Texts) -> list[str]:
    if watched(state):
        return []
    silent = ["utter_silencio_1", "utter_silencio_2"] if state.level >= _IMMINENT else []
    calm = [name for i in _STEPS if (name := f"utter_calma_{i}") in texts]
    return [*silent, *helping_steps(state, texts), *calm]


def _fresh(pool: list[str], state: State) -> list[str]:
    """What no check-in of this case has said: it never loops."""
    return [name for name in pool if name not in state.checkins and name not in state.last_said]
