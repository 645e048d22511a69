"""Order within a conversation, parallel conversations, nothing lost by a failure."""

from __future__ import annotations

import asyncio

import pytest

from channels.streams import lanes as lanes_module
from channels.streams.item import Fenced, Item
from channels.streams.lanes import Lanes


def item(conversation: str, seq: int) -> Item:
    return Item(1, 1, f"{seq}-0", conversation, seq, "web")


class Recorder:
    """Handles items when told to; fails those it is told to fail, once each."""

    def __init__(self) -> None:
        self.started: list[tuple[str, int]] = []
        self.done: list[tuple[str, int]] = []
        self.go = asyncio.Event()
        self.fail: dict[tuple[str, int], Exception] = {}
        self.progress = asyncio.Condition()

    async def handle(self, item: Item) -> None:
        name = (item.conversation_id, item.seq)
        self.started.append(name)
        async with self.progress:
            self.progress.notify_all()
        await self.go.wait()
        if name in self.fail:
            raise self.fail.pop(name)
        self.done.append(name)
        async with self.progress:
            self.progress.notify_all()

    async def until(self, condition) -> None:
        async with asyncio.timeout(5), self.progress:
            await self.progress.wait_for(condition)


@pytest.fixture
def recorder() -> Recorder:
    return Recorder()


async def test_one_at_a_time_in_a_conversation_and_conversations_in_parallel(recorder: Recorder) -> None:
    lanes = Lanes(recorder.handle, lambda _: True, lambda _: None, 100)
    for seq in (1, 2, 3):
        for conversation in ("a", "b"):
            await lanes.put(item(conversation, seq))
    await recorder.until(lambda: len(recorder.started) == 2)
    assert recorder.started == [("a", 1), ("b", 1)]
    recorder.go.set()
    await recorder.until(lambda: len(recorder.done) == 6)
    assert [seq for name, seq in recorder.done if name == "a"] == [1, 2, 3]


async def test_a_failure_delays_its_conversation_only(recorder: Recorder, monkeypatch) -> None:
    monkeypatch.setattr(lanes_module, "FIRST_PAUSE", 0.0)
    recorder.fail[("a", 1)] = RuntimeError("boom")
    recorder.go.set()
    lanes = Lanes(recorder.handle, lambda _: True, lambda _: None, 100)
    for name in (item("a", 1), item("a", 2), item("b", 1)):
        await lanes.put(name)
    await recorder.until(lambda: len(recorder.done) == 3)
    assert [name for name in recorder.done if name[0] == "a"] == [("a", 1), ("a", 2)]


async def test_a_lost_lease_drops_the_lane(recorder: Recorder) -> None:
    ours = {1}
    recorder.fail[("a", 1)] = Fenced()
    recorder.go.set()
    lanes = Lanes(recorder.handle, lambda i: i.shard in ours, lambda i: ours.discard(i.shard), 100)
    await lanes.put(item("a", 1))
    await lanes.put(item("a", 2))
    await lanes.stop(5)
    assert recorder.started == [("a", 1)]
    assert recorder.done == []


async def test_a_full_queue_makes_the_reader_wait(recorder: Recorder) -> None:
    lanes = Lanes(recorder.handle, lambda _: True, lambda _: None, 2)
    await lanes.put(item("a", 1))
    await lanes.put(item("a", 2))
    third = asyncio.create_task(lanes.put(item("a", 3)))
    await recorder.until(lambda: bool(recorder.started))
    assert not third.done()
    recorder.go.set()
    await recorder.until(lambda: len(recorder.done) == 3)
    assert third.done()


async def test_stopping_finishes_what_is_under_way_and_begins_nothing(recorder: Recorder) -> None:
    lanes = Lanes(recorder.handle, lambda _: True, lambda _: None, 100)
    await lanes.put(item("a", 1))
    await lanes.put(item("a", 2))
    await recorder.until(lambda: bool(recorder.started))
    stopping = asyncio.create_task(lanes.stop(5))
    await asyncio.sleep(0)
    recorder.go.set()
    await stopping
    assert recorder.done == [("a", 1)]
