"""`POST /{phone-number-id}/messages`: takes messages, refuses what is wrong or too fast, does as it is told."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Literal

from tests.fakes.graph.errors import Answer, error
from tests.fakes.graph.pacing import PairLimit, Throughput
from tests.fakes.graph.rules import fault

Body = dict[str, Any]
# What a caller sees of one request: a refusal, nothing at all, or the answer of something before the API;
# `lost_…` after the message was taken.
Mishap = Literal["silent", "lost_silent", "closed", "lost_closed", "gateway", "lost_gateway"]
Step = Answer | Mishap


@dataclass(frozen=True)
class Taken:
    """A message that the API took, and when."""

    id: str
    person: str
    body: Body
    at: float

    @property
    def said(self) -> str:
        """What the person reads, without choices."""
        kind = self.body["type"]
        found = self.body[kind]
        return str(found["body"] if kind == "text" else found.get("body", {}).get("text", ""))


@dataclass
class MessageStore:
    """`taken` in order; `reads`: marks as read; `script`: steps for the next requests, for one person or all."""

    pair: PairLimit | None = None
    throughput: Throughput | None = None
    on_taken: Callable[[Taken], None] = lambda _taken: None
    taken: list[Taken] = field(default_factory=list)
    reads: list[Body] = field(default_factory=list)
    asked: int = 0
    refusals: list[int] = field(default_factory=list)
    _steps: deque[tuple[str | None, Step]] = field(default_factory=deque)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _numbers: Any = field(default_factory=lambda: count(1))

    def script(self, *steps: Step, person: str | None = None) -> None:
        self._steps.extend((person, step) for step in steps)

    def post(self, body: Body) -> Answer | Mishap:
        """What to answer, or what to do instead of answering."""
        with self._changed:
            self.asked += 1
            self._changed.notify_all()
            if body.get("status") == "read":
                self.reads.append(body)
                return 200, {"success": True}, {}
            return self._post(body, str(body.get("to") or body.get("recipient") or ""))

    def wait_until(self, true: Callable[[], bool], seconds: float = 20) -> None:
        """Raises TimeoutError; `true` is asked after each request."""
        with self._changed:
            if not self._changed.wait_for(true, seconds):
                raise TimeoutError

    def said(self, person: str | None = None) -> list[str]:
        return [taken.said for taken in list(self.taken) if person in (None, taken.person)]

    def _post(self, body: Body, person: str) -> Answer | Mishap:
        step = self._next(person)
        if isinstance(step, tuple):
            return self._refused(step)
        if isinstance(step, str) and not step.startswith("lost_"):
            return step
        if (code := fault(body)) is not None:
            return self._refused(error(code))
        if self.throughput and not self.throughput.takes():
            return self._refused(error(130429))
        if self.pair and not self.pair.takes(person):
            return self._refused(error(131056))
        taken = Taken(f"wamid.{next(self._numbers)}", person, body, time.time())
        self.taken.append(taken)
        self.on_taken(taken)
        self._changed.notify_all()
        if isinstance(step, str):
            return step
        contact = {"input": person, "wa_id": person}
        return (
            200,
            {"messaging_product": "whatsapp", "contacts": [contact], "messages": [{"id": taken.id}]},
            {},
        )

    def _next(self, person: str) -> Step | None:
        for place, (whose, step) in enumerate(self._steps):
            if whose in (None, person):
                del self._steps[place]
                return step
        return None

    def _refused(self, answer: Answer) -> Answer:
        self.refusals.append(answer[1]["error"]["code"])
        return answer
