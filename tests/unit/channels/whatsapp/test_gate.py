"""While our number is refused one message tries, and the others wait (facts WA-11)."""

from __future__ import annotations

import asyncio

from channels.whatsapp.gate import Gate


class Clockwork:
    """Sleeps until it is told that the time is over."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self.over = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.asked.append(seconds)
        await self.over.wait()


async def test_one_tries_and_the_others_follow_when_it_is_open() -> None:
    time, sent = Clockwork(), []
    gate = Gate(time.sleep)
    gate.shut()

    async def send(number: int) -> None:
        async with gate.passage():
            sent.append(number)
            if number == 0:
                gate.reopen()

    sending = [asyncio.create_task(send(number)) for number in range(4)]
    await asyncio.sleep(0)
    assert (sent, time.asked) == ([], [5.0])
    time.over.set()
    await asyncio.gather(*sending)
    assert sent == [0, 1, 2, 3]
    assert time.asked == [5.0], "nobody else waited"


async def test_pauses_grow_to_a_minute() -> None:
    time = Clockwork()
    time.over.set()
    gate = Gate(time.sleep)
    for _ in range(7):
        gate.shut()
        async with gate.passage():
            pass
    assert time.asked == [5, 10, 20, 40, 60, 60, 60]
