"""What errors lead to, answered at once or told later (facts WA-8, WA-11, WA-12)."""

from __future__ import annotations

import pytest

from channels.model import Button
from channels.store.troubles import Troubles
from tests.fakes.graph.errors import error
from tests.fakes.graph.messages import Taken
from tests.fakes.graph.server import GraphServer
from tests.integration.sending import Sending

DAY = 24 * 3600


async def say(sending: Sending) -> None:
    await sending.writes("Te leo.")
    await sending.deliver()


async def alarm(sending: Sending, case: str, reason: str) -> None:
    await sending.heard.until(kind="alarm", case_id=case, reason=reason)


async def test_wa11_what_passes_is_tried_again(graph: GraphServer, sending: Sending) -> None:
    graph.messages.script(error(131000), error(130429, retry_after=1), error(2), error(131016))
    await say(sending)
    assert graph.messages.said() == ["Te leo."]
    assert graph.messages.refusals == [131000, 130429, 2, 131016]


@pytest.mark.parametrize("code", [131026, 131048, 131050, 100])
async def test_wa11_wa12_what_never_passes_is_an_alarm(
    graph: GraphServer, sending: Sending, code: int
) -> None:
    case = await sending.opens_case()
    graph.messages.script(error(code))
    await say(sending)
    assert graph.messages.taken == []
    await alarm(sending, case, "no_entregado")
    found = (await sending.states())[2]
    assert (found.state, found.code) == ("failed", code)
    assert (await sending.reception.conversations.load(await sending.conversation())).failed_seq == 2


async def test_wa11_a_kind_that_is_not_supported_goes_as_text(graph: GraphServer, sending: Sending) -> None:
    graph.messages.script(error(131051))
    await sending.writes("¿Estás a salvo?", buttons=(Button("Sí", "Sí"), Button("No", "No")))
    await sending.deliver()
    assert graph.messages.said() == ["¿Estás a salvo?\n\nPuedes responder:\n• Sí\n• No"]


@pytest.mark.parametrize("code", [190, 133010])
async def test_wa11_a_refused_token_calls_the_operator_and_uses_up_nothing(
    graph: GraphServer, sending: Sending, code: int, monkeypatch
) -> None:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(sending.parts.gate, "_sleep", sleep)
    graph.messages.script(*[error(code)] * 3)
    await say(sending)
    await sending.heard.until(kind="trouble")
    assert waits == [5, 10, 20], "one message tries, ever more seldom"
    assert graph.messages.said() == ["Te leo."]
    assert await Troubles(sending.redis).all() == {}, "over when a message was taken"


@pytest.mark.parametrize("code", [131026, 131047])
async def test_wa11_a_refusal_because_of_one_person_opens_the_way_for_others(
    graph: GraphServer, sending: Sending, code: int, monkeypatch
) -> None:
    async def sleep(_seconds: float) -> None: ...

    monkeypatch.setattr(sending.parts.gate, "_sleep", sleep)
    graph.messages.script(error(190), error(code))
    await say(sending)
    assert sending.parts.gate.open
    assert await Troubles(sending.redis).all() == {}


async def test_wa12_who_waits_behind_a_refused_number_has_an_alarm_of_their_own(
    redis_url: str, graph: GraphServer, monkeypatch
) -> None:
    async with Sending(redis_url, graph, late_seconds=0.05) as sending:
        await sending.hears()
        case = await sending.opens_case()

        async def until_the_alarm(_seconds: float) -> None:
            await alarm(sending, case, "demorado")

        monkeypatch.setattr(sending.parts.gate, "_sleep", until_the_alarm)
        sending.parts.gate.shut()
        await say(sending)
        assert graph.messages.said() == ["Te leo."], "the one try went through, after the alarm"


async def test_wa11_a_number_that_does_not_exist_is_no_fault_of_the_person(
    graph: GraphServer, sending: Sending, monkeypatch
) -> None:
    async def sleep(_seconds: float) -> None:
        graph.account.number_id = number

    number, graph.account.number_id = graph.account.number_id, "1"
    monkeypatch.setattr(sending.parts.gate, "_sleep", sleep)
    await say(sending)
    assert graph.messages.said() == ["Te leo."]


async def test_wa11_a_failure_that_comes_later_is_tried_again_once_for_each(
    graph: GraphServer, sending: Sending
) -> None:
    await say(sending)
    for _ in range(2):
        await sending.tell(graph.messages.taken[0], "failed", 131000)
        await sending.deliver()
    assert len(graph.messages.taken) == 2, "the same failure told twice is one"
    await sending.tell(graph.messages.taken[1], "delivered")
    await sending.tell(graph.messages.taken[1], "failed", 131000)
    assert (await sending.states())[2].state == "delivered"


@pytest.mark.parametrize("code", [131026, 131051, 999_999])
async def test_wa12_a_failure_that_comes_later_and_for_good_is_an_alarm(
    graph: GraphServer, sending: Sending, code: int
) -> None:
    case = await sending.opens_case()
    await say(sending)
    await sending.tell(graph.messages.taken[0], "failed", code)
    await alarm(sending, case, "no_entregado")
    assert (await sending.states())[2].code == code


async def test_wa12_a_failure_that_never_ends_ends_at_the_desk(graph: GraphServer, sending: Sending) -> None:
    case = await sending.opens_case()
    await say(sending)
    for tried in range(1, 6):
        assert len(graph.messages.taken) == tried
        await sending.tell(graph.messages.taken[-1], "failed", 131000)
        await sending.deliver()
    await alarm(sending, case, "no_entregado")


async def test_wa8_outside_the_window_an_answer_waits_until_they_write(
    graph: GraphServer, sending: Sending
) -> None:
    case = await sending.opens_case()
    sending.clock.now += DAY + 1
    for text in ("¿Cómo sigues?", "Aquí estoy."):
        await sending.writes(text, author="counselor")
    await sending.deliver()
    assert graph.messages.taken == []
    await alarm(sending, case, "fuera_de_plazo")
    assert {found.state for found in (await sending.states()).values()} == {"held"}
    sending.clock.now += 60
    await sending.hears("perdón, no podía")
    await sending.deliver()
    assert graph.messages.said() == ["¿Cómo sigues?\n\nAquí estoy."]
    assert {found.state for found in (await sending.states()).values()} == {"sent"}


async def test_wa8_with_a_template_they_are_asked_to_write_once_a_day(
    redis_url: str, graph: GraphServer
) -> None:
    async with Sending(redis_url, graph, WHATSAPP_TEMPLATE="tienes_respuesta") as sending:
        await sending.hears()
        await sending.opens_case()
        sending.clock.now += DAY + 1
        for text in ("¿Cómo sigues?", "Aquí estoy."):
            await sending.writes(text, author="counselor")
        await sending.deliver()
        (taken,) = graph.messages.taken
        assert taken.body["template"]["name"] == "tienes_respuesta"
        assert taken.body["template"]["language"]["code"] == "es_MX"
        assert not [n for n in sending.heard.notices if n.get("reason") == "fuera_de_plazo"]


async def test_wa8_a_template_that_is_refused_is_an_alarm(redis_url: str, graph: GraphServer) -> None:
    async with Sending(redis_url, graph, WHATSAPP_TEMPLATE="no_existe") as sending:
        await sending.hears()
        case = await sending.opens_case()
        sending.clock.now += DAY + 1
        graph.messages.script(error(132001))
        await sending.writes("¿Cómo sigues?", author="counselor")
        await sending.deliver()
        await alarm(sending, case, "fuera_de_plazo")


@pytest.mark.parametrize("later", [False, True])
async def test_wa8_whatsapp_says_itself_that_the_window_is_closed(
    graph: GraphServer, sending: Sending, later: bool
) -> None:
    case = await sending.opens_case()
    if not later:
        graph.messages.script(error(131047))
    await sending.writes("Te leo.", "Aquí estoy.")
    await sending.deliver()
    if later:
        await sending.tell(graph.messages.taken.pop(), "failed", 131047)
        await sending.deliver()
    await alarm(sending, case, "fuera_de_plazo")
    assert {found.state for found in (await sending.states()).values()} == {"held"}
    sending.clock.now += 60
    await sending.hears("ya volví")
    await sending.deliver()
    assert graph.messages.said() == ["Te leo.\n\nAquí estoy."]


async def test_a_status_of_something_unknown_changes_nothing(graph: GraphServer, sending: Sending) -> None:
    await say(sending)
    before = await sending.reception.everything_stored()
    for reference in ("", "x", "a|b|c", "whatsapp-0|2|0", "whatsapp-0|-1|9"):
        other = Taken("wamid.other", "521", {"biz_opaque_callback_data": reference}, 0)
        await sending.tell(other, "delivered")
        await sending.tell(other, "failed", 131026)
    assert await sending.reception.everything_stored() == before
