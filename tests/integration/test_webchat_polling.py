"""The chat without WebSockets: the same frames, the same limits, over plain requests."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import ExitStack
from typing import Any
from uuid import uuid4

import httpx

from channels.store.keys import WEB_NOTICES
from channels.store.notices import Notices
from channels.webchat.chat import ChatServices, Visit
from channels.webchat.online import Online
from channels.webchat.pacing import OPEN_OF_ADDRESS, Limits
from channels.webchat.polling import WAIT_SECONDS, RequestPeer, exchange
from channels.webchat.sessions import Sessions
from channels.webchat.socket import serve
from tests.integration.citizen import Citizen
from tests.integration.stack import MARK, Stack
from tests.integration.world import World

Frame = dict[str, Any]


class Poller:
    """A page of the same person as `citizen`, if given, that can only ask."""

    def __init__(self, stack: Stack, token: str | None = None) -> None:
        self._stack = stack
        self.token = token or Citizen(stack.origin).token
        self.last_seq = 0
        self._client = httpx.AsyncClient(timeout=40, headers={"Origin": stack.origin})

    async def __aenter__(self) -> Poller:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()

    async def ask(self, *frames: Frame | str, wait: bool = False) -> list[Frame]:
        hello = {"type": "hello", "token": self.token, "last_seq": self.last_seq}
        texts = [frame if isinstance(frame, str) else json.dumps(frame) for frame in (hello, *frames)]
        answer = await self._client.post(
            f"{self._stack.origin}/api/chat/poll", json={"frames": texts, "wait": wait}
        )
        assert answer.status_code == 200, answer.text
        got: list[Frame] = answer.json()["frames"]
        self.last_seq = max([self.last_seq, *(frame["seq"] for frame in got if frame["type"] == "entry")])
        return got


def message(text: str) -> Frame:
    return {"type": "message", "client_id": str(uuid4()), "text": text}


def kinds(frames: list[Frame]) -> list[str]:
    return [frame["type"] for frame in frames]


async def test_a_message_gets_its_tick_at_once_and_its_answer_when_it_is_there(stack: Stack) -> None:
    async with Poller(stack) as page:
        sent = message(f"hola {MARK}")
        first = await page.ask(sent)
        assert first[0]["type"] == "welcome"
        assert {"type": "stored", "client_id": sent["client_id"]}.items() <= first[1].items()
        entries: list[Frame] = []
        async with asyncio.timeout(30):
            while not any(frame["author"] == "bot" for frame in entries):
                entries += [frame for frame in await page.ask(wait=True) if frame["type"] == "entry"]
        assert entries[-1]["seq"] == 2
        assert entries[-1]["buttons"] == [{"title": "Sí", "payload": "Sí"}]


async def test_the_same_message_twice_is_one(stack: Stack) -> None:
    async with Poller(stack) as page:
        sent = message(f"hola {MARK}")
        ticks = [frame for _ in range(2) for frame in await page.ask(sent) if frame["type"] == "stored"]
        assert ticks[0] == ticks[1]


async def test_waiting_ends_when_there_is_news_and_asks_nothing_of_who_waits(stack: Stack) -> None:
    async with Citizen(stack.origin) as other_tab, Poller(stack, other_tab.token) as page:
        await page.ask()
        waiting = asyncio.create_task(page.ask(wait=True))
        client_id = await other_tab.send(f"hola {MARK}")
        got = await asyncio.wait_for(waiting, 20)
        assert client_id in [frame.get("client_id") for frame in got if frame["type"] == "entry"]


async def test_with_nothing_new_it_waits(stack: Stack) -> None:
    async with Poller(stack) as page:
        await page.ask(message(f"hola {MARK}"))
        while kinds(await page.ask(wait=True)) != ["welcome", "delivered"] and page.last_seq < 2:
            pass
        await page.ask()
        done, _ = await asyncio.wait({asyncio.create_task(page.ask(wait=True))}, timeout=3)
        assert not done, "a poll without news came back at once: the page would ask without pause"


async def test_bad_frames_are_refused_as_on_a_socket(stack: Stack) -> None:
    async with Poller(stack) as page:
        long = {**message(MARK), "text": "a" * 20_001}
        codes = [frame["code"] for frame in await page.ask("{", '{"type":"otro"}', long) if "code" in frame]
        assert codes == ["bad_json", "bad_frame", "too_long"]
        page.token = "corto"
        assert [frame["code"] for frame in await page.ask()] == ["no_hello"]


async def test_a_flood_by_requests_is_slowed_and_stored(stack: Stack) -> None:
    async with Poller(stack) as page:
        started = time.monotonic()
        answers = [await page.ask(*(message(f"{MARK} {n}") for n in range(15))) for _ in range(2)]
        stored = [frame for answer in answers for frame in answer if frame["type"] == "stored"]
        assert [frame["seq"] for frame in stored] == sorted({frame["seq"] for frame in stored})
        assert len(stored) == 30
        assert "slow_down" in [frame.get("code") for answer in answers for frame in answer]
        assert time.monotonic() - started > 1.0


async def test_presence_at_the_desk_counts_who_asks(stack: Stack) -> None:
    from redis.asyncio import Redis

    async with Poller(stack) as page:
        welcome = (await page.ask(message(f"hola {MARK}")))[0]
        async with Redis.from_url(stack.redis_url, decode_responses=True) as redis:
            (online,) = [key async for key in redis.scan_iter(f"*:online:{welcome['conversation_id']}")]
            assert await redis.zcard(online) == 1


async def test_no_message_is_refused_where_an_address_has_too_many_sockets(world: World) -> None:
    """A flood of open sockets keeps nobody beside it from being heard: sockets are refused, requests are not."""
    crowded = "192.0.2.1"
    services = ChatServices(
        world.intake, world.conversations, Sessions(world.redis, "k" * 40),
        Notices(world.redis, WEB_NOTICES), Online(world.redis, world.clock), Limits(time.monotonic),
    )  # fmt: skip
    hello = json.dumps({"type": "hello", "token": Citizen("").token, "last_seq": 0})
    sent = message(f"me quiero matar {MARK}")
    with ExitStack() as opened:
        for _ in range(OPEN_OF_ADDRESS):
            opened.enter_context(services.limits.connection(crowded))
        socket = RequestPeer([hello])
        await serve(socket, services, Visit(crowded))
        assert [frame.get("code") for frame in socket.sent] == ["busy"]
        started = time.monotonic()
        got = await exchange([hello, json.dumps(sent)], services, crowded, wait=True)
        await exchange([hello], services, crowded, wait=True)
        assert time.monotonic() - started < WAIT_SECONDS / 2, "it stayed where there is no room to stay"
    assert sent["client_id"] in [frame.get("client_id") for frame in got if frame["type"] == "stored"]
