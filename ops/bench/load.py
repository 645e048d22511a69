"""Closed loops: a person sends the next message only after the reply to the last one."""

from __future__ import annotations

import asyncio
import random
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass

from ops.bench.messages import OPENING
from ops.bench.talker import Answer, Host, Talker


@dataclass(frozen=True)
class Load:
    """The answers of all conversations, and the seconds that the load lasted."""

    answers: list[Answer]
    seconds: float


async def together(
    host: Host, scripts: list[list[str]], think: tuple[float, float] | None, seed: int
) -> Load:
    """All scripts at once, each in a conversation of its own.

    `think`: bounds of the pause, in seconds, before each message; without it nobody pauses.
    """
    async with AsyncExitStack() as stack:
        arriving = [stack.enter_async_context(host.arrive()) for _ in scripts]
        talkers = await asyncio.gather(*arriving)
        started = time.perf_counter()
        talks = [
            _talk(t, s, think, random.Random(seed + i))
            for i, (t, s) in enumerate(zip(talkers, scripts, strict=True))
        ]
        answers = await asyncio.gather(*talks)
        seconds = time.perf_counter() - started
        settled = await asyncio.gather(*(t.settled(a) for t, a in zip(talkers, answers, strict=True)))
    return Load([answer for one in settled for answer in one], seconds)


async def newcomers(host: Host, people: int, rounds: int) -> Load:
    """`rounds` times, as many new people at once say the first message of their conversation."""
    answers: list[Answer] = []
    seconds = 0.0
    for _ in range(rounds):
        async with AsyncExitStack() as stack:
            talkers = await asyncio.gather(
                *(stack.enter_async_context(host.newcomer()) for _ in range(people))
            )
            started = time.perf_counter()
            said = await asyncio.gather(*(talker.turn(OPENING) for talker in talkers))
            seconds += time.perf_counter() - started
            for talker, answer in zip(talkers, said, strict=True):
                answers += await talker.settled([answer])
    return Load(answers, seconds)


async def alone(host: Host, script: list[str]) -> list[Answer]:
    """One conversation with nobody beside it, in order."""
    async with host.arrive() as talker:
        return [await talker.turn(text) for text in script]


async def _talk(
    talker: Talker, script: list[str], think: tuple[float, float] | None, dice: random.Random
) -> list[Answer]:
    answers = []
    for text in script:
        if think:
            await asyncio.sleep(dice.uniform(*think))
        answers.append(await talker.turn(text))
    return answers
