"""Which two topics a message may be about, where the classifier is in doubt between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from bot.intents import NOT_UNDERSTOOD, topic_of

# Shares of a topic, summed over its intents. An intent whose topic has this much is taken as heard.
SURE = 0.45
# Below these the classifier is guessing, and a list of all topics helps more than a choice of two.
MIN_EACH, MIN_BOTH = 0.12, 0.4
_NOT_A_MATTER = ("saludo", "despedida_gracias", "pedir_humano", "afirmar_negar", "fuera_de_tema")


def likely_topics(intent: str, ranking: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """The two likeliest topics of an intent ranking, the likelier first; empty where there is no such doubt."""
    found: dict[str, float] = {}
    for entry in ranking:
        if entry["name"] != NOT_UNDERSTOOD:
            topic = topic_of(entry["name"])
            found[topic] = found.get(topic, 0.0) + float(entry.get("confidence") or 0.0)
    if intent != NOT_UNDERSTOOD and (
        found.get(topic_of(intent), 1.0) >= SURE or topic_of(intent) in _NOT_A_MATTER
    ):
        return ()
    matters = sorted(
        ((share, topic) for topic, share in found.items() if topic not in _NOT_A_MATTER), reverse=True
    )
    two = matters[:2]
    if len(two) < 2 or two[1][0] < MIN_EACH or two[0][0] + two[1][0] < MIN_BOTH:
        return ()
    return tuple(topic for _, topic in two)
