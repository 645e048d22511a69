"""A template that WhatsApp takes and then fails asks nobody: the desk must know (facts WA-8, WA-12)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from uuid import uuid4

import pytest

from channels.store.floor import Floor
from channels.store.keys import DESK_NOTICES
from channels.store.notices import publish
from tests.fakes.graph.messages import Taken
from tests.fakes.graph.server import GraphServer
from tests.fakes.graph.statuses import of, status
from tests.integration.sending import Sending

DAY = 24 * 3600
OUTSIDE = "fuera_de_plazo"


@pytest.fixture
async def sending(redis_url: str, graph: GraphServer) -> AsyncIterator[Sending]:
    """Somebody who wrote more than 24 hours ago; after that templates alone are taken."""
    async with Sending(redis_url, graph, WHATSAPP_TEMPLATE="tienes_respuesta") as made:
        await made.hears()
        made.clock.now += DAY + 1
        yield made


async def answers(sending: Sending, text: str = "¿Cómo sigues?") -> None:
    await sending.writes(text, author="counselor")
    await sending.deliver()


async def alarms(sending: Sending, case: str) -> int:
    """How often the desk was alarmed, once everything that was told so far has been heard."""
    mark = uuid4().hex
    await publish(sending.redis, DESK_NOTICES, {"kind": mark})
    await sending.heard.until(kind=mark)
    return len([n for n in sending.heard.notices if n.get("reason") == OUTSIDE and n.get("case_id") == case])


async def unreached(sending: Sending) -> list[bool]:
    return [case.unreached for case in await Floor(sending.redis, sending.clock).active()]


@pytest.mark.parametrize("code", [131026, 131049, 131050, 132001, 999_999])
async def test_wa12_a_template_that_fails_later_is_an_alarm_and_raises_the_case(
    graph: GraphServer, sending: Sending, code: int
) -> None:
    case = await sending.opens_case()
    await answers(sending)
    (template,) = graph.messages.taken
    assert (await alarms(sending, case), await unreached(sending)) == (0, [False])
    for _ in range(2):
        await sending.tell(template, "failed", code)
    assert (await alarms(sending, case), await unreached(sending)) == (1, [True]), "told twice is once"
    assert (await sending.states())[2].state == "held", "it goes when they write all the same"


async def test_wa12_who_cannot_be_asked_is_not_asked_again_today_and_each_answer_rings(
    graph: GraphServer, sending: Sending
) -> None:
    case = await sending.opens_case()
    await answers(sending)
    await sending.tell(graph.messages.taken[0], "failed", 131050)
    await answers(sending, "Aquí estoy.")
    assert len(graph.messages.taken) == 1, "who opted out is left alone"
    assert await alarms(sending, case) == 2


async def test_wa12_what_may_pass_is_an_alarm_and_the_next_answer_asks_anew(
    graph: GraphServer, sending: Sending
) -> None:
    case = await sending.opens_case()
    await answers(sending)
    await sending.tell(graph.messages.taken[0], "failed", 131000)
    assert await alarms(sending, case) == 1
    await answers(sending, "Aquí estoy.")
    assert len(graph.messages.taken) == 2


async def test_wa12_who_wrote_since_needs_no_template(graph: GraphServer, sending: Sending) -> None:
    case = await sending.opens_case()
    await answers(sending)
    sending.clock.now += 60
    await sending.hears("aquí sigo")
    await sending.deliver()
    await sending.tell(graph.messages.taken[0], "failed", 131026)
    assert (await alarms(sending, case), await unreached(sending)) == (0, [False])
    assert graph.messages.taken[-1].said == "¿Cómo sigues?"


async def test_wa12_a_template_without_an_answer_is_known_by_its_reference(
    graph: GraphServer, sending: Sending
) -> None:
    case = await sending.opens_case()
    graph.messages.script("lost_closed")
    await answers(sending)
    (template,) = graph.messages.taken
    reference = template.body["biz_opaque_callback_data"]
    told = {**status(template, "failed", 131026), "biz_opaque_callback_data": reference}
    await sending.reception.receiver.receive(of(told))
    assert await alarms(sending, case) == 1


async def test_an_earlier_template_says_nothing_of_this_one(graph: GraphServer, sending: Sending) -> None:
    case = await sending.opens_case()
    await answers(sending)
    earlier = Taken("wamid.yesterday", graph.messages.taken[0].person, graph.messages.taken[0].body, 0)
    told = {
        **status(earlier, "failed", 131026),
        "biz_opaque_callback_data": earlier.body["biz_opaque_callback_data"],
    }
    await sending.reception.receiver.receive(of(told))
    assert await alarms(sending, case) == 0


async def test_what_arrives_of_a_template_is_no_answer_that_arrived(
    graph: GraphServer, sending: Sending
) -> None:
    await sending.opens_case()
    await answers(sending)
    before = await sending.states()
    for state in ("sent", "delivered", "read"):
        await sending.tell(graph.messages.taken[0], state)
    assert await sending.states() == before
