"""One conversation as dispatch leads it, without streams and store: the same pure rules, in memory.

What Rasa is asked, who speaks and what becomes of the case come from `channels`, so that what is seen here is
what the product does.
"""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.risk import ESCALATION_LEVEL, Context, RiskAssessment
from channels.case_context import CaseContext
from channels.cases import Case, claim, close, hand_back
from channels.dispatch.burst import Burst, worst
from channels.dispatch.context import TURNS_BACK, context_of
from channels.dispatch.line import Place
from channels.dispatch.request import checkin_request, turn_request
from channels.handling import Decision, Moment, bot_speaks, case_first, decide, decide_checkin
from channels.kinds import Kind
from channels.model import Author, Entry, Owner, Reply
from channels.store.conversation import Conversation
from channels.turn import Turn, parse_turn

Body = dict[str, Any]
Ask = Callable[[Body], tuple[int, Body]]
Assess = Callable[[str, Context], RiskAssessment]

_OK = 200
_COUNSELOR = ("consejera", "Ana")
_NO_RISK = RiskAssessment(level=0, topic="fuera_de_tema", confidence=1.0, action="pass")


class TurnRefused(Exception):
    """Rasa answered with an error status; the text is the name of the error."""


@dataclass(frozen=True)
class Heard:
    """What followed from one turn. `body` is Rasa's, empty while a counselor talks; `risk` that of the worst
    message; `case` and `context` what the conversation has come to."""

    body: Body
    risk: RiskAssessment
    case: Case | None
    context: CaseContext
    owner: Owner

    @property
    def texts(self) -> list[str]:
        return [reply["text"] for reply in self.body.get("replies", ())]

    def commands(self, name: str) -> list[Body]:
        return [command for command in self.body.get("commands", ()) if command["command"] == name]


class Chat:
    """`place` is what the dialogue is told of the line; `now` the clock of the conversation, Unix seconds."""

    def __init__(self, ask: Ask, assess: Assess, channel: str = "web") -> None:
        self._ask = ask
        self._assess = assess
        self.conversation = Conversation(f"{channel}-{uuid.uuid4().hex}", channel=channel)
        self.entries: list[Entry] = []
        self.place = Place(counselors=2, ahead=0, over_limit=False)
        self.now = time.time()

    def say(self, *texts: str, kind: Kind = "text") -> Heard:
        """A person's messages that are answered together; of another kind than text, `texts` are captions."""
        risks = {}
        messages = []
        for text in texts:
            earlier = self.entries[-TURNS_BACK:]
            message = self._write("citizen", text, kind)
            risks[message.seq] = risk = self._assess(text, context_of(earlier))
            messages.append(message)
            if risk.level >= ESCALATION_LEVEL:
                self._apply(case_first(risk, self.conversation, self._moment))
        _, risk = worst(risks)
        burst = Burst(tuple(messages))
        body = self._answer(burst, risk)
        decision = decide(
            risk, self.conversation, _turn(body), _nothing_instead, self._moment, unheard=burst.unheard
        )
        self.conversation = replace(self.conversation, wrote_at=self.now)
        return self._heard(body, risk, decision)

    def wait(self, seconds: int, checkin: int) -> Heard:
        """Time in which the person wrote nothing. Raises ValueError where they do not wait for a person."""
        case = self._case()
        self.later(seconds)
        body = self._asked(checkin_request(self.conversation, case, checkin, self.place, self.now))
        turn = parse_turn(body, may_be_silent=True)
        decision = decide_checkin(case, self.conversation, turn, lambda _number: (), self._moment)
        return self._heard(body, _NO_RISK, decision)

    def counselor(self, text: str) -> None:
        """A counselor takes the case where nobody has it yet, and writes."""
        self._change(claim(self._case(), *_COUNSELOR, self.now))
        self._write("counselor", text)

    def hand_back(self) -> None:
        self._change(hand_back(self._case(), _COUNSELOR[0], self.now))

    def close(self) -> None:
        close(self._case(), _COUNSELOR[0], "atendido", "", self.now)
        known = self.conversation.context.person
        self.conversation = replace(self.conversation, case=None, level=0, context=known)

    def later(self, seconds: int) -> None:
        self.now += seconds

    def _answer(self, burst: Burst, risk: RiskAssessment) -> Body:
        """Rasa's; nothing while a counselor talks."""
        if not bot_speaks(self.conversation.owner):
            return {}
        return self._asked(turn_request(self.conversation, burst, risk, self.place, self.now))

    def _asked(self, request: Body) -> Body:
        status, body = self._ask(request)
        if status != _OK:
            raise TurnRefused(str(body.get("error")))
        return body

    def _heard(self, body: Body, risk: RiskAssessment, decision: Decision) -> Heard:
        self._apply(decision)
        for reply in body.get("replies", ()):
            self._write("bot", reply["text"])
        now = self.conversation
        return Heard(body, risk, now.case, now.context, now.owner)

    def _apply(self, decision: Decision) -> None:
        before = self.conversation
        case = decision.case or before.case
        level = max(before.level, case.level if case else 0)
        known = decision.context or before.context
        self.conversation = replace(before, case=case, level=level, context=known)

    @property
    def _moment(self) -> Moment:
        return Moment(self.now, len(self.entries), f"c-{self.conversation.id}-{len(self.entries)}")

    def _write(self, author: Author, text: str, kind: Kind = "text") -> Entry:
        entry = Entry(author, text, self.now, seq=len(self.entries) + 1, kind=kind)
        self.entries.append(entry)
        return entry

    def _case(self) -> Case:
        if self.conversation.case is None:
            raise ValueError("no hay caso: a nadie se llamó todavía")
        return self.conversation.case

    def _change(self, case: Case) -> None:
        self.conversation = replace(self.conversation, case=case)


def _turn(body: Body) -> Turn | None:
    return parse_turn(body) if body else None


def _nothing_instead(_topic: str, _level: int) -> tuple[Reply, ...]:
    """What dispatch would say without Rasa is not shown here: an error of Rasa is one."""
    return ()
