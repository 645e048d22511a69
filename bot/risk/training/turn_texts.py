"""`python -m bot.risk.training.turn_texts`: the texts that triage reads in a conversation besides its messages.

Turns joined, and answers put together with their questions, as `bot.risk.turns` does it. Of some conversations only
the last text counts: risk may show nowhere before, and a fright or a joke sounds dangerous until its end. Run it when
`bot/data/context/training.jsonl` has changed, then `make encoder`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.risk.answers import told_with_question
from bot.risk.evaluation.examples import Conversation, read_conversations
from bot.risk.joined import joined
from bot.risk.normalize import plain, readable
from bot.risk.training.messages import CONVERSATIONS, TURN_TEXTS

KNOWN_AT_THE_END = ("susto", "broma")


def rows(path: Path = CONVERSATIONS) -> list[dict[str, Any]]:
    """`conversation`, `text`, `level` and `topic`, each text once. Raises ValueError naming a line without labels."""
    found: dict[str, dict[str, Any]] = {}
    for conversation in read_conversations(path):
        texts = list(_texts(conversation))
        at_the_end = conversation.risky or conversation.kind in KNOWN_AT_THE_END
        for text in texts[-1:] if at_the_end else texts:
            about = {"level": conversation.level, "topic": conversation.topic}
            found.setdefault(text, {"conversation": conversation.id, "text": text, **about})
    return list(found.values())


def _texts(conversation: Conversation) -> Iterator[str]:
    before: list[str] = []
    for turn in conversation.turns:
        said = readable(turn.text)
        answer = told_with_question(said, readable(turn.bot or ""))
        if answer:
            yield answer
        together = joined(before, answer or said, plain(said).text) if said else None
        if together:
            yield together
        before.append(turn.text)


def main() -> None:
    lines = [json.dumps(row, ensure_ascii=False) + "\n" for row in rows()]
    TURN_TEXTS.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
