"""What the conversations say: real training messages of mixed topics, the same ones in every run."""

from __future__ import annotations

import random
from collections import defaultdict

from bot.risk.training.messages import read_messages

# What every conversation begins with: it opens a case, which a counselor can then watch.
OPENING = "ya no quiero vivir, me quiero matar hoy"


def scripts(conversations: int, turns: int, seed: int) -> list[list[str]]:
    """`turns` texts for each conversation: a topic at random, then a message of that topic."""
    by_topic: dict[str, list[str]] = defaultdict(list)
    for message in read_messages():
        if not message.text.startswith("/"):  # to stock Rasa that is an intent, not a text
            by_topic[message.topic].append(message.text)
    topics = sorted(by_topic)
    dice = random.Random(seed)
    return [[dice.choice(by_topic[dice.choice(topics)]) for _ in range(turns)] for _ in range(conversations)]
