"""No dead end in 500 random walks over choices and real training messages (issue 4)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.risk import assess
from ops.talk.chat import Chat
from ops.talk.running_bot import RunningBot
from tests.conversations.walks import Messages, Step, Walk

WALKS, TOGETHER = 500, 2
# Most are short, because a dead end shows within a few turns; every tenth goes on, because repetition does not.
SHORT, LONG, EVERY = 3, 10, 10
SEED = 4


@pytest.fixture(scope="module")
def messages() -> Messages:
    return Messages()


def walked(bot: RunningBot, messages: Messages, seed: int) -> list[Step]:
    walk = Walk(Chat(bot.turn, assess), messages, seed)
    return [walk.step() for _ in range(SHORT if seed % EVERY else LONG)]


def test_no_walk_ends_at_a_wall(bot: RunningBot, messages: Messages) -> None:
    with ThreadPoolExecutor(TOGETHER) as together:
        walks = together.map(lambda seed: walked(bot, messages, seed), range(SEED, SEED + WALKS))
        broken = [steps for steps in walks if any(step.faults for step in steps)]
    assert not broken, f"{len(broken)} of {WALKS} walks\n" + "\n".join(map(story, broken[:10]))


def story(steps: list[Step]) -> str:
    """A walk up to its first fault, for whoever has to mend it."""
    end = next(number for number, step in enumerate(steps, 1) if step.faults)
    told = [f"  {step.did!r} → {list(step.said)} {list(step.faults) or ''}" for step in steps[:end]]
    return "\n".join(["walk:", *told])


def test_the_same_seed_walks_the_same_way(bot: RunningBot, messages: Messages) -> None:
    first, second = ([step.did for step in walked(bot, messages, EVERY)] for _ in range(2))
    assert first == second
