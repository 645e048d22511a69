"""Many people on WhatsApp at mixed rates, while every process of the product is killed again and again."""

from __future__ import annotations

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass

from redis.asyncio import Redis

from channels.identity import Hashes
from channels.model import Entry
from channels.store.connection import connect
from channels.store.conversations import Conversations
from channels.store.deliveries import Deliveries, Target
from channels.store.delivery_view import Delivery
from channels.store.keys import SHARDS, ShardKeys, person_key
from channels.store.scripts import Scripts
from tests.fakes.graph.messages import Taken
from tests.fakes.graph.pacing import Throughput
from tests.fakes.graph.server import GraphServer
from tests.fakes.graph.statuses import Telling
from tests.fakes.graph.webhooks import Webhooks
from tests.fakes.rasa import runs_key
from tests.integration.meta import APP_SECRET, PATH
from tests.integration.reception import SECRET
from tests.integration.stack import MARK, MODULES, Stack
from tests.unit.channels.whatsapp.payloads import contact, of, text

A_SECOND = 1000


@dataclass(frozen=True)
class Crowd:
    """How many people write how much, within about so many seconds; how often each process is killed."""

    people: int
    each: int
    seconds: float
    kills: int

    def phone(self, number: int) -> str:
        return f"5255{number:08d}"

    def text(self, number: int, place: int) -> str:
        risky = " nivel 3 trata" if number % 4 == 0 and place == self.each // 2 else ""
        return f"{MARK} {number}/{place}{risky}"

    def texts(self, number: int) -> list[str]:
        return [self.text(number, place) for place in range(self.each)]

    def write(self, webhooks: Webhooks, chance: random.Random) -> None:
        """Each person at a rate of their own, one message after the other has its 200."""
        for number in range(self.people):
            phone, due = self.phone(number), chance.uniform(0, self.seconds / 4)
            pace = chance.choice([0.05, 0.6, 1.0, 1.0]) * self.seconds * 0.75 / self.each
            for place, said in enumerate(self.texts(number)):
                sent_at = str(int(time.time() + due))
                message = text(said, id=f"wamid.{number}.{place}", timestamp=sent_at, **{"from": phone})
                webhooks.put(of(message, contacts=[contact(phone)]), key=phone, after=due)
                due += chance.uniform(0.2, 1.8) * pace

    async def kill(self, stack: Stack, chance: random.Random) -> None:
        """Every process, in any order; each is started again at once."""
        pause = self.seconds / (self.kills * len(MODULES) + 1)
        for _ in range(self.kills):
            for name in chance.sample(sorted(MODULES), len(MODULES)):
                await asyncio.sleep(chance.uniform(0.5, 1.5) * pause)
                stack.kill(name)
                stack.launch(name)
            await stack.ready()


@dataclass(frozen=True)
class Heard:
    """One person's conversation afterwards."""

    log: list[Entry]
    handled: set[int]
    runs: list[int]
    deliveries: dict[int, Delivery]
    received: list[Taken]

    @property
    def copies(self) -> Counter[int]:
        """How often the person got each entry, by its seq; of one in parts, the part that came most often."""
        parts = Counter(taken.body["biz_opaque_callback_data"] for taken in self.received)
        found: Counter[int] = Counter()
        for reference, count in parts.items():
            seq = Target.parse(reference).seq
            found[seq] = max(found[seq], count)
        return found

    @property
    def own(self) -> list[Entry]:
        return [entry for entry in self.log if entry.author == "citizen"]

    @property
    def answers(self) -> list[Entry]:
        return [entry for entry in self.log if entry.author == "bot"]


async def run(crowd: Crowd, stack: Stack, graph: GraphServer, seed: int = 7) -> tuple[list[Heard], Webhooks]:
    """To the end: every webhook has its 200 and nothing waits in any stream."""
    graph.messages.throughput = Throughput(A_SECOND)
    with Webhooks(f"{stack.origin}{PATH}", APP_SECRET, repeated=0.05, seed=seed) as webhooks:
        graph.messages.on_taken = Telling(webhooks, "sent", "delivered", late=1.0, seed=seed)
        crowd.write(webhooks, random.Random(seed))
        await crowd.kill(stack, random.Random(seed))
        redis = connect(stack.redis_url)
        while True:
            await asyncio.to_thread(webhooks.wait_idle, 300)
            await _drained(redis)
            if webhooks.idle:
                break
    found = [await _heard(redis, crowd.phone(number), graph) for number in range(crowd.people)]
    await redis.aclose()
    return found, webhooks


async def _drained(redis: Redis) -> None:
    names = [name for shard in map(ShardKeys, range(SHARDS)) for name in (shard.inbox, shard.outbox)]
    async with asyncio.timeout(300):
        while any([await redis.xlen(name) for name in names]):
            await asyncio.sleep(0.2)


async def _heard(redis: Redis, phone: str, graph: GraphServer) -> Heard:
    conversation = await redis.hget(person_key(Hashes("whatsapp", SECRET).phone(phone)), "conversation")
    scripts = Scripts(redis)
    conversations = Conversations(redis, scripts)
    log = await conversations.entries(conversation)
    runs = [int(run.rsplit(":", 1)[1]) for run in await redis.lrange(runs_key(conversation), 0, -1)]
    deliveries = await Deliveries(redis, scripts, lambda: 0.0).of(conversation, [entry.seq for entry in log])
    received = [taken for taken in graph.messages.taken if taken.person == phone]
    return Heard(log, set(await conversations.risks(conversation)), runs, deliveries, received)
