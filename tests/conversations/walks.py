"""Random walks: what somebody does who taps whatever is offered and writes whatever people write. Seeded."""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass

from bot.risk.training.messages import Message, read_messages
from channels.kinds import Kind
from ops.talk.chat import Chat, Heard
from tests.conversations.invariants import Watch
from tests.conversations.script import options

# How people answer, and what they send when they do not.
ANSWERS = (
    "sí", "no", "nel", "pos sí", "a veces", "la neta no sé", "ayer", "?", "ok", "no quiero decir", "simón",
    "ya te dije", "mmm", "para nada", "creo que sí", "quién eres?", "…", "👍", "no entiendo", "hace rato",
)  # fmt: skip
KINDS: tuple[Kind, ...] = ("audio", "image", "location", "sticker", "video", "unsupported")
TAP, ANSWER, SILENCE, ATTACHMENT, AGAIN, COUNSELOR = 0.5, 0.25, 0.08, 0.05, 0.04, 0.05
HALF = 0.5
_CHECKIN_SECONDS = 120


@dataclass(frozen=True)
class Step:
    """One turn of a walk, as a person can read it, and what was wrong with the answer."""

    did: str
    said: tuple[str, ...]
    faults: tuple[str, ...]


class Messages:
    """The training messages, an intent as likely as any other however many it has."""

    def __init__(self) -> None:
        self._of: dict[str, list[Message]] = defaultdict(list)
        for message in read_messages():
            self._of[message.intent].append(message)
        self._intents = sorted(self._of)

    def any(self, chance: random.Random) -> str:
        return chance.choice(self._of[chance.choice(self._intents)]).text


class Walk:
    """One conversation at random; the same `seed` walks the same way as long as the bot answers the same."""

    def __init__(self, chat: Chat, messages: Messages, seed: int) -> None:
        self._chat = chat
        self._messages = messages
        self._chance = random.Random(seed)
        self._watch = Watch()
        self._last: Heard | None = None
        self._wrote = ""
        self._checkin = 0

    def step(self) -> Step:
        did, heard = self._act()
        wrote = None if did == "espera" else did
        faults = self._watch.faults(heard, wrote)
        self._last = heard
        return Step(did, tuple(heard.texts), tuple(faults))

    def _act(self) -> tuple[str, Heard]:
        chance, case = self._chance, self._chat.conversation.case
        if case and chance.random() < COUNSELOR:
            self._counselor_visits()
        elif case and chance.random() < SILENCE:
            self._checkin += 1
            return "espera", self._chat.wait(_CHECKIN_SECONDS, self._checkin)
        self._checkin = 0
        if chance.random() < ATTACHMENT:
            kind = chance.choice(KINDS)
            return kind, self._chat.say("", kind=kind)
        self._wrote = self._text()
        return self._wrote, self._chat.say(self._wrote)

    def _counselor_visits(self) -> None:
        """After a closed case the next message begins anew, and so may what is said."""
        self._chat.counselor("Hola, aquí estoy.")
        if self._chance.random() < HALF:
            self._chat.hand_back()
        else:
            self._chat.close()
            self._watch = Watch()

    def _text(self) -> str:
        chance = self._chance
        offered = options(self._last) if self._last else []
        if offered and chance.random() < TAP:
            return chance.choice(offered)
        if self._last and chance.random() < ANSWER:
            return chance.choice(ANSWERS)
        if self._wrote and chance.random() < AGAIN:
            return self._wrote
        return self._messages.any(chance)
