"""What the load needs of a conversation, whichever server it talks to."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

ANSWER_SECONDS = 10.0


@dataclass(frozen=True)
class Answer:
    """One turn. `sent` on the clock of `time.perf_counter`; `seconds` to the first reply, None without one
    in `ANSWER_SECONDS`; `desk` seconds to a counselor's screen, None where nobody watched."""

    sent: float
    seconds: float | None
    desk: float | None = None


class Talker(Protocol):
    """One person in one conversation."""

    async def turn(self, text: str) -> Answer:
        """Sends and waits for the first reply."""

    async def settled(self, answers: list[Answer]) -> list[Answer]:
        """The same answers with what became known later."""


class Host(Protocol):
    """A running server to talk to."""

    def arrive(self) -> AbstractAsyncContextManager[Talker]:
        """A person whose conversation has begun: the opening message is said and answered."""

    def newcomer(self) -> AbstractAsyncContextManager[Talker]:
        """A person who has not said anything yet."""
