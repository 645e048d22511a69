"""All that triage learns from: the messages of `bot/data/nlu`, and conversations as `bot.risk.turns` reads them.

A conversation becomes the texts that triage would read besides the messages themselves: the last turns joined,
and answers put together with their questions. Of some only the last text counts: risk may show nowhere before,
and a fright or a joke sounds dangerous until its end.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.risk.answers import told_with_question
from bot.risk.evaluation.examples import Conversation, read_conversations
from bot.risk.joined import joined
from bot.risk.normalize import plain, readable
from bot.risk.training.messages import CONVERSATIONS, Message, read_messages

KNOWN_AT_THE_END = ("susto", "broma")


def read_corpus() -> list[Message]:
    """Messages first, in file order, then what conversations add."""
    return read_messages() + read_turns()


def read_turns(path: Path = CONVERSATIONS) -> list[Message]:
    """Raises ValueError naming a line that is not a labelled conversation."""
    found: dict[str, Message] = {}
    for conversation in read_conversations(path):
        texts = list(_texts(conversation))
        at_the_end = conversation.risky or conversation.kind in KNOWN_AT_THE_END
        for text in texts[-1:] if at_the_end else texts:
            found.setdefault(text, _message(text, conversation))
    return list(found.values())


def _texts(conversation: Conversation) -> Iterator[str]:
    before: list[str] = []
    for turn in conversation.turns:
        said = readable(turn.text)
        answer = told_with_question(said, readable(turn.bot or ""))
        if answer:
            yield answer
        together = joined(before, answer or said, plain(said).text)
        if together:
            yield together
        before.append(turn.text)


def _message(text: str, conversation: Conversation) -> Message:
    return Message(
        text, conversation.level, conversation.topic, conversation.topic, "adulto", "indirecto", "ruidosa", ""
    )
