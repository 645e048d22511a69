"""WhatsApp's outbox in one process, over a real Redis and the stand-in for the Graph API."""

from __future__ import annotations

import asyncio
from typing import Any

from bot.risk.assessment import Signal
from channels.background import end
from channels.cases import open_case
from channels.finding import Finding
from channels.model import Button, Entry
from channels.outbox.outbox import LATE_SECONDS, Outbox
from channels.settings import Settings
from channels.store.commit import Change
from channels.store.delivery_view import Delivery
from channels.store.keys import DESK_NOTICES, ShardKeys, new_case_id
from channels.store.notices import Notices
from channels.store.outbox import OutboxStore
from channels.store.rates import Pace
from channels.store.scripts import Scripts
from channels.streams.item import Item, item_of
from channels.streams.leases import Leases
from channels.unreached import Unreached
from channels.wiring import whatsapp
from channels.wiring.whatsapp import Timing
from tests.fakes.graph.messages import Taken
from tests.fakes.graph.server import GraphServer
from tests.fakes.graph.statuses import of, status
from tests.integration.meta import environment
from tests.integration.reception import SECRET, Reception
from tests.integration.world import Clock, Heard

QUICK = Timing(Pace(0.001, 45), status_seconds=0.5, answer_seconds=0.5)


async def _at_once(_seconds: float) -> None:
    await asyncio.sleep(0)


class Sending:
    """Enter it to use it. `late_seconds`: of the outbox; `settings`: more of the environment."""

    def __init__(
        self, url: str, graph: GraphServer, timing: Timing = QUICK, late_seconds: float = LATE_SECONDS,
        **settings: str,
    ) -> None:  # fmt: skip
        self.clock = Clock()
        self.graph = graph
        self.reception = Reception(url, self.clock)
        self.redis = self.reception.redis
        self.deliveries = self.reception.deliveries
        self.heard = Heard()
        self._timing = timing
        self._late_seconds = late_seconds
        given = {"REDIS_URL": url, "CONFIANZA_SECRET_KEY": SECRET, **environment(graph.api_base), **settings}
        self._settings = Settings(**given)
        self._scripts = Scripts(self.redis)

    async def __aenter__(self) -> Sending:
        notices = Notices(self.redis, DESK_NOTICES)
        notices.listen(DESK_NOTICES, self.heard.notice)
        self._listening = asyncio.create_task(notices.run())
        await self.heard.subscribed.wait()
        await self.restart()
        return self

    async def __aexit__(self, *_: object) -> None:
        await end(self._listening)
        await self.parts.api.close()
        await self.redis.aclose()

    async def restart(self) -> None:
        """A new outbox process takes over from the one there was, if any."""
        built = whatsapp.build(self._settings, self.redis, self._scripts, self.clock, self._timing)
        assert built is not None
        self.parts = built
        self._leases = Leases(self.redis, self._scripts, "outbox", "one")
        await self._leases.refresh()
        store, unreached = OutboxStore(self._scripts), Unreached(self.reception.conversations, self.clock)
        self.outbox = Outbox(
            self.reception.conversations, store, unreached, {"whatsapp": built.transport}, _at_once,
            self._late_seconds,
        )  # fmt: skip

    async def hears(self, text: str = "hola", **fields: Any) -> str:
        """The person writes; their conversation."""
        sent_at = str(int(self.clock.now))
        await self.reception.write(text, f"wamid.in{sent_at}{text}", timestamp=sent_at, **fields)
        return await self.conversation()

    async def conversation(self) -> str:
        (found,) = await self.reception.ids()
        return found

    async def writes(self, *texts: str, author: Any = "bot", buttons: tuple[Button, ...] = ()) -> None:
        """Entries for the person, together; the last one with buttons."""
        read = await self.reception.conversations.load(await self.conversation())
        entries = [Entry(author, text, self.clock()) for text in texts[:-1]]
        entries.append(Entry(author, texts[-1], self.clock(), buttons=buttons))
        committed = await self.reception.conversations.commit(Change(read, tuple(entries)))
        assert committed.status == "ok"

    async def opens_case(self) -> str:
        conversation = await self.conversation()
        read = await self.reception.conversations.load(conversation)
        found = Finding(3, "suicidio", "riesgo", (Signal("x", "suicidio: y"),))
        case = open_case(new_case_id(conversation), conversation, "whatsapp", found, self.clock(), 1)
        await self.reception.conversations.commit(Change(read, case=case))
        return case.id

    async def items(self) -> list[Item]:
        found = []
        for shard, epoch in self._leases.held.items():
            for stream_id, fields in await self.redis.xrange(ShardKeys(shard).outbox):
                found.append(item_of(shard, epoch, stream_id, fields))
        return found

    async def deliver(self) -> None:
        """Everything that waits in the outbox."""
        while items := await self.items():
            for item in items:
                await self.outbox.handle(item)

    async def states(self) -> dict[int, Delivery]:
        conversation = await self.conversation()
        log = await self.reception.conversations.entries(conversation)
        return await self.deliveries.of(conversation, [entry.seq for entry in log])

    async def tell(self, taken: Taken, state: str, code: int | None = None) -> None:
        """Meta tells what became of a message."""
        await self.reception.receiver.receive(of(status(taken, state, code)))

    def tell_at_once(self, *states: str) -> None:
        """Meta tells these of each message as soon as it takes it."""
        loop = asyncio.get_running_loop()

        def tell(taken: Taken) -> None:
            for state in states:
                asyncio.run_coroutine_threadsafe(self.tell(taken, state), loop)

        self.graph.messages.on_taken = tell
