"""Messages come in once, whoever delivers them how often (P2)."""

from __future__ import annotations

import asyncio

from channels.model import InboundMessage
from tests.integration.world import ID, World


async def test_concurrent_replays_are_one_message(world: World) -> None:
    message = InboundMessage(ID, "web", "the-same", "hola")
    receipts = await asyncio.gather(*(world.intake.accept(message) for _ in range(60)))
    assert {receipt.entry.seq for receipt in receipts} == {1}
    assert [receipt.new for receipt in receipts].count(True) == 1
    assert len(await world.inbox()) == 1
    await world.handle_all()
    await world.intake.accept(message)
    await world.handle_all()
    assert await world.authors() == ["citizen", "bot"]


async def test_a_repeated_message_gets_the_first_receipt_again(world: World) -> None:
    first = await world.intake.accept(InboundMessage(ID, "web", "m1", "hola"))
    await world.handle_all()
    world.clock.now += 6 * 24 * 3600
    again = await world.intake.accept(InboundMessage(ID, "web", "m1", "hola"))
    assert again.entry == first.entry
    assert not again.new


async def test_the_same_id_of_two_people_is_two_messages(world: World) -> None:
    await asyncio.gather(*(world.write("hola", "m1", f"web-{n}") for n in range(20)))
    assert len(await world.inbox()) == 20


async def test_any_text_is_stored_as_it_came(world: World) -> None:
    texts = [
        "<script>alert(1)</script>",
        "a" * 20_000,
        "nul \x00 tab \t 🫂 \u202e",
        'comillas " y \\ {"a":[]}',
    ]
    for text in texts:
        await world.write(text)
    assert [entry.text for entry in await world.transcript()] == texts


async def test_half_a_character_does_not_stop_a_message(world: World) -> None:
    await world.write("ay\ud83d")
    assert (await world.transcript())[0].text == "ay?"
