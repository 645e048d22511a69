"""Processes die at any moment, Rasa goes away, Redis restarts (P1, P3, P9)."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from redis.asyncio import Redis

from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.floor import Floor
from channels.store.keys import SHARDS, ShardKeys
from channels.store.scripts import Scripts
from tests.fakes.rasa import MODE, reply_text, runs_key
from tests.integration.citizen import Citizen
from tests.integration.counselor import Counselor, add_user
from tests.integration.stack import MARK, MODULES, Stack

PEOPLE, EACH = 20, 10
KILLS = 3


async def _write(citizen: Citizen, risky: bool, patient: bool) -> list[str]:
    """Each message once the one before has its answer, or, of somebody impatient, its tick."""
    sent = []
    for n in range(EACH):
        level = "nivel 3 trata" if risky and n % 3 == 1 else ""
        client_id = await citizen.send(f"{MARK} {n} {level}")
        sent.append(client_id)
        await citizen.until(lambda waiting=client_id: waiting in citizen.ticks, 90)
        if patient:
            await citizen.until(lambda n=n: len(citizen.said_to_me()) > n, 90)
    return sent


async def _kill_each(stack: Stack, chance: random.Random) -> None:
    """Every process, several times, in any order; each is started again at once."""
    for _ in range(KILLS):
        for name in chance.sample(sorted(MODULES), len(MODULES)):
            await asyncio.sleep(chance.uniform(0.1, 0.5))
            stack.kill(name)
            stack.launch(name)
        await stack.ready()


async def _drained(redis: Redis) -> None:
    """Nothing waits in any stream."""
    names = [name for shard in map(ShardKeys, range(SHARDS)) for name in (shard.inbox, shard.outbox)]
    async with asyncio.timeout(60):
        while any([await redis.xlen(name) for name in names]):
            await asyncio.sleep(0.1)


async def test_killed_processes_lose_nothing_and_double_nothing(fresh_stack: Stack) -> None:
    """200 messages over 20 conversations while every process is killed again and again."""
    citizens = [Citizen(fresh_stack.origin) for _ in range(PEOPLE)]
    async with asyncio.TaskGroup() as entering:
        for citizen in citizens:
            entering.create_task(citizen.__aenter__())
    writing = [
        asyncio.create_task(_write(citizen, risky=n % 2 == 0, patient=n % 4 < 2))
        for n, citizen in enumerate(citizens)
    ]
    await _kill_each(fresh_stack, random.Random(7))
    sent = await asyncio.gather(*writing)
    redis = connect(fresh_stack.redis_url)
    await _drained(redis)
    conversations = Conversations(redis, Scripts(redis))
    for n, (citizen, ids) in enumerate(zip(citizens, sent, strict=True)):
        total = (await conversations.load(citizen.conversation)).last_seq
        await citizen.until(lambda c=citizen, total=total: len(c.entries) == total)
        assert citizen.repeated == 0
        await _check(conversations, redis, citizen, ids)
        if n % 4 < 2:
            assert len(citizen.said_to_me()) == EACH, "each answered once"
    active = await Floor(redis, time.time).active()
    assert sorted(case.conversation_id for case in active) == sorted(c.conversation for c in citizens[::2])
    for citizen in citizens:
        await citizen.__aexit__()
    await redis.aclose()


async def _check(conversations: Conversations, redis: Redis, citizen: Citizen, sent: list[str]) -> None:
    entries = await conversations.entries(citizen.conversation)
    own = [entry for entry in entries if entry.author == "citizen"]
    assert [entry.client_id for entry in own] == sent, "each once, in order"
    assert {entry.seq: entry.text for entry in entries} == {
        seq: shown["text"] for seq, shown in citizen.entries.items()
    }
    answers = [entry for entry in entries if entry.author == "bot"]
    assert 0 < len(answers) <= EACH, "a burst is answered together, nothing twice"
    assert answers[-1].seq > own[-1].seq, "the last one is answered"
    texts = [reply_text(f"x:{entry.seq}") for entry in own]
    answered = [texts.index(entry.text) for entry in answers if entry.text in texts]
    assert answered == sorted(set(answered)), "answers in the order of the messages"
    runs = await redis.lrange(runs_key(citizen.conversation), 0, -1)
    seqs = [int(run.rsplit(":", 1)[1]) for run in runs]
    assert seqs == sorted(set(seqs)), "Rasa saw them in order"
    assert sorted(await conversations.risks(citizen.conversation)) == [entry.seq for entry in own]
    assert (await conversations.load(citizen.conversation)).handled_seq == own[-1].seq


@asynccontextmanager
async def _at_desk(stack: Stack) -> AsyncIterator[Counselor]:
    async with Counselor(stack, await add_user(stack)) as somebody:
        yield await somebody.at_desk()


async def test_while_rasa_is_down_the_fixed_answer_comes_and_the_case_opens(fresh_stack: Stack) -> None:
    async with _at_desk(fresh_stack) as ana, Citizen(fresh_stack.origin) as citizen:
        await citizen.send(f"hola {MARK}")
        assert (await citizen.answer())["text"].startswith("Te leo.")
        fresh_stack.kill("rasa")
        started = time.monotonic()
        await citizen.send(f"nivel 3 suicidio {MARK}")
        answer = await citizen.answer(after=2)
        assert time.monotonic() - started < 5
        assert not answer["text"].startswith("Te leo.")
        assert "Línea de la Vida" in answer["text"] or "911" in answer["text"]
        assert (await ana.case_of(citizen.conversation))["level"] == 3
        fresh_stack.launch("rasa")
        await fresh_stack.ready()
        await _until_rasa_speaks(citizen)


async def _until_rasa_speaks(citizen: Citizen) -> None:
    """The breaker tries again within seconds."""
    async with asyncio.timeout(20):
        while True:
            last = max(citizen.entries)
            await citizen.send(f"¿y ahora? {MARK}")
            if (await citizen.answer(after=last))["text"].startswith("Te leo."):
                return
            await asyncio.sleep(0.5)


async def test_an_answer_that_is_none_is_replaced(fresh_stack: Stack) -> None:
    redis = connect(fresh_stack.redis_url)
    async with Citizen(fresh_stack.origin) as citizen:
        for mode in ("500", "empty", "malformed", "slow"):
            await redis.set(MODE, mode)
            last, started = max(citizen.entries, default=0), time.monotonic()
            await citizen.send(f"{mode} {MARK}")
            answer = await citizen.answer(after=last)
            assert time.monotonic() - started < 5
            assert not answer["text"].startswith("Te leo.")
        await redis.delete(MODE)
        await _until_rasa_speaks(citizen)
    await redis.aclose()


async def test_danger_is_at_the_desk_while_rasa_still_thinks_and_after_a_death_answered_once(
    fresh_stack: Stack,
) -> None:
    redis = connect(fresh_stack.redis_url)
    async with _at_desk(fresh_stack) as ana, Citizen(fresh_stack.origin) as citizen:
        await redis.set(MODE, "slow")
        await citizen.send(f"nivel 4 trata {MARK}")
        case = await ana.case_of(citizen.conversation)
        assert case["level"] == 4
        assert citizen.said_to_me() == [], "Rasa has not answered, and its time is not over"
        fresh_stack.kill("dispatch")
        await redis.delete(MODE)
        fresh_stack.launch("dispatch")
        await citizen.answer(after=1)
        await _drained(redis)
        (found,) = await Floor(redis, time.time).active()
        assert (found.id, len(found.history)) == (case["id"], 1)
        assert [entry["author"] for _, entry in sorted(citizen.entries.items())] == ["citizen", "bot"]
    await redis.aclose()


async def test_redis_restarts_and_everybody_goes_on(fresh_stack: Stack, redis_server) -> None:
    async with _at_desk(fresh_stack) as ana, Citizen(fresh_stack.origin) as citizen:
        await citizen.send(f"hola {MARK}")
        await citizen.answer()
        redis_server.stop()
        await citizen.send(f"nivel 3 {MARK}")
        await citizen.until(lambda: "unavailable" in citizen.codes())
        assert len(citizen.ticks) == 1, "no tick without the store"
        redis_server.start()
        await citizen.drop()  # the page sends again what has no tick when it is back
        assert (await citizen.answer(after=2))["author"] == "bot"
        assert (await ana.case_of(citizen.conversation))["level"] == 3
        assert [entry["author"] for _, entry in sorted(citizen.entries.items())] == ["citizen", "bot"] * 2


async def test_asked_to_stop_every_process_ends_soon_and_well(fresh_stack: Stack) -> None:
    async with Citizen(fresh_stack.origin) as citizen:
        await citizen.send(f"hola {MARK}")
        await citizen.answer()
        for name in ("dispatch", "outbox", "server"):
            started = time.monotonic()
            assert fresh_stack.terminate(name) == 0
            assert time.monotonic() - started < 5


def test_a_taken_port_is_one_clear_line(fresh_stack: Stack) -> None:
    done = fresh_stack.run("channels.server")
    assert done.returncode == 2
    assert done.stderr == f"Cannot listen on 127.0.0.1:{fresh_stack.port}: Address already in use\n"
