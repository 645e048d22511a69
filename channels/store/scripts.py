"""The Lua scripts, ready to be called with `keys=` and `args=` (and `client=` for a pipeline)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from redis.asyncio import Redis

_FOLDER = Path(__file__).parent


class Script(Protocol):
    """What `Redis.register_script` gives back; it loads itself again where the server forgot it."""

    async def __call__(self, keys: list[str], args: list[Any], client: Any = None) -> Any: ...


class Scripts:
    """One attribute for each file beside this one."""

    def __init__(self, redis: Redis) -> None:
        shared = (_FOLDER / "lib.lua").read_text()

        def load(name: str) -> Script:
            script: Script = redis.register_script(shared + (_FOLDER / f"{name}.lua").read_text())
            return script

        self.intake = load("intake")
        self.people = load("people")
        self.turn = load("turn")
        self.commit = load("commit")
        self.lease = load("lease")
        self.ack = load("ack")
        self.delivery = load("delivery")
        self.rate = load("rate")
        self.seen = load("seen")
        self.forget = load("forget")
