"""Messages as they come in several turns, for the encoder to learn from: split, or between harmless small talk.

`bot.risk.joined` reads the last turns of a person as one text. Whoever has only seen single messages takes any
such text for a disclosure.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from bot.risk.training.messages import Message

SPLIT, SURROUNDED = 0.08, 0.15
LONGEST_COMPANION = 20  # words
BETWEEN = ". "


def harmless(messages: Sequence[Message]) -> list[Message]:
    """What may stand beside another message without making it graver."""
    return [m for m in messages if not m.level and len(m.text.split()) <= LONGEST_COMPANION]


def in_turns(message: Message, companions: Sequence[Message], chance: random.Random) -> Message:
    """`message`, perhaps in pieces or among one or two `companions`; its level and topic stay."""
    draw = chance.random()
    if draw < SPLIT:
        return replace(message, text=_split(message.text, chance))
    if draw < SPLIT + SURROUNDED:
        texts = [companion.text for companion in chance.sample(companions, chance.randint(1, 2))]
        texts.insert(chance.randint(0, len(texts)), message.text)
        return replace(message, text=BETWEEN.join(texts))
    return message


def _split(text: str, chance: random.Random) -> str:
    words = text.split()
    for _ in range(chance.randint(1, 2)):
        at = chance.randrange(len(words)) if words else 0
        if at:
            words[at - 1] = words[at - 1].rstrip(".,;") + BETWEEN.rstrip()
    return " ".join(words)
