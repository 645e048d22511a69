"""One case, one counselor; nobody forgotten (P6, P7)."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from channels.cases import Case, Refused, claim, close, must_own
from channels.desk.changes import CaseChanges, NoSuchCase
from channels.model import Entry, OutboundMessage
from channels.outbox.outbox import Outbox
from channels.outbox.transport import DeliveryError
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.keys import ConversationKeys, ShardKeys, shard_of
from channels.store.outbox import OutboxStore
from channels.store.scripts import Scripts
from channels.streams.leases import Leases
from channels.unreached import Unreached
from tests.integration.world import ID, World


async def test_two_counselors_two_hundred_times(world: World) -> None:
    """Each with a connection of their own, at the same instant: exactly one wins."""
    other = connect(world.url)
    desks = {"ana": world.changes, "bea": CaseChanges(Conversations(other, Scripts(other)))}
    wins = {"ana": 0, "bea": 0}
    for n in range(200):
        case = (await world.say("nivel 3", f"web-{n}")).case
        assert case is not None
        start = asyncio.Event()

        async def take(user: str, case: Case = case, start: asyncio.Event = start) -> Case | Refused:
            await start.wait()
            try:
                return await desks[user].apply(case.id, lambda c: claim(c, user, user, world.clock()))
            except Refused as refused:
                return refused

        takers = [asyncio.create_task(take(user)) for user in (("ana", "bea") if n % 2 else ("bea", "ana"))]
        await asyncio.sleep(0)
        start.set()
        results = await asyncio.gather(*takers)
        (won,) = [result for result in results if isinstance(result, Case)]
        (lost,) = [result for result in results if isinstance(result, Refused)]
        stored = await world.case(f"web-{n}")
        assert won.counselor == stored.counselor == lost.counselor
        assert lost.code == "taken"
        wins[str(won.counselor)] += 1
    await other.aclose()
    assert sum(wins.values()) == 200
    assert min(wins.values()) > 0, "the race was one"


async def say(world: World, case: Case, user: str, message_id: str = "desk:1") -> int:
    entry = Entry("counselor", "Hola, soy Ana.", world.clock())
    return await world.changes.say(case.id, entry, message_id, lambda c: must_own(c, user))


async def test_only_who_has_the_case_talks_and_each_message_is_stored_once(world: World) -> None:
    await world.say("nivel 3")
    case = await world.claim("ana")
    with pytest.raises(Refused):
        await say(world, case, "bea")
    seqs = await asyncio.gather(*(say(world, case, "ana") for _ in range(20)))
    assert set(seqs) == {3}
    assert await world.authors() == ["citizen", "bot", "counselor"]
    assert [item.seq for item in await world.outbox()] == [2, 3]


async def test_a_closed_case_takes_no_message(world: World) -> None:
    await world.say("nivel 3")
    case = await world.claim("ana")
    await world.changes.apply(case.id, lambda c: close(c, "ana", "atendido", "", world.clock()))
    with pytest.raises(Refused):
        await say(world, case, "ana")
    with pytest.raises(Refused):
        await world.changes.apply(case.id, lambda c: claim(c, "bea", "Bea", world.clock()))
    with pytest.raises(NoSuchCase):
        await world.changes.apply("c-1-0000", lambda c: claim(c, "bea", "Bea", world.clock()))
    assert await world.floor.case_ids() == []


def alarms(world: World, *reasons: str) -> int:
    return sum(n["kind"] == "alarm" and n["reason"] in reasons for n in world.desk.notices)


async def test_an_unattended_case_is_alarmed_again_and_again_until_it_is_taken(world: World) -> None:
    await world.say("nivel 4")
    counted = []
    for _ in range(10):
        world.clock.now += 30
        await world.sweep.once()
        await _settled(world)
        counted.append(alarms(world, "sin_atender", "silencio"))
    assert counted == [0, 1, 1, 2, 2, 3, 3, 4, 4, 5]
    await world.claim("ana")
    world.clock.now += 3600
    await world.sweep.once()
    await _settled(world)
    assert alarms(world, "sin_atender", "silencio") == 5


async def _settled(world: World) -> None:
    """Every notice so far was heard: the sweep's last one is."""
    await world.desk.until(kind="queue")
    world.desk.notices[:] = [n for n in world.desk.notices if n["kind"] != "queue"]


async def test_a_vanished_counselor_gives_the_case_back_to_the_top(world: World) -> None:
    await world.say("nivel 3", "web-b")
    waiting_since = (await world.case("web-b")).waiting_since
    await world.claim("ana", "web-b")
    await world.presence.server_beat(world.clock.now)
    for _ in range(10):
        world.clock.now += 30
        await world.presence.beat("ana", world.clock.now)
        await world.presence.server_beat(world.clock.now)
        await world.sweep.once()
    assert (await world.case("web-b")).status == "claimed"
    world.clock.now += 121
    await world.sweep.once()
    case = await world.case("web-b")
    assert (case.status, case.returned, case.counselor) == ("open", True, None)
    assert case.waiting_since == waiting_since
    assert (await world.load("web-b")).owner == "waiting"
    await world.desk.until(kind="alarm", case_id=case.id, reason="devuelto")


async def test_nobody_counts_as_gone_while_the_desk_itself_was(world: World) -> None:
    await world.say("nivel 3")
    await world.claim("ana")
    world.clock.now += 3600
    await world.sweep.once()
    await world.presence.server_beat(world.clock.now)
    world.clock.now += 60
    await world.sweep.once()
    assert (await world.case()).counselor == "ana"


async def test_the_sweep_opens_a_case_that_is_missing_and_mends_the_index(world: World) -> None:
    for name in (ID, "web-b"):
        await world.say("nivel 3 trata", name)
    lost, kept = await world.case(ID), await world.case("web-b")
    shard = ShardKeys(shard_of(ID))
    await world.redis.hset(ConversationKeys(ID).state, "case_id", "")
    await world.redis.delete(shard.case(lost.id), shard.cases, ShardKeys(shard_of("web-b")).cases)
    await world.sweep.once()
    found = await world.case(ID)
    assert (found.level, found.topic, found.status) == (3, "trata", "open")
    assert found.signals == lost.signals
    await world.sweep.once()
    assert sorted(await world.floor.case_ids()) == sorted([found.id, kept.id])


class Refusing:
    async def send(self, _message: OutboundMessage) -> None:
        raise DeliveryError("131026", permanent=True)


async def test_what_cannot_be_delivered_to_a_person_with_a_case_is_an_alarm(world: World) -> None:
    await world.say("nivel 3")
    leases = Leases(world.redis, world.scripts, "outbox", "one")
    await leases.refresh()
    (item,) = await world.outbox()
    held = replace(item, epoch=leases.held[item.shard])
    outbox = Outbox(
        world.conversations,
        OutboxStore(world.scripts),
        Unreached(world.conversations, world.clock),
        {"web": Refusing()},
    )
    await outbox.handle(held)
    await world.desk.until(kind="alarm", case_id=(await world.case()).id, reason="no_entregado")
    assert await world.outbox() == []
    assert (await world.load()).failed_seq == 2
