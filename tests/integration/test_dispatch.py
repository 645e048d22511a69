"""Handling on a real store: once, in order, fenced, and silent while a counselor talks."""

from __future__ import annotations

import asyncio

import pytest

from channels.background import end
from channels.cases import close, hand_back
from channels.desk.projection import view
from channels.kinds import Kind
from channels.store.keys import SHARDS
from channels.streams.item import Fenced
from channels.streams.leases import Leases
from channels.turn import Turn
from tests.fakes.risk import assess
from tests.integration.world import ID, World


async def test_a_message_is_answered_and_leaves_the_inbox(world: World) -> None:
    conversation = await world.say("hola")
    assert (conversation.owner, conversation.handled_seq) == ("bot", 1)
    assert await world.authors() == ["citizen", "bot"]
    assert await world.inbox() == []
    assert [(item.conversation_id, item.seq) for item in await world.outbox()] == [(ID, 2)]
    assert world.bot.asked[0]["message_id"] == f"{ID}:1"
    metadata = world.bot.asked[0]["metadata"]
    assert (metadata["risk"]["level"], metadata["channel"], metadata["owner"]) == (0, "web", "bot")


async def test_handling_twice_changes_nothing(world: World) -> None:
    await world.write("nivel 3")
    (item,) = await world.inbox()
    await asyncio.gather(*(world.dispatcher.handle(item) for _ in range(8)))
    assert await world.authors() == ["citizen", "bot"]
    assert len(await world.outbox()) == 1
    assert len(await world.floor.case_ids()) == 1


async def test_risk_opens_a_case_and_tells_the_desk(world: World) -> None:
    conversation = await world.say("nivel 4 trata")
    case = await world.case()
    assert (conversation.owner, conversation.level) == ("waiting", 4)
    assert (case.level, case.topic, case.reason, case.status) == (4, "trata", "riesgo", "open")
    assert [signal.phrase for signal in case.signals] == ["nivel 4 trata"]
    assert (await world.conversations.risks(ID))[1]["level"] == 4
    await world.desk.until(kind="alarm", case_id=case.id, reason="nuevo")
    await world.web.until(kind="state", conversation=ID)


async def test_without_rasa_the_answer_is_fixed_and_the_case_opens_all_the_same(world: World) -> None:
    world.bot.fails = True
    await world.say("nivel 3 violencia_familiar")
    assert [entry.text for entry in await world.transcript()][1:] == ["violencia_familiar 3"]
    assert (await world.case()).level == 3


async def test_risk_only_rises_until_a_counselor_closes(world: World) -> None:
    for text, level in [("nivel 2", 2), ("hola", 2), ("nivel 4", 4), ("nivel 1", 4), ("nivel 3", 4)]:
        await world.say(text)
        assert (await world.case()).level == level
    first = await world.claim()
    assert [rise.level for rise in first.history] == [2, 4]
    await world.changes.apply(first.id, lambda case: close(case, "ana", "atendido", "", world.clock()))
    after = await world.say("hola")
    assert (after.owner, after.level, after.case) == ("bot", 0, None)
    assert (await world.authors())[-1] == "bot"
    second = (await world.say("nivel 2")).case
    assert second is not None
    assert second.id != first.id
    assert second.level == 2


@pytest.mark.parametrize("kind", ["audio", "video"])
async def test_a_recording_reaches_somebody_who_can_listen_at_once(world: World, kind: Kind) -> None:
    await world.write("", kind=kind, channel="whatsapp")
    await world.handle_all()
    case = await world.case()
    assert (case.level, case.reason, case.status) == (1, "adjunto", "open")
    assert world.bot.asked[0]["metadata"]["owner"] == "bot", "the bot still asks whether they are safe"
    await world.desk.until(kind="alarm", case_id=case.id, reason="nuevo")
    await world.write("", kind=kind, channel="whatsapp")
    await world.handle_all()
    assert await world.floor.case_ids() == [case.id]


@pytest.mark.parametrize(("kind", "text"), [("image", ""), ("sticker", ""), ("video", "mira el bache")])
async def test_what_speaks_for_itself_opens_no_case(world: World, kind: Kind, text: str) -> None:
    await world.write(text, kind=kind)
    await world.handle_all()
    assert await world.floor.case_ids() == []


async def test_another_danger_in_an_open_case_reaches_whoever_has_it(world: World) -> None:
    await world.say("nivel 3 violencia_familiar")
    await world.claim()
    await world.say("nivel 3 suicidio")
    case = await world.case()
    await world.desk.until(kind="alarm", case_id=case.id, reason="tema")
    (standing,) = await world.floor.standings([case])
    assert view(standing)["topics"] == ["suicidio", "violencia_familiar"]


async def test_hours_later_the_counselor_still_has_it_and_each_message_is_assessed(world: World) -> None:
    await world.say("nivel 2 suicidio")
    case = await world.claim("ana")
    asked = len(world.bot.asked)
    for hours, text in [(1, "hola"), (9, "nivel 4 suicidio"), (70, "gracias")]:
        world.clock.now += hours * 3600
        assert (await world.say(text)).owner == "counselor"
    assert len(world.bot.asked) == asked
    assert await world.authors() == ["citizen", "bot", "citizen", "citizen", "citizen"]
    risks = await world.conversations.risks(ID)
    assert {seq: risk["level"] for seq, risk in risks.items()} == {1: 2, 3: 0, 4: 4, 5: 0}
    assert (await world.case()).level == 4
    await world.desk.until(kind="alarm", case_id=case.id, reason="sube")
    await world.changes.apply(case.id, lambda c: hand_back(c, "ana", world.clock()))
    assert (await world.say("¿siguen ahí?")).owner == "waiting"
    assert (await world.authors())[-1] == "bot"


async def test_a_claim_while_rasa_thinks_silences_its_answer(world: World) -> None:
    await world.say("nivel 3")
    thinking = world.bot.turn

    async def claimed_meanwhile(request: dict[str, object]) -> Turn:
        turn = await thinking(request)
        await world.claim("ana")
        return turn

    world.bot.turn = claimed_meanwhile  # type: ignore[method-assign]
    assert (await world.say("hola")).owner == "counselor"
    assert await world.authors() == ["citizen", "bot", "citizen"]
    assert await world.inbox() == []


async def test_what_cannot_be_assessed_reaches_the_desk(world: World) -> None:
    def broken(_text: str, _context: object) -> None:
        raise RuntimeError("model")

    world.dispatcher = world.new_dispatcher(broken)  # type: ignore[arg-type]
    await world.say("hola")
    assert (await world.case()).level == 2
    assert await world.authors() == ["citizen", "bot"]


async def test_a_zombie_cannot_write(world: World) -> None:
    await world.write("nivel 3")
    (item,) = await world.inbox()
    restarted = Leases(world.redis, world.scripts, "dispatch", "one")
    await restarted.refresh()
    assert len(restarted.held) == SHARDS
    with pytest.raises(Fenced):
        await world.dispatcher.handle(item)
    assert await world.authors() == ["citizen"]
    await world.leases.refresh()
    assert world.leases.held == {}, "the one that was replaced does not take it back"


async def test_a_refused_write_of_an_earlier_lease_gives_the_present_one_not_up(world: World) -> None:
    before = world.leases.held[0]
    await world.redis.delete("{s0}:lease:dispatch")
    world.leases.lost(0, before)
    await world.leases.refresh()
    now = world.leases.held[0]
    assert now > before
    world.leases.lost(0, before)
    assert world.leases.held[0] == now
    world.leases.lost(0, now)
    assert 0 not in world.leases.held


async def test_another_name_waits_until_the_lease_is_free(world: World) -> None:
    other = Leases(world.redis, world.scripts, "dispatch", "two")
    await other.refresh()
    assert other.held == {}
    keeping = asyncio.create_task(world.leases.keep())
    await asyncio.sleep(0)
    await end(keeping)
    await other.refresh()
    assert len(other.held) == SHARDS


async def test_roles_have_leases_of_their_own(world: World) -> None:
    outbox = Leases(world.redis, world.scripts, "outbox", "one")
    await outbox.refresh()
    assert len(outbox.held) == len(world.leases.held) == SHARDS


def test_the_fake_assessment_obeys() -> None:
    assert assess("nivel 4 trata", None).topic == "trata"  # type: ignore[arg-type]
