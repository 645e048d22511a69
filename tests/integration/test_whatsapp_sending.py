"""Answers on WhatsApp: what is sent and what is known of it (facts WA-6 to WA-10)."""

from __future__ import annotations

import random

import pytest

from channels.model import Button
from channels.store.rates import Pace
from channels.streams.item import Fenced
from channels.wiring.whatsapp import Timing
from tests.fakes.graph.pacing import PairLimit, Throughput
from tests.fakes.graph.server import GraphServer
from tests.integration.sending import Sending
from tests.unit.channels.whatsapp.payloads import PHONE

YES_NO = (Button("Sí", "Sí"), Button("No", "No"))


async def test_an_answer_arrives_and_its_states_never_go_back(graph: GraphServer, sending: Sending) -> None:
    await sending.writes("Te leo.")
    await sending.deliver()
    (taken,) = graph.messages.taken
    assert (taken.person, taken.said) == (PHONE, "Te leo.")
    assert taken.body["text"]["preview_url"] is False
    assert (await sending.states())[2].state == "sent"
    told = ("delivered", "sent", "read", "delivered", "failed")
    for state, kept in zip(told, ("delivered", "delivered", "read", "read", "read"), strict=True):
        await sending.tell(taken, state)
        assert (await sending.states())[2].state == kept
    assert (await sending.reception.conversations.load(await sending.conversation())).delivered_seq == 2


async def test_states_told_in_any_order_and_twice_end_at_the_furthest(
    graph: GraphServer, sending: Sending
) -> None:
    chance = random.Random(3)
    for number in range(12):
        await sending.writes(f"respuesta {number}", buttons=YES_NO)
        await sending.deliver()
        told = chance.choices(("sent", "delivered", "read", "failed"), k=6)
        rank = {"sent": 0, "failed": 1, "delivered": 2, "read": 3}
        for state in told:
            await sending.tell(graph.messages.taken[-1], state)
        kept = (await sending.states())[2 + number].state
        assert kept == max(("sent", *told), key=lambda state: rank[state]), told


async def test_wa6_who_has_no_telephone_is_answered_by_account(redis_url: str, graph: GraphServer) -> None:
    async with Sending(redis_url, graph) as sending:
        await sending.hears(**{"from": None, "from_user_id": "MX.123"}, contacts=[{"user_id": "MX.123"}])
        await sending.writes("Te leo.")
        await sending.deliver()
    (taken,) = graph.messages.taken
    assert (taken.body["recipient"], taken.body["recipient_type"]) == ("MX.123", "individual")
    assert "to" not in taken.body


async def test_wa7_choices_become_buttons_or_a_list(graph: GraphServer, sending: Sending) -> None:
    few = (*YES_NO, Button("Prefiero no decir", "Prefiero no decir"))
    await sending.writes("¿Estás a salvo?", buttons=few)
    await sending.deliver()
    many = (*few, Button("Quiero hablar con una persona del Consejo", "Quiero hablar con alguien"))
    await sending.writes("¿Qué necesitas?", buttons=many)
    await sending.deliver()
    first, second = (taken.body["interactive"] for taken in graph.messages.taken)
    assert [b["reply"]["title"] for b in first["action"]["buttons"]] == ["Sí", "No", "Prefiero no decir"]
    (section,) = second["action"]["sections"]
    assert [row["id"] for row in section["rows"]] == [button.payload for button in many]
    assert section["rows"][3]["description"] == many[3].title


async def test_wa10_a_crisis_answer_is_one_bubble(graph: GraphServer, sending: Sending) -> None:
    said = ("Lo que sientes importa.", "Si estás en peligro llama al 911.", "¿Estás a salvo?")
    await sending.writes(*said, buttons=YES_NO)
    await sending.deliver()
    assert graph.messages.said() == ["\n\n".join(said)]
    await sending.tell(graph.messages.taken[0], "delivered")
    states = {seq: found.state for seq, found in (await sending.states()).items()}
    assert states == dict.fromkeys((2, 3, 4), "delivered")


async def test_wa7_a_long_answer_comes_in_pieces_in_order(graph: GraphServer, sending: Sending) -> None:
    text = " ".join(f"Esta es la frase número {n} de una respuesta larga." for n in range(200))
    await sending.writes(text, buttons=YES_NO)
    await sending.deliver()
    assert len(graph.messages.taken) > 2
    assert " ".join(graph.messages.said()) == text
    *before, last = graph.messages.taken
    assert last.body["type"] == "interactive"
    for taken in before:
        await sending.tell(taken, "read")
    assert (await sending.states())[2].state == "sent", "the worst part counts"


async def test_wa10_the_pair_limit_delays_and_loses_nothing(redis_url: str, graph: GraphServer) -> None:
    """The stand-in reads the rule more strictly than we do, so some messages are refused and go later."""
    graph.messages.pair = PairLimit(interval=0.2, burst=3)
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        graph.messages.pair = PairLimit(interval=0.2, burst=3)

    async with Sending(redis_url, graph, Timing(Pace(0.2, 8), sleep=sleep)) as sending:
        await sending.hears()
        for number in range(12):
            await sending.writes(f"respuesta {number}", buttons=YES_NO)
        await sending.deliver()
    assert graph.messages.said() == [f"respuesta {number}" for number in range(12)]
    assert 131056 in graph.messages.refusals
    assert any(0.9 < wait <= 1 for wait in waits), "4^0 seconds after the first refusal"


async def test_wa10_what_waits_for_the_pair_limit_goes_together(redis_url: str, graph: GraphServer) -> None:
    async with Sending(redis_url, graph, Timing(Pace(0.5, 1))) as sending:
        await sending.hears("uno")
        await sending.writes("respuesta a uno")
        await sending.deliver()
        await sending.hears("dos")
        await sending.writes("respuesta a dos")
        await sending.hears("tres")
        await sending.writes("respuesta a tres")
        await sending.deliver()
    assert graph.messages.said() == ["respuesta a uno", "respuesta a dos\n\nrespuesta a tres"]


async def test_wa10_the_number_never_sends_more_than_it_may(redis_url: str, graph: GraphServer) -> None:
    graph.messages.throughput = Throughput(20)
    async with Sending(redis_url, graph, WHATSAPP_MESSAGES_PER_SECOND="20") as sending:
        await sending.hears()
        for number in range(50):
            await sending.writes(f"{number}", buttons=YES_NO)
        await sending.deliver()
    assert len(graph.messages.taken) == 50
    assert graph.messages.refusals == []


async def test_wa9_a_counselors_answer_marks_what_they_answer_as_read(
    graph: GraphServer, sending: Sending
) -> None:
    await sending.writes("Soy Ana.", author="counselor")
    await sending.deliver()
    (mark,) = graph.messages.reads
    assert mark["message_id"].startswith("wamid.in")
    assert "typing_indicator" not in mark


@pytest.mark.parametrize("mishap", ["lost_silent", "lost_closed", "lost_gateway"])
async def test_an_unanswered_try_that_a_status_proves_is_not_repeated(
    graph: GraphServer, sending: Sending, mishap
) -> None:
    graph.messages.script(mishap)
    sending.tell_at_once("sent", "delivered")
    await sending.writes("Te leo.")
    await sending.deliver()
    assert graph.messages.said() == ["Te leo."]
    found = (await sending.states())[2]
    assert (found.state, found.twice) == ("delivered", False)


@pytest.mark.parametrize("mishap", ["silent", "closed", "gateway", "lost_closed"])
async def test_an_unanswered_try_without_a_status_is_repeated_and_says_so(
    graph: GraphServer, sending: Sending, mishap
) -> None:
    graph.messages.script(mishap)
    await sending.writes("Te leo.")
    await sending.deliver()
    assert set(graph.messages.said()) == {"Te leo."}
    assert graph.messages.asked == 2
    found = (await sending.states())[2]
    assert (found.state, found.twice) == ("sent", True)


async def test_what_stays_unanswered_ends_at_the_desk(graph: GraphServer, sending: Sending) -> None:
    case = await sending.opens_case()
    graph.messages.script(*["closed"] * 10)
    await sending.writes("Te leo.")
    await sending.deliver()
    await sending.heard.until(kind="alarm", case_id=case, reason="no_entregado")
    assert (await sending.states())[2].state == "unsure"
    assert graph.messages.asked == 3


class Crash(BaseException):
    """The process ends here."""


@pytest.mark.parametrize("told", [True, False])
async def test_a_crash_between_the_answer_and_its_record(
    graph: GraphServer, sending: Sending, monkeypatch, told: bool
) -> None:
    await sending.writes("Te leo.")
    (item,) = await sending.items()

    async def crash(*_: object) -> None:
        raise Crash

    with monkeypatch.context() as patch:
        patch.setattr("channels.store.deliveries.Deliveries.took", crash)
        with pytest.raises(Crash):
            await sending.outbox.handle(item)
    await sending.restart()
    if told:
        await sending.tell(graph.messages.taken[0], "sent")
    await sending.deliver()
    assert len(graph.messages.taken) == (1 if told else 2)
    assert (await sending.states())[2].twice is not told


async def test_a_process_that_was_replaced_sends_nothing(graph: GraphServer, sending: Sending) -> None:
    await sending.writes("Te leo.")
    (item,) = await sending.items()
    stale = sending.outbox
    await sending.restart()
    with pytest.raises(Fenced):
        await stale.handle(item)
    assert graph.messages.asked == 0


async def test_what_is_stored_of_a_sending_names_nobody(graph: GraphServer, sending: Sending) -> None:
    await sending.writes("Te leo.")
    await sending.deliver()
    stored = await sending.reception.everything_stored()
    assert PHONE not in stored
    assert graph.messages.taken[0].id not in stored
