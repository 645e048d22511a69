"""P1, P3 and P6 on the real product: every process is killed in the middle of 200 messages."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from redis.asyncio import Redis

from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.floor import Floor
from channels.store.keys import SHARDS, ShardKeys
from channels.store.scripts import Scripts
from tests.e2e.whole_product import WholeProduct
from tests.integration.citizen import Citizen

PEOPLE, EACH = 20, 10
KILLED = ("despacho", "rasa", "canales", "acciones", "despacho", "canales", "salida")
CRISIS = "mi esposo me está golpeando ahorita"
EVERYDAY = (
    "hola",
    "hay un bache en mi calle",
    "gracias",
    "¿cuánto cuesta la asesoría?",
    "me robaron el celular",
)
SECONDS = 240


@pytest.fixture
def whole(tmp_path: Path) -> Iterator[WholeProduct]:
    product = WholeProduct(tmp_path)
    product.start()
    yield product
    product.stop()


def message(person: int, number: int) -> str:
    return CRISIS if person % 2 and number == 4 else f"{EVERYDAY[number % len(EVERYDAY)]} {number}"


async def write(citizen: Citizen, person: int) -> list[str]:
    """Each message once the one before has its tick; gives the ids in the order they were sent."""
    sent = []
    for number in range(EACH):
        sent.append(await citizen.send(message(person, number)))
        await citizen.until(lambda: sent[-1] in citizen.ticks, SECONDS)
    return sent


async def kill_one_after_another(whole: WholeProduct, citizens: list[Citizen]) -> None:
    """The next process dies each time another stretch of messages has its ticks."""
    chance = random.Random(7)
    for number, name in enumerate(KILLED, 1):
        due = number * PEOPLE * EACH // (len(KILLED) + 2)
        async with asyncio.timeout(SECONDS):
            while sum(len(c.ticks) for c in citizens) < due or name not in whole.pids():
                await asyncio.sleep(chance.uniform(0.02, 0.05))
        whole.kill(name)


async def drained(redis: Redis) -> None:
    names = [name for shard in map(ShardKeys, range(SHARDS)) for name in (shard.inbox, shard.outbox)]
    async with asyncio.timeout(SECONDS):
        while any([await redis.xlen(name) for name in names]):
            await asyncio.sleep(0.1)


async def test_nothing_is_lost_doubled_or_out_of_order(whole: WholeProduct) -> None:
    citizens = [Citizen(whole.url) for _ in range(PEOPLE)]
    async with asyncio.TaskGroup() as entering:
        for citizen in citizens:
            entering.create_task(citizen.__aenter__())
    writing = [asyncio.create_task(write(citizen, person)) for person, citizen in enumerate(citizens)]
    await kill_one_after_another(whole, citizens)
    sent = await asyncio.gather(*writing)
    redis = connect(whole.redis_url)
    await drained(redis)
    conversations = Conversations(redis, Scripts(redis))
    for citizen, ids in zip(citizens, sent, strict=True):
        await check(conversations, citizen, ids)
    active = await Floor(redis, time.time).active()
    assert sorted(case.conversation_id for case in active) == sorted(c.conversation for c in citizens[1::2])
    for citizen in citizens:
        await citizen.__aexit__()
    await redis.aclose()


async def check(conversations: Conversations, citizen: Citizen, sent: list[str]) -> None:
    entries = await conversations.entries(citizen.conversation)
    own = [entry for entry in entries if entry.author == "citizen"]
    assert [entry.client_id for entry in own] == sent, "each once, in order"
    assert sorted(await conversations.risks(citizen.conversation)) == [entry.seq for entry in own], (
        "all assessed"
    )
    assert (await conversations.load(citizen.conversation)).handled_seq == own[-1].seq
    assert any(entry.author == "bot" and entry.seq > own[-1].seq for entry in entries), (
        "the last one was answered"
    )
    await citizen.until(lambda: len(citizen.entries) >= len(entries))  # company may come meanwhile
    assert [entry.text for entry in entries] == [citizen.entries[entry.seq]["text"] for entry in entries]
