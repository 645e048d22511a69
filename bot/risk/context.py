"""What came before a message: earlier turns and the question that is being answered."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Context:
    """`previous`: the person's earlier messages, newest last; `question`: what the bot asked last, if it did.

    `asked`: the question before each of `previous`, as long as that; empty where nobody knows.
    """

    previous: tuple[str, ...] = ()
    question: str | None = None
    asked: tuple[str | None, ...] = ()

    def before(self, number: int) -> Context:
        """The context in which `previous[number]` was written."""
        question = self.asked[number] if self.asked else None
        return Context(self.previous[:number], question, self.asked[:number])
