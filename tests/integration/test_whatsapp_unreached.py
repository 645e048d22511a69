"""A failure for good raises the case (facts WA-12): somebody must find another way to the person."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from channels.cases import Case, close
from channels.desk.projection import queue
from channels.store.commit import Change
from channels.store.floor import Floor, Standing
from channels.waiting import spoke_again
from tests.fakes.graph.errors import error
from tests.fakes.graph.server import GraphServer
from tests.integration.sending import Sending
from tests.unit.channels.examples import case, conversation, risk

Fails = Callable[[], Awaitable[None]]


@pytest.fixture(params=["answered", "told later"])
def fails(request: pytest.FixtureRequest, graph: GraphServer, sending: Sending) -> Fails:
    """The bot writes, and WhatsApp says that it cannot be delivered: at once, or by webhook, twice."""

    async def at_once() -> None:
        graph.messages.script(error(131026))
        await sending.writes("Te leo.")
        await sending.deliver()

    async def later() -> None:
        await sending.writes("Te leo.")
        await sending.deliver()
        for _ in range(2):
            await sending.tell(graph.messages.taken[-1], "failed", 131026)

    return at_once if request.param == "answered" else later


async def cases(sending: Sending) -> list[Case]:
    return await Floor(sending.redis, sending.clock).active()


async def judged(sending: Sending, level: int, topic: str) -> None:
    """What the person wrote was assessed; no case is open."""
    read = await sending.reception.conversations.load(await sending.conversation())
    await sending.reception.conversations.commit(Change(read, risks={1: risk(level, topic)}))


async def test_the_open_case_goes_before_the_others_of_its_level(sending: Sending, fails: Fails) -> None:
    opened = await sending.opens_case()
    await fails()
    (found,) = await cases(sending)
    assert (found.id, found.unreached, found.level, found.status) == (opened, True, 3, "open")
    await sending.heard.until(kind="alarm", case_id=opened, reason="no_entregado")
    (standing,) = await Floor(sending.redis, sending.clock).standings([found])
    earlier = replace(case(3), waiting_since=found.waiting_since - 900)
    worse = replace(case(4), waiting_since=found.waiting_since + 5)
    others = [Standing(other, conversation(other), True) for other in (earlier, worse)]
    shown = queue([*others, standing])
    assert [item["level"] for item in shown] == [4, 3, 3]
    assert (shown[1]["id"], shown[1]["unreached"], shown[1]["failed_seq"]) == (opened, True, 2)


async def test_who_was_in_danger_and_has_no_case_gets_one(sending: Sending, fails: Fails) -> None:
    await judged(sending, 1, "apoyo_psicologico")
    await fails()
    (found,) = await cases(sending)
    assert (found.level, found.topic, found.reason, found.unreached) == (
        1,
        "apoyo_psicologico",
        "no_entregado",
        True,
    )
    await sending.heard.until(kind="alarm", case_id=found.id, reason="no_entregado")


async def test_danger_that_was_attended_counts_and_is_not_danger_now(sending: Sending, fails: Fails) -> None:
    await judged(sending, 4, "suicidio")
    opened = await sending.opens_case()
    conversations = sending.reception.conversations
    read = await conversations.load(await sending.conversation())
    assert read.case
    owned = replace(read.case, status="claimed", counselor="ana")
    done = close(owned, "ana", "atendido", "", sending.clock())
    await conversations.commit(Change(read, case=done))
    await fails()
    (found,) = await cases(sending)
    assert found.id != opened
    assert (found.level, found.topic, found.reason) == (2, "suicidio", "no_entregado")


async def test_an_everyday_answer_that_fails_opens_nothing(sending: Sending, fails: Fails) -> None:
    await judged(sending, 0, "servicios_urbanos")
    await fails()
    assert await cases(sending) == []


async def test_who_wrote_after_it_is_here(graph: GraphServer, sending: Sending) -> None:
    opened = await sending.opens_case()
    await sending.writes("Te leo.")
    await sending.deliver()
    sending.clock.now += 60
    await sending.hears("aquí sigo")
    await sending.tell(graph.messages.taken[0], "failed", 131026)
    (found,) = await cases(sending)
    assert not found.unreached
    await sending.heard.until(kind="alarm", case_id=opened, reason="no_entregado")


async def test_what_was_given_up_and_arrives_after_all_reached_them(
    graph: GraphServer, sending: Sending
) -> None:
    await sending.opens_case()
    graph.messages.script(*["lost_closed"] * 3)
    await sending.writes("Te leo.")
    await sending.deliver()
    (found,) = await cases(sending)
    assert found.unreached
    await sending.tell(graph.messages.taken[0], "delivered")
    (standing,) = await Floor(sending.redis, sending.clock).standings(await cases(sending))
    assert (standing.case.unreached, standing.conversation.failed_seq) == (False, 0)


def test_they_write_again_and_wait_like_others() -> None:
    assert not spoke_again(case(unreached=True)).unreached
