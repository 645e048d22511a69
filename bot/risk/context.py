"""What came before a message: earlier turns and the question that is being answered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Context:
    """`previous`: the person's earlier messages, newest last; `question`: what the bot asked last, if it did."""

    previous: tuple[str, ...] = ()
    question: str | None = None
