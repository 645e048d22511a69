"""Tries of a message."""

from __future__ import annotations

import pytest

from channels.model import Entry, OutboundMessage
from channels.outbox.backoff import FIRST_SECONDS, LONGEST_SECONDS, pause
from channels.outbox.outbox import LATE_ATTEMPT, Outbox
from channels.outbox.transport import DeliveryError
from channels.streams.item import Fenced, Item

ITEM = Item(3, 1, "1-0", "web-1", 2, "web")


def longest(_low: float, high: float) -> float:
    return high


def test_pauses_double_up_to_a_limit() -> None:
    pauses = [pause(attempt, None, longest) for attempt in range(1, 40)]
    assert pauses[:3] == [FIRST_SECONDS, 2 * FIRST_SECONDS, 4 * FIRST_SECONDS]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST_SECONDS


def test_what_the_channel_asks_for_is_respected() -> None:
    assert pause(1, 30.0, longest) == 30.0
    assert pause(8, 1.0, lambda low, _high: low) == 30.0


class Conversations:
    async def entries(self, _id: str, _after: int, upto: int) -> list[Entry]:
        return [Entry("bot", "hola", 1.0, upto)]


class Store:
    def __init__(self) -> None:
        self.told: list[str] = []
        self.fenced = False

    async def tell(self, _item: Item, became: str) -> bool:
        self.told.append(became)
        return not self.fenced


class Unreached:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def note(self, _id: str, seq: int) -> None:
        self._store.told.append(f"unreached {seq}")


class Channel:
    """Fails with what it is given, then takes everything."""

    def __init__(self, *errors: DeliveryError) -> None:
        self.errors = list(errors)
        self.taken: list[int] = []

    async def send(self, message: OutboundMessage) -> None:
        if self.errors:
            raise self.errors.pop(0)
        self.taken.append(message.entry.seq)


async def deliver(channel: Channel) -> tuple[Store, list[float]]:
    store, pauses = Store(), []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    outbox = Outbox(Conversations(), store, Unreached(store), {"web": channel}, sleep)  # type: ignore[arg-type]
    await outbox.handle(ITEM)
    return store, pauses


async def test_it_tries_until_the_channel_takes_it() -> None:
    channel = Channel(DeliveryError("500"), DeliveryError("429", retry_after=20.0))
    store, pauses = await deliver(channel)
    assert channel.taken == [2]
    assert store.told == ["delivered"]
    assert pauses[0] <= FIRST_SECONDS
    assert pauses[1] == 20.0


async def test_a_refusal_for_good_is_not_repeated() -> None:
    channel = Channel(DeliveryError("131026", permanent=True))
    store, pauses = await deliver(channel)
    assert channel.taken == []
    assert store.told == ["unreached 2", "failed"], "the case goes up before the entry is out of the outbox"
    assert pauses == []


async def test_wa12_what_is_long_on_its_way_is_an_alarm_once_and_goes_on() -> None:
    channel = Channel(*[DeliveryError("500")] * (LATE_ATTEMPT + 3))
    store, _ = await deliver(channel)
    assert store.told == ["late", "delivered"]
    assert channel.taken == [2]


async def test_a_process_that_was_replaced_says_nothing() -> None:
    store = Store()
    store.fenced = True
    outbox = Outbox(Conversations(), store, Unreached(store), {"web": Channel()})  # type: ignore[arg-type]
    with pytest.raises(Fenced):
        await outbox.handle(ITEM)
