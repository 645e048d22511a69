"""The whole way over the real processes: a person in danger writes on WhatsApp, a counselor answers and sees what
became of the answer (facts WA-9, WA-11, WA-12)."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.graph.errors import error
from tests.fakes.graph.server import GraphServer
from tests.fakes.graph.statuses import of, status
from tests.integration.counselor import Counselor, Frame, add_user
from tests.integration.meta import TOKEN, Meta, environment
from tests.integration.stack import MARK, Stack
from tests.unit.channels.whatsapp import payloads


@pytest.fixture
def graph() -> Iterator[GraphServer]:
    with GraphServer(TOKEN) as server:
        yield server


@pytest.fixture
def stack(redis_url: str, graph: GraphServer, tmp_path: Path) -> Iterator[Stack]:
    running = Stack(redis_url, tmp_path, **environment(graph.api_base))
    try:
        asyncio.run(running.start())
        yield running
    finally:
        running.stop()
    running.assert_logs_are_silent()


async def taken(graph: GraphServer, count: int) -> None:
    await asyncio.to_thread(graph.messages.wait_until, lambda: len(graph.messages.taken) >= count)


def shows(said: str, state: str):
    """A push of the entry that says this, in this state."""

    def wanted(frame: Frame) -> bool:
        entry = frame.get("entry") or {}
        return entry.get("text") == said and (entry.get("delivery") or {}).get("state") == state

    return wanted


async def test_a_counselors_answer_on_whatsapp(stack: Stack, graph: GraphServer) -> None:
    async with Counselor(stack, await add_user(stack)) as ana, Meta(stack.origin) as meta:
        await ana.at_desk()
        assert await meta.deliver(payloads.of(payloads.text(f"nivel 3 suicidio {MARK}"))) == 200
        frame = await ana.push(lambda f: f["type"] == "alarm" and f["reason"] == "nuevo")
        case = frame["case_id"]
        await taken(graph, 1)
        assert [mark["typing_indicator"] for mark in graph.messages.reads] == [{"type": "text"}]
        await ana.act(case, "claim")
        await ana.watch(case)
        said = f"Soy Ana, aquí estoy. {MARK}"
        await ana.say(case, said)
        await taken(graph, 2)
        answer = graph.messages.taken[1]
        assert (answer.person, answer.said) == (payloads.PHONE, said)
        await ana.push(shows(said, "sent"))
        for state in ("read", "delivered"):
            assert await meta.deliver(of(status(answer, state))) == 200
        await ana.push(shows(said, "read"))
        entries = (await ana.http.get(f"/mesa/api/cases/{case}")).json()["entries"]
        assert [e["delivery"]["state"] for e in entries if e["author"] == "counselor"] == ["read"]

        graph.messages.script(error(131026))
        await ana.say(case, f"¿Sigues ahí? {MARK}")
        await ana.push(lambda f: f["type"] == "alarm" and f["reason"] == "no_entregado")
        await ana.push(shows(f"¿Sigues ahí? {MARK}", "failed"))


async def test_a_refused_token_is_told_to_every_desk(stack: Stack, graph: GraphServer) -> None:
    async with Counselor(stack, await add_user(stack)) as ana, Meta(stack.origin) as meta:
        await ana.at_desk()
        await ana.push(lambda f: f == {"type": "trouble", "channels": {}})
        graph.token = "another"
        assert await meta.deliver(payloads.of(payloads.text(MARK))) == 200
        await ana.push(lambda f: f == {"type": "trouble", "channels": {"whatsapp": "190"}})
        told = len(ana.pushed)
        graph.token = TOKEN
        await taken(graph, 1)
        await ana.until(lambda: {"type": "trouble", "channels": {}} in ana.pushed[told:])
