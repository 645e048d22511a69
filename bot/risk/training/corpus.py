"""All that triage learns from: the messages of `bot/data/nlu`, and texts made of conversations.

The texts are those of `bot/data/context/turns.jsonl`, which `bot.risk.training.turn_texts` makes of the
conversations beside it. They are kept as data, so that a change in how triage reads answers does not ask for a new
encoder.
"""

from __future__ import annotations

import json
from pathlib import Path

from bot.risk.training.messages import TURN_TEXTS, Message, read_messages


def read_corpus() -> list[Message]:
    """Messages first, in file order, then what conversations add."""
    return read_messages() + read_turns()


def read_turns(path: Path = TURN_TEXTS) -> list[Message]:
    """Raises KeyError for a line without text, level or topic."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [_message(row["text"], row["level"], row["topic"]) for row in rows]


def _message(text: str, level: int, topic: str) -> Message:
    return Message(text, level, topic, topic, "adulto", "indirecto", "ruidosa", "")
