"""WA-3, WA-4, WA-6 under any order: deliveries shuffled, repeated, batched and at the same instant."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.integration.reception import Reception
from tests.integration.redis_server import RedisServer
from tests.integration.world import Clock
from tests.unit.channels.whatsapp.payloads import SENT_AT, change, contact, delivery, text, value

# The store is emptied within each example, and a loaded machine makes none of them slow.
_ALLOWED = (HealthCheck.function_scoped_fixture, HealthCheck.too_slow)
PEOPLE = 3
NAMES = ("phone", "user", "both")


def phone(person: int) -> str:
    return f"52551234560{person}"


def account(person: int) -> str:
    return f"MX.{person}"


def written(number: int, person: int, name: str) -> dict[str, Any]:
    """The change that brings message `number` of a person who goes by this name."""
    known = {
        "phone": (phone(person), None),
        "user": (None, account(person)),
        "both": (phone(person), account(person)),
    }
    shown_phone, shown_user = known[name]
    said = text(f"{person}:{number}", id=f"wamid.{number}", timestamp=str(SENT_AT + number))
    said["from"] = shown_phone or ""
    return change(value(said, contacts=[contact(shown_phone, shown_user)]))


messages = st.lists(st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from(NAMES)), min_size=1, max_size=14)


@st.composite
def plans(draw: st.DrawFn) -> tuple[list[tuple[int, str]], list[list[list[int]]]]:
    """Messages, and rounds of deliveries of them: a round arrives at the same instant."""
    sent = draw(messages)
    again = st.lists(st.integers(0, len(sent) - 1), max_size=2 * len(sent))
    order = draw(st.permutations([*range(len(sent)), *draw(again)]))
    rounds: list[list[list[int]]] = []
    while order:
        at_once = draw(st.integers(1, 5))
        sizes = [draw(st.integers(1, 3)) for _ in range(at_once)]
        deliveries = [[order.pop() for _ in range(min(size, len(order)))] for size in sizes]
        rounds.append([batch for batch in deliveries if batch])
    return sent, rounds


async def received(
    url: str, sent: list[tuple[int, str]], rounds: list[list[list[int]]]
) -> dict[str, list[str]]:
    """What each conversation has of what people wrote."""
    clock = Clock()
    clock.now = SENT_AT + 24 * 3600.0
    async with Reception(url, clock) as reception:
        await reception.redis.flushall()
        for deliveries in rounds:
            await asyncio.gather(*(
                reception.receiver.receive(delivery(*(written(n, *sent[n]) for n in batch))) for batch in deliveries
            ))  # fmt: skip
        logs = await reception.transcripts()
        await _same_person_is_together(reception, clock, sent)
    return {found: [entry.text for entry in log if entry.author == "citizen"] for found, log in logs.items()}


async def _same_person_is_together(reception: Reception, clock: Clock, sent: list[tuple[int, str]]) -> None:
    """Once both names were seen together, whatever comes next is in one conversation."""
    for person in {person for person, name in sent if name == "both"}:
        for number, name in ((1000 + person, "phone"), (2000 + person, "user"), (3000 + person, "both")):
            await reception.receiver.receive(delivery(written(number, person, name)))
        logs = await reception.transcripts()
        later = {f"{person}:{base + person}" for base in (1000, 2000, 3000)}
        holding = [found for found, log in logs.items() if later & {entry.text for entry in log}]
        assert len(holding) == 1


@settings(max_examples=80, deadline=None, suppress_health_check=_ALLOWED)
@given(plans())
def test_any_order_and_any_repetition_store_each_message_once(
    redis_server: RedisServer, plan: tuple[list[tuple[int, str]], list[list[list[int]]]]
) -> None:
    sent, rounds = plan
    logs = asyncio.run(received(redis_server.url, sent, rounds))
    stored = Counter(said for log in logs.values() for said in log)
    assert stored == Counter(f"{person}:{number}" for number, (person, _) in enumerate(sent))
    for log in logs.values():
        assert len({said.split(":")[0] for said in log}) <= 1, "two people in one conversation"


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=12,
)
TYPES = (
    "text",
    "image",
    "audio",
    "contacts",
    "interactive",
    "edit",
    "system",
    "reaction",
    "order",
    "location",
    "new",
)


@settings(max_examples=120, deadline=None, suppress_health_check=_ALLOWED)
@given(odd=st.lists(st.tuples(st.sampled_from(TYPES), anything), min_size=1, max_size=4))
def test_whatever_is_beside_it_a_message_is_stored(
    redis_server: RedisServer, odd: list[tuple[str, Any]]
) -> None:
    strange = [
        {"from": "525500000000", "id": f"wamid.odd{n}", "type": kind, kind: content, "context": content}
        for n, (kind, content) in enumerate(odd)
    ]
    payload = delivery(change(value(*strange, text("aquí estoy", id="wamid.good"), *strange)))

    async def stored() -> list[list[str]]:
        async with Reception(redis_server.url, Clock()) as reception:
            await reception.redis.flushall()
            await reception.receiver.receive(payload)
            return await reception.texts()

    assert ["aquí estoy"] in asyncio.run(stored())
