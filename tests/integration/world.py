"""The product's parts in one process over a real Redis, with a clock that tests move."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import uuid4

from channels.background import end
from channels.cases import Case, claim
from channels.desk.changes import CaseChanges
from channels.desk.sweep import Sweep
from channels.dispatch.checkins import CheckIns, CheckInServices
from channels.dispatch.dispatcher import Dispatcher, DispatchServices
from channels.dispatch.hearing import Hearing
from channels.dispatch.judge import Assess, Judge
from channels.dispatch.line import Line
from channels.dispatch.rasa import TurnFailed
from channels.intake import Intake
from channels.model import Entry, InboundMessage, Reply
from channels.store.connection import connect
from channels.store.conversation import Conversation
from channels.store.conversations import Conversations
from channels.store.floor import Floor
from channels.store.keys import DESK_NOTICES, SHARDS, WEB_NOTICES, ShardKeys
from channels.store.notices import Notice, Notices
from channels.store.presence import Presence
from channels.store.scripts import Scripts
from channels.store.turns import Turns
from channels.streams.item import Item, item_of
from channels.streams.leases import Leases
from channels.turn import Turn
from channels.waiting import Patience
from tests.fakes.risk import assess

ID = "web-a"


class Clock:
    def __init__(self) -> None:
        self.now = 1_763_800_000.0

    def __call__(self) -> float:
        return self.now


class Bot:
    """A dialogue that remembers what it was asked and can be told to fail, or what to answer."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.fails = False
        self.answer = Turn((Reply("Te leo."),))

    async def turn(self, request: dict[str, Any]) -> Turn:
        self.asked.append(request)
        if self.fails:
            raise TurnFailed("told to")
        return self.answer


def fallback(topic: str, level: int) -> tuple[Reply, ...]:
    return (Reply(f"{topic} {level}"),)


def company(checkin: int) -> tuple[Reply, ...]:
    return (Reply(f"compañía {checkin}"),)


class Heard:
    """Notices of one channel, in order."""

    def __init__(self) -> None:
        self.notices: list[Notice] = []
        self._changed = asyncio.Event()
        self.subscribed = asyncio.Event()

    def notice(self, notice: Notice | None) -> None:
        if notice is None:
            self.subscribed.set()
            return
        self.notices.append(notice)
        self._changed.set()

    async def until(self, **fields: Any) -> Notice:
        """The first notice with these fields, also one still to come."""
        async with asyncio.timeout(5):
            while True:
                for notice in self.notices:
                    if notice.items() >= fields.items():
                        return notice
                self._changed.clear()
                await self._changed.wait()


class World:
    def __init__(self, url: str) -> None:
        self.url = url
        self.redis = connect(url)
        self.scripts = Scripts(self.redis)
        self.clock = Clock()
        self.bot = Bot()
        self.conversations = Conversations(self.redis, self.scripts)
        self.intake = Intake(self.conversations, self.clock)
        self.changes = CaseChanges(self.conversations)
        self.floor = Floor(self.redis, self.clock)
        self.presence = Presence(self.redis)
        self.turns = Turns(self.redis, self.scripts, self.conversations)
        patience = Patience()
        self.sweep = Sweep(self.redis, self.conversations, self.turns, self.clock, 15.0, patience)
        self.leases = Leases(self.redis, self.scripts, "dispatch", "one")
        self.line = Line(self.floor, self.presence, self.clock, limit=3, keep=0)
        self.checkins = CheckIns(
            CheckInServices(
                self.conversations, self.floor, self.line, self.bot, company, patience, self.clock
            )
        )
        self.desk, self.web = Heard(), Heard()
        self.dispatcher = self.new_dispatcher()

    def new_dispatcher(self, assess: Assess = assess) -> Dispatcher:
        """As a dispatch process that has just started."""
        hearing = Hearing(Judge(assess), self.conversations, self.clock)
        return Dispatcher(
            DispatchServices(
                self.conversations,
                self.turns,
                hearing,
                self.bot,
                self.line,
                self.checkins,
                fallback,
                self.clock,
            )
        )

    async def __aenter__(self) -> World:
        notices = Notices(self.redis, DESK_NOTICES, WEB_NOTICES)
        notices.listen(DESK_NOTICES, self.desk.notice)
        notices.listen(WEB_NOTICES, self.web.notice)
        self._listening = asyncio.create_task(notices.run())
        await self.leases.refresh()
        await self.desk.subscribed.wait()
        return self

    async def __aexit__(self, *_: object) -> None:
        await end(self._listening)
        await self.redis.aclose()

    async def write(
        self, text: str, message_id: str | None = None, conversation: str = ID, **more: Any
    ) -> int:
        """A citizen's message arrives; its seq. `more`: fields of InboundMessage."""
        known = message_id or str(uuid4())
        message = InboundMessage(conversation, more.pop("channel", "web"), known, text, **more)
        return (await self.intake.accept(message)).entry.seq

    async def inbox(self) -> list[Item]:
        """What dispatch would read now."""
        items = []
        for shard, epoch in self.leases.held.items():
            for stream_id, fields in await self.redis.xrange(ShardKeys(shard).inbox):
                items.append(item_of(shard, epoch, stream_id, fields))
        return items

    async def outbox(self) -> list[Item]:
        items = []
        for shard in range(SHARDS):
            for stream_id, fields in await self.redis.xrange(ShardKeys(shard).outbox):
                items.append(item_of(shard, 0, stream_id, fields))
        return items

    async def handle_all(self) -> None:
        for item in await self.inbox():
            await self.dispatcher.handle(item)

    async def say(self, text: str, conversation: str = ID) -> Conversation:
        """A citizen's message arrives and is handled; the conversation afterwards."""
        await self.write(text, conversation=conversation)
        await self.handle_all()
        return await self.load(conversation)

    async def load(self, conversation: str = ID) -> Conversation:
        return await self.conversations.load(conversation)

    async def transcript(self, conversation: str = ID) -> list[Entry]:
        return await self.conversations.entries(conversation)

    async def authors(self, conversation: str = ID) -> list[str]:
        return [entry.author for entry in await self.transcript(conversation)]

    async def case(self, conversation: str = ID) -> Case:
        """The conversation's case that is not closed."""
        case = (await self.load(conversation)).case
        assert case is not None
        return case

    async def claim(self, user: str = "ana", conversation: str = ID) -> Case:
        case = await self.case(conversation)
        return await self.changes.apply(case.id, lambda c: claim(c, user, user.capitalize(), self.clock()))
