"""Why: the person's own words that carried a statistical judgement, as a short phrase."""

from __future__ import annotations

import numpy as np

from bot.risk.assessment import ESCALATION_LEVEL, Signal
from bot.risk.model import RiskModel
from bot.risk.normalize import PlainText
from bot.topics import TOPICS

PHRASE_WORDS = 6


def strongest_phrase(model: RiskModel, text: PlainText, topic: str) -> Signal | None:
    """The run of up to six words whose n-grams push hardest towards risk; None for a text without words."""
    if not text.spans:
        return None
    words = [text.text[start:end] for start, end, _ in text.spans]
    weights = model.word_weights(words, ESCALATION_LEVEL - 1)
    size = min(PHRASE_WORDS, len(words))
    best = int(np.convolve(weights, np.ones(size), "valid").argmax())
    start, end = text.spans[best][0], text.spans[best + size - 1][1]
    return Signal(text.as_written(start, end), f"se parece a mensajes de: {TOPICS[topic].lower()}")
