"""Dispatch dies in the middle of its work, in the test's own process."""

from __future__ import annotations

from typing import Any

from channels.turn import Turn
from tests.integration.world import World


class Killed(BaseException):
    """The process died here: nothing after it happens."""


def dying(world: World, times: int) -> None:
    """The next so many times dispatch dies while Rasa thinks; Rasa has the message then."""
    think, left = world.bot.turn, [times]

    async def turn(request: dict[str, Any]) -> Turn:
        answer = await think(request)
        if left[0]:
            left[0] -= 1
            raise Killed
        return answer

    world.bot.turn = turn  # type: ignore[method-assign]
