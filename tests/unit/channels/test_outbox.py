"""Tries of a message."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from redis.exceptions import ConnectionError

from channels.model import Entry, OutboundMessage
from channels.outbox.backoff import FIRST_SECONDS, LONGEST_SECONDS, pause
from channels.outbox.outbox import LATE_SECONDS, Outbox
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
        self.losses = 0
        self.alarmed = asyncio.Event()

    async def tell(self, _item: Item, became: str) -> bool:
        if self.losses:
            self.losses -= 1
            raise ConnectionError
        self.told.append(became)
        if became == "late":
            self.alarmed.set()
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


def outbox(
    store: Store, channel: Any, sleep: Callable[[float], Awaitable[None]], late_seconds: float = LATE_SECONDS
) -> Outbox:
    fakes: tuple[Any, ...] = (Conversations(), store, Unreached(store))
    return Outbox(*fakes, {"web": channel}, sleep, late_seconds)


async def deliver(channel: Channel) -> tuple[Store, list[float]]:
    store, pauses = Store(), []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    await outbox(store, channel, sleep).handle(ITEM)
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


class Slow:
    """A channel that takes nothing until the desk was alarmed: in one try, or in many."""

    def __init__(self, store: Store, *, tries: bool) -> None:
        self._store = store
        self._tries = tries

    async def send(self, _message: OutboundMessage) -> None:
        if not self._tries:
            await self._store.alarmed.wait()
        elif not self._store.alarmed.is_set():
            raise DeliveryError("4", retry_after=3600.0)


@pytest.mark.parametrize("tries", [True, False])
async def test_wa12_what_is_long_on_its_way_is_an_alarm_once_and_goes_on(*, tries: bool) -> None:
    store = Store()

    async def until_the_alarm(_seconds: float) -> None:
        await store.alarmed.wait()

    slow = Slow(store, tries=tries)
    async with asyncio.timeout(5):
        await outbox(store, slow, until_the_alarm, late_seconds=0.01).handle(ITEM)
    assert store.told == ["late", "delivered"]


async def test_wa12_an_alarm_that_the_store_did_not_take_is_told_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("channels.outbox.outbox._RING_AGAIN_SECONDS", 0.01)
    store = Store()
    store.losses = 2
    async with asyncio.timeout(5):
        await outbox(store, Slow(store, tries=False), asyncio.sleep, late_seconds=0.0).handle(ITEM)
    assert store.told == ["late", "delivered"]


def test_wa12_late_is_half_a_minute_of_time() -> None:
    assert LATE_SECONDS == 30.0


async def test_a_process_that_was_replaced_says_nothing() -> None:
    store = Store()
    store.fenced = True
    with pytest.raises(Fenced):
        await outbox(store, Channel(), asyncio.sleep).handle(ITEM)
