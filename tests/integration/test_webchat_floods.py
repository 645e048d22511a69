"""A flood slows only the flooder, and no cry for help is limited away."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack

from tests.integration.citizen import Citizen
from tests.integration.counselor import Counselor, add_user
from tests.integration.stack import MARK, Stack

FLOODERS, EACH = 20, 30


async def flood(stack: Stack, exits: AsyncExitStack) -> list[Citizen]:
    """Many pages of one address, each writing far more than a person could."""
    pages = [await exits.enter_async_context(Citizen(stack.origin)) for _ in range(FLOODERS)]
    for number in range(EACH):
        for page in pages:
            await page.send(f"ruido {MARK} {number}")
    return pages


async def test_who_shares_the_address_of_a_flood_is_heard_at_once(fresh_stack: Stack) -> None:
    stack = fresh_stack
    async with AsyncExitStack() as exits:
        ana = await exits.enter_async_context(Counselor(stack, await add_user(stack)))
        await ana.at_desk()
        pages = await flood(stack, exits)
        person = await exits.enter_async_context(Citizen(stack.origin))
        started = time.monotonic()
        client_id = await person.send(f"nivel 4 suicidio {MARK}")
        await person.until(lambda: client_id in person.ticks, 5)
        slowest = time.monotonic() - started
        assert (await ana.case_of(person.conversation))["level"] == 4
        unsent = sum(EACH - len(page.ticks) for page in pages)
        assert unsent > 0, "the flood was over before anybody asked for help: nothing was shown"
        assert slowest < 5


async def test_the_flooders_own_cry_for_help_reaches_the_desk(fresh_stack: Stack) -> None:
    stack = fresh_stack
    async with Counselor(stack, await add_user(stack)) as ana, Citizen(stack.origin) as person:
        await ana.at_desk()
        for number in range(EACH):
            await person.send(f"ruido {MARK} {number}")
        client_id = await person.send(f"nivel 4 suicidio {MARK}")
        assert (await ana.case_of(person.conversation))["level"] == 4
        await person.until(lambda: client_id in person.ticks)
        assert "slow_down" in person.codes()
        assert len(person.ticks) == EACH + 1


async def test_two_hundred_pages_at_once_wait_and_are_all_welcome(fresh_stack: Stack) -> None:
    """New connections of one address are slowed, and none is refused."""
    stack = fresh_stack

    async def visit() -> float:
        started = time.monotonic()
        async with Citizen(stack.origin):
            return time.monotonic() - started

    waits: list[float] = []
    for _ in range(5):
        waits += await asyncio.gather(*(visit() for _ in range(40)))
    assert len(waits) == 200
    assert max(waits) > 0.5, "nobody was slowed"
    assert max(waits) < 8
