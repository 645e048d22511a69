"""P1 to P3 on WhatsApp: whatever is killed whenever, each message is handled once and in order, and each answer
reaches the person; twice only where a try went unanswered, and then the entry says so (docs/whatsapp.md).

`CROWD=full` is the whole run of 5,000 webhooks (`make soak`); without it there are fewer of them.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.graph.server import GraphServer
from tests.integration.meta import TOKEN, environment
from tests.integration.stack import Stack
from tests.integration.whatsapp_crowd import A_SECOND, Crowd, Heard, run

CROWDS = {
    "full": Crowd(people=200, each=25, seconds=150, kills=6),
    "": Crowd(people=60, each=10, seconds=25, kills=3),
}
CROWD = CROWDS[os.environ.get("CROWD", "")]


@pytest.fixture
def graph() -> Iterator[GraphServer]:
    with GraphServer(TOKEN) as server:
        yield server


@pytest.fixture
def stack(redis_url: str, graph: GraphServer, tmp_path: Path) -> Iterator[Stack]:
    settings = {**environment(graph.api_base), "WHATSAPP_MESSAGES_PER_SECOND": str(A_SECOND)}
    running = Stack(redis_url, tmp_path, **settings)
    try:
        asyncio.run(running.start())
        yield running
    finally:
        running.stop()
    running.assert_logs_are_silent()


async def test_a_crowd_on_whatsapp_and_killed_processes(stack: Stack, graph: GraphServer) -> None:
    heard, webhooks = await run(CROWD, stack, graph)
    assert webhooks.statuses.count(200) >= CROWD.people * CROWD.each
    assert any(status != 200 for status in webhooks.statuses), "the kills were felt"
    for number, person in enumerate(heard):
        _handled_once_in_order(person, CROWD.texts(number))
        _answered(person)
    twice = sum(delivery.twice for person in heard for delivery in person.deliveries.values())
    answers = sum(len(person.answers) for person in heard)
    repeated = sum(count - 1 for person in heard for count in person.copies.values())
    print(
        f"\n{CROWD.people * CROWD.each} messages in {len(webhooks.statuses)} deliveries, {answers} answers, "
        f"{twice} of them perhaps twice, {repeated} really"
    )


def _handled_once_in_order(person: Heard, texts: list[str]) -> None:
    assert [entry.text for entry in person.own] == texts, "each once, in order"
    assert person.handled == {entry.seq for entry in person.own}, "each assessed"
    assert person.runs == sorted(set(person.runs)), "the dialogue ran once for each, in order"


def _answered(person: Heard) -> None:
    """Each answer was received, and nothing else; twice only where the entry says so."""
    assert person.answers
    said, copies = "\n".join(taken.said for taken in person.received), person.copies
    for entry in person.answers:
        delivery = person.deliveries[entry.seq]
        assert delivery.state == "delivered"
        assert entry.text in said
        assert copies[entry.seq] <= 1 or delivery.twice
    assert set(copies) <= {entry.seq for entry in person.answers}
