"""What risk assessment is told about the turns before a message."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, takewhile

from bot.risk import Context
from channels.model import Entry

TURNS_BACK = 16
PREVIOUS = 4


def context_of(entries: Sequence[Entry]) -> Context:
    """From the transcript before the message, oldest first."""
    said = [number for number, entry in enumerate(entries) if entry.author == "citizen"][-PREVIOUS:]
    return Context(
        previous=tuple(entries[number].text for number in said),
        question=_question(entries),
        asked=tuple(_question(entries[:number]) for number in said),
    )


def _question(entries: Sequence[Entry]) -> str | None:
    """The last question among the bubbles that the person answers now.

    A person who answers in two messages answers it with both.
    """
    since_question = dropwhile(lambda entry: entry.author == "citizen", reversed(entries))
    last_said = takewhile(lambda entry: entry.author != "citizen", since_question)
    return next((entry.text for entry in last_said if "?" in entry.text), None)
