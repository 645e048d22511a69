"""A turn late in a conversation costs what an early one does (issue 4): processor time, not the clock's."""

from __future__ import annotations

import os

import pytest
from redis import Redis

from bot.risk import assess
from ops.bench import processes
from ops.talk.chat import Chat
from ops.talk.running_bot import RunningBot

TALKS, EARLY, LATE, AROUND = 4, 5, 200, 16
# What several measurements on a busy machine differed by at most; a history that grows shows as a factor of several.
MARGIN = 1.5
SAID = (
    "hola", "me siento muy sola", "no", "¿es gratis?", "hay un bache", "no sé", "gracias", "me robaron el celular",
)  # fmt: skip
BOT = ("rasa", "acciones")


def talked(chats: list[Chat], first: int, last: int) -> None:
    """Turns `first` to `last` of each conversation."""
    for number in range(first, last + 1):
        for chat in chats:
            chat.say(SAID[number % len(SAID)])


def spent() -> dict[str, float]:
    """Processor seconds of the bot's processes so far, which are children of this one."""
    return {name: s for name, s in processes.cpu_seconds(os.getpid()).items() if name in BOT}


def cost(chats: list[Chat], first: int) -> float:
    before = spent()
    talked(chats, first, first + AROUND - 1)
    after = spent()
    return sum(after[name] - before[name] for name in BOT) / (AROUND * len(chats))


@pytest.fixture
def chats(bot: RunningBot) -> list[Chat]:
    return [Chat(bot.turn, assess) for _ in range(TALKS)]


def test_a_late_turn_costs_what_an_early_one_does(bot: RunningBot, chats: list[Chat]) -> None:
    talked(chats, 1, EARLY - 1)
    early = cost(chats, EARLY)
    sizes = {"early": _stored(bot, chats)}
    talked(chats, EARLY + AROUND, LATE - 1)
    late = cost(chats, LATE)
    sizes["late"] = _stored(bot, chats)
    assert late < MARGIN * early, (
        f"{early * 1000:.1f} ms at turn {EARLY}, {late * 1000:.1f} ms at turn {LATE}"
    )
    assert sizes["late"] < MARGIN * sizes["early"], sizes


def _stored(bot: RunningBot, chats: list[Chat]) -> int:
    """Bytes that Rasa keeps of the conversations: what the next turn has to read."""
    with Redis.from_url(bot.redis_url) as redis:
        return sum(len(redis.get(f"rasa:tracker:{chat.conversation.id}") or b"") for chat in chats)
