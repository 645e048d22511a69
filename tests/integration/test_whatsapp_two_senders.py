"""Two outbox processes at once: one was slow for longer than its lease, another took over (docs/whatsapp.md)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from channels.store.deliveries import Target
from channels.streams.item import Fenced
from channels.whatsapp.errors import GraphError
from channels.wiring.whatsapp import Timing
from tests.fakes.graph.server import GraphServer
from tests.integration.death import Killed
from tests.integration.sending import QUICK, Sending

TOO_FAST = GraphError("130429", status=429, code=130429)
NEVER = GraphError("131026", status=400, code=131026)


class Slow:
    """A sender whose request is under way: `asked` when it is, answered by `answer`."""

    def __init__(self) -> None:
        self.asked = asyncio.Event()
        self.answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._work: asyncio.Task[None] | None = None

    async def send(self, _message: dict[str, Any]) -> str:
        self.asked.set()
        return await self.answer

    async def begin(self, sending: Sending) -> None:
        """Takes the one entry that waits, and hangs; then another process takes over."""
        sending.parts.api.send = self.send  # type: ignore[method-assign]
        (item,) = await sending.items()
        self._work = asyncio.create_task(sending.outbox.handle(item))
        await self.asked.wait()
        await sending.parts.api.close()
        await sending.restart()

    async def ends(self, outcome: GraphError | str) -> None:
        """Its request is answered; it learns that its lease is another's."""
        assert self._work
        if isinstance(outcome, GraphError):
            self.answer.set_exception(outcome)
        else:
            self.answer.set_result(outcome)
        with pytest.raises(Fenced):
            await self._work


class Waits:
    """What happens while a sender waits for a delivery state."""

    def __init__(self) -> None:
        self.then: GraphError | str | None = None
        self.slow: Slow | None = None

    async def sleep(self, _seconds: float) -> None:
        if self.slow is not None and self.then is not None:
            outcome, self.then = self.then, None
            await self.slow.ends(outcome)


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
async def sending(redis_url: str, graph: GraphServer, waits: Waits) -> AsyncIterator[Sending]:
    timing = Timing(QUICK.pair, QUICK.status_seconds, QUICK.answer_seconds, waits.sleep)
    async with Sending(redis_url, graph, timing) as made:
        await made.hears()
        await made.writes("Te leo.")
        waits.slow = Slow()
        await waits.slow.begin(made)
        yield made


async def test_what_the_slow_one_was_refused_the_other_sends(
    graph: GraphServer, sending: Sending, waits: Waits
) -> None:
    waits.then = TOO_FAST
    await sending.deliver()
    assert graph.messages.said() == ["Te leo."]
    found = (await sending.states())[2]
    assert (found.state, found.twice) == ("sent", False), "the refused one was not sent"


async def test_what_the_slow_one_was_refused_for_good_alarms_the_desk(
    graph: GraphServer, sending: Sending, waits: Waits
) -> None:
    case = await sending.opens_case()
    waits.then = NEVER
    await sending.deliver()
    await sending.heard.until(kind="alarm", case_id=case, reason="no_entregado")
    assert graph.messages.said() == []
    assert (await sending.states())[2].code == 131026


async def test_what_the_slow_one_sent_after_all_says_that_it_may_be_there_twice(
    graph: GraphServer, sending: Sending, waits: Waits
) -> None:
    await sending.deliver()
    assert graph.messages.said() == ["Te leo."]
    assert waits.slow
    await waits.slow.ends("wamid.de-la-lenta")
    found = (await sending.states())[2]
    assert (found.state, found.twice) == ("sent", True)


async def test_a_late_refusal_of_the_slow_one_takes_back_no_try_of_the_other(
    graph: GraphServer, sending: Sending, waits: Waits
) -> None:
    target = Target(await sending.conversation(), 2, 0)
    send = sending.parts.api.send

    async def taken_but_unanswered(message: dict[str, Any]) -> str:
        await send(message)
        assert waits.slow
        await waits.slow.ends(TOO_FAST)
        sending.parts.api.send = send  # type: ignore[method-assign]
        raise GraphError("ReadTimeout", unsure=True)

    sending.parts.api.send = taken_but_unanswered  # type: ignore[method-assign]
    await sending.deliver()
    part = await sending.deliveries.part(target)
    assert graph.messages.said() == ["Te leo."] * 2
    assert (part.state, part.unsure) == ("sent", 2), "each unanswered try is counted"


async def test_who_dies_between_a_refusal_for_good_and_the_alarm_leaves_it_to_the_next(
    redis_url: str, graph: GraphServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def dies(*_: object) -> bool:
        raise Killed

    async with Sending(redis_url, graph) as sending:
        await sending.hears()
        case = await sending.opens_case()
        await sending.writes("Te leo.")
        (item,) = await sending.items()
        sending.parts.api.send = refuses  # type: ignore[method-assign]
        with monkeypatch.context() as patch:
            patch.setattr("channels.store.outbox.OutboxStore.tell", dies)
            with pytest.raises(Killed):
                await sending.outbox.handle(item)
        await sending.restart()
        await sending.deliver()
        await sending.heard.until(kind="alarm", case_id=case, reason="no_entregado")
    assert graph.messages.asked == 0


async def refuses(_message: dict[str, Any]) -> str:
    raise NEVER
