"""What risk assessment is told about the turns before a message."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from bot.risk import Context
from channels.model import Entry

TURNS_BACK = 16
PREVIOUS = 4


def context_of(entries: Sequence[Entry]) -> Context:
    """From the transcript before the message, oldest first.

    The question is the last one among the bubbles that the person answers now; a person who answers in
    two messages answers it with both.
    """
    previous = tuple(entry.text for entry in entries if entry.author == "citizen")[-PREVIOUS:]
    since_question = dropwhile(lambda entry: entry.author == "citizen", reversed(entries))
    last_said = takewhile(lambda entry: entry.author != "citizen", since_question)
    question = next((entry.text for entry in last_said if "?" in entry.text), None)
    return Context(previous=previous, question=question)
