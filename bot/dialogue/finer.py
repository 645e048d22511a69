"""What a message is about within its intent, where the difference asks for another answer.

Only messages without danger are told apart: what triage found is never overruled.
"""

from __future__ import annotations

import re

from bot.dialogue.finer_words import TABLE
from bot.intents import INTENT_TOPIC, NOT_UNDERSTOOD, topic_of
from bot.risk import ESCALATION_LEVEL
from bot.risk.normalize import plain, readable
from bot.topics import RISK_TOPICS

# Who asks for a person, or answers a question, is not told apart by words alone.
_OTHERWISE_HEARD = ("pedir_humano", "afirmar_negar")
_RULES = tuple((name, within, re.compile(rf"\b(?:{words})")) for name, within, words in TABLE)


def finer(intent: str, text: str, level: int = 0) -> str:
    """The intent, or what is told apart within it; `level` is the danger that triage found (0 to 4)."""
    if level >= ESCALATION_LEVEL:
        return intent
    words = plain(readable(text)).text
    if intent != NOT_UNDERSTOOD and (intent not in INTENT_TOPIC or topic_of(intent) in RISK_TOPICS):
        return intent
    for name, within, pattern in _RULES:
        sought = intent in within if within else topic_of(intent) not in _OTHERWISE_HEARD
        if sought and pattern.search(words):
            return name
    return intent
