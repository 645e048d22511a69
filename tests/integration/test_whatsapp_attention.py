"""WA-9: people see that they were read and that an answer is being written, and only where one comes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from channels.background import end
from channels.cases import claim
from channels.store.commit import Change
from tests.fakes.graph.server import GraphServer
from tests.integration.sending import Sending


@pytest.fixture
async def sending(redis_url: str, graph: GraphServer) -> AsyncIterator[Sending]:
    async with Sending(redis_url, graph) as made:
        running = asyncio.create_task(made.parts.attention.run())
        yield made
        await end(running)


async def told(sending: Sending, kind: str = "entry", **more: int) -> None:
    conversation = await sending.conversation()
    sending.parts.attention.notice({"kind": kind, "conversation": conversation, **more})


async def marks(graph: GraphServer, count: int) -> list[dict]:
    await asyncio.to_thread(graph.messages.wait_until, lambda: len(graph.messages.reads) >= count, 5)
    return graph.messages.reads


async def test_wa9_the_bot_answers(graph: GraphServer, sending: Sending) -> None:
    await sending.hears("hola")
    await told(sending, seq=1)
    (mark,) = await marks(graph, 1)
    assert mark["status"] == "read"
    assert mark["message_id"].startswith("wamid.in")
    assert mark["typing_indicator"] == {"type": "text"}


async def test_wa9_nothing_is_promised_where_no_answer_comes(graph: GraphServer, sending: Sending) -> None:
    await sending.hears("hola")
    await sending.opens_case()
    read = await sending.reception.conversations.load(await sending.conversation())
    assert read.case is not None
    taken = claim(read.case, "ana", "Ana", sending.clock())
    await sending.reception.conversations.commit(Change(read, case=taken))
    await told(sending, seq=1)
    await told(sending, kind="typing")
    (mark,) = await marks(graph, 1)
    assert "typing_indicator" in mark, "the counselor writes: the one mark there is comes of that"
    await told(sending, kind="state")
    sending.parts.attention.notice(None)
    sending.parts.attention.notice({"kind": "entry", "conversation": "web-1", "seq": 1})
    await told(sending, kind="typing")
    assert len(await marks(graph, 2)) == 2


async def test_wa9_what_fails_is_left_out(graph: GraphServer, sending: Sending) -> None:
    await sending.hears("hola")
    token, graph.token = graph.token, "another"
    await told(sending, seq=1)
    await asyncio.to_thread(graph.wait_refused, 5)
    graph.token = token
    await told(sending, seq=1)
    assert len(await marks(graph, 1)) == 1
    assert graph.messages.taken == []
