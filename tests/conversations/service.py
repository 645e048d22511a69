"""The channels service around the bot, in this process: real Redis, the real dispatch, real Rasa, a movable clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from uuid import uuid4

from channels.background import end
from channels.cases import Case, claim, close, hand_back
from channels.desk.changes import CaseChanges
from channels.intake import Intake
from channels.model import Entry, InboundMessage
from channels.settings import Settings
from channels.store.connection import connect
from channels.store.conversation import Conversation
from channels.store.conversations import Conversations
from channels.store.keys import DESK_NOTICES, WEB_NOTICES
from channels.store.notices import Notice, Notices
from channels.store.presence import Presence
from channels.store.scripts import Scripts
from channels.webchat.online import Online
from channels.wiring.dispatch import build
from ops.talk.running_bot import RunningBot

COUNSELOR = ("ana", "Ana")
_SECONDS = 30


class Service:
    """`start` begins to handle what is in the inbox; the clock stands still unless `later` moves it."""

    def __init__(self, bot: RunningBot) -> None:
        self.redis = connect(bot.redis_url)
        scripts = Scripts(self.redis)
        self.conversations = Conversations(self.redis, scripts)
        self.intake = Intake(self.conversations, self.clock)
        self.changes = CaseChanges(self.conversations)
        self.presence = Presence(self.redis)
        self.online = Online(self.redis, self.clock)
        self.now = time.time()
        self._settings = Settings(
            REDIS_URL=bot.redis_url,
            RASA_URL=bot.rasa_url,
            CONFIANZA_SECRET_KEY="k" * 40,
            CONFIANZA_SWEEP_SECONDS="0.1",
        )  # type: ignore[call-arg]
        self._stop, self._changed, self._heard = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self._running: list[asyncio.Task[None]] = []
        self.rounds = 0

    def clock(self) -> float:
        return self.now

    async def __aenter__(self) -> Service:
        notices = Notices(self.redis, DESK_NOTICES, WEB_NOTICES)
        for channel in (DESK_NOTICES, WEB_NOTICES):
            notices.listen(channel, self._notice)
        self._running.append(asyncio.create_task(notices.run()))
        await self._heard.wait()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._stop.set()
        for task in self._running[1:]:
            await task
        await end(self._running[0])
        await self.redis.aclose()

    async def start(self) -> None:
        """The dispatch process, as its own program would run it."""
        process = build(self._settings, clock=self.clock)
        self._running.append(asyncio.create_task(process.run(self._stop)))

    async def until(self, condition: Callable[[], Awaitable[bool]]) -> None:
        """Returns once it holds; looked at again whenever something changed in the store."""
        async with asyncio.timeout(_SECONDS):
            while not await condition():
                self._changed.clear()
                await self._changed.wait()

    async def rounds_of_the_sweep(self, count: int) -> None:
        """Returns after that many more rounds: what would have been due was found."""
        wanted = self.rounds + count

        async def enough() -> bool:
            return self.rounds >= wanted

        await self.until(enough)

    def _notice(self, notice: Notice | None) -> None:
        self.rounds += notice is not None and notice.get("kind") == "queue"
        self._heard.set()
        self._changed.set()


class Person:
    """Somebody on the web page, and the counselor who has their case."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self.id = f"web-{uuid4().hex}"

    async def writes(self, *texts: str) -> None:
        """Stored, each with its tick; not answered yet."""
        for text in texts:
            await self._service.intake.accept(InboundMessage(self.id, "web", str(uuid4()), text))

    async def says(self, *texts: str) -> list[Entry]:
        """What the bot says to them."""
        await self.writes(*texts)
        return await self.answer()

    async def answer(self) -> list[Entry]:
        """What the bot has said behind the last message, once that is handled."""
        await self.handled()
        transcript = await self.transcript()
        last = max(entry.seq for entry in transcript if entry.author == "citizen")
        return [entry for entry in transcript if entry.author == "bot" and entry.seq > last]

    async def handled(self) -> None:
        async def all_of_them() -> bool:
            own = [entry.seq for entry in await self.transcript() if entry.author == "citizen"]
            return (await self.conversation()).handled_seq >= max(own)

        await self._service.until(all_of_them)

    async def hears(self, after: int) -> list[Entry]:
        """What the bot says by itself behind the first `after` entries."""

        async def something() -> bool:
            return len(await self.transcript()) > after

        await self._service.until(something)
        return (await self.transcript())[after:]

    async def passes(self, seconds: float) -> None:
        """Time goes by with the page open."""
        self._service.now += seconds
        await self._service.online.join(self.id, self.id)

    async def transcript(self) -> list[Entry]:
        return await self._service.conversations.entries(self.id)

    async def conversation(self) -> Conversation:
        return await self._service.conversations.load(self.id)

    async def case(self) -> Case:
        case = (await self.conversation()).case
        assert case, "nobody was called"
        return case

    async def is_taken(self) -> None:
        await self._change(lambda case: claim(case, *COUNSELOR, self._service.now))

    async def is_handed_back(self) -> None:
        await self._change(lambda case: hand_back(case, COUNSELOR[0], self._service.now))

    async def is_closed(self) -> None:
        await self._change(lambda case: close(case, COUNSELOR[0], "atendido", "", self._service.now))

    async def _change(self, step: Callable[[Case], Case]) -> None:
        await self._service.changes.apply((await self.case()).id, step)
