"""What became of entries that a provider carries to the person: tries, what is known of them, what is held.

An entry may go in several parts, and several entries may go in one (the first of them leads). Every try is
written down before it is made: whoever comes after a crash knows which may have reached the person.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, cast

from channels.model import Clock, OutboundMessage
from channels.store.commit import DEDUPE_SECONDS
from channels.store.delivery_view import Delivery, Part, Raw, delivery_of, lead_of, plan_of
from channels.store.keys import ConversationKeys, sent_key
from channels.store.scripts import Scripts
from channels.streams.item import Fenced

if TYPE_CHECKING:
    from redis.asyncio import Redis

# WhatsApp takes no free text later than this after the person's last message (facts WA-8).
WINDOW_SECONDS = 24 * 3600.0
MOST_TRIES = 5  # of a part that the provider took and then said it could not deliver

Told = Literal["sent", "delivered", "read"]
News = Literal["known", "new", "corrected"]
_NEWS: dict[str, News] = {"0": "known", "1": "new", "corrected": "corrected"}


@dataclass(frozen=True)
class Target:
    """A part of an entry on its way. `reference` is what the provider tells us with its delivery states; it
    names nobody."""

    conversation_id: str
    seq: int
    part: int

    @property
    def reference(self) -> str:
        return f"{self.conversation_id}|{self.seq}|{self.part}"

    @classmethod
    def parse(cls, reference: str) -> Target:
        """Raises ValueError on anything but a reference."""
        conversation_id, seq, part = reference.split("|")
        if not (conversation_id and seq.isascii() and part.isascii()):
            raise ValueError("not a reference")
        return cls(conversation_id, int(seq), int(part))


class Deliveries:
    """All methods raise redis.RedisError; repeating a call is safe."""

    def __init__(self, redis: Redis, scripts: Scripts, clock: Clock) -> None:
        self._redis = redis
        self._scripts = scripts
        self._clock = clock

    async def plans(self, conversation_id: str, seqs: Iterable[int]) -> Raw:
        """How those entries go, for `lead_of` and `plan_of`."""
        return await self._fields(conversation_id, (str(seq) for seq in seqs))

    async def of(self, conversation_id: str, seqs: list[int]) -> dict[int, Delivery]:
        """What is known of those entries that a provider carries; costs nothing for the others."""
        raw = await self._fields(conversation_id, _of_entries(seqs))
        leads = {lead_of(raw, seq) for seq in seqs}
        raw |= await self._fields(conversation_id, _of_entries(leads - set(seqs)))
        plans = [plan for lead in leads if (plan := plan_of(raw, lead)) is not None]
        raw |= await self._fields(
            conversation_id, (f"{plan.lead}/{n}" for plan in plans for n in range(plan.of))
        )
        found = {seq: delivery_of(raw, seq) for seq in seqs}
        return {seq: delivery for seq, delivery in found.items() if delivery is not None}

    async def _fields(self, conversation_id: str, names: Iterable[str]) -> dict[str, str]:
        """Those of the record's fields that there are."""
        asked = list(names)
        if not asked:
            return {}
        key = ConversationKeys(conversation_id).delivery
        found = await cast("Awaitable[list[str | None]]", self._redis.hmget(key, asked))
        return {name: value for name, value in zip(asked, found, strict=True) if value is not None}

    async def begin(
        self, message: OutboundMessage, target: Target, *, upto: int, parts: int, repeated: bool = False
    ) -> tuple[str, Part]:
        """Writes down that a try is made, and whether to make it (see delivery.lua).

        `upto`: the last entry that goes along; `repeated`: also where an earlier try may have arrived.
        Raises Fenced when the shard is another process's.
        """
        status, found = await self._call(
            "begin", target, epoch=message.epoch, upto=upto, of=parts, repeated=repeated
        )
        if status == "fenced":
            raise Fenced
        return status, Part.load(found)

    async def part(self, target: Target) -> Part:
        key = ConversationKeys(target.conversation_id).delivery
        found = await cast("Awaitable[str | None]", self._redis.hget(key, f"{target.seq}/{target.part}"))
        return Part.load(found) if found else Part()

    async def took(self, target: Target, message_hash: str) -> None:
        """The provider took it, under this (hashed) id: what it or the person says of that id is about it."""
        keys = ConversationKeys(target.conversation_id)
        async with self._redis.pipeline(transaction=False) as pipe:
            pipe.set(sent_key(message_hash), target.reference, ex=DEDUPE_SECONDS)
            pipe.set(keys.seen(message_hash), target.seq, ex=DEDUPE_SECONDS)
            await self._call("move", target, state="sent", id=message_hash, client=pipe)
            await pipe.execute()

    async def target_of(self, message_hash: str) -> Target | None:
        """Which of ours the provider means by an id."""
        found = await self._redis.get(sent_key(message_hash))
        return Target.parse(str(found)) if found else None

    async def back(self, target: Target, number: int, *, shut: bool = False) -> None:
        """Try `number` did not happen; one that somebody began since is left alone. `shut`: because the person
        may not be written to until they write."""
        await self._call("move", target, state="queued", only="sending", number=number, **_given(shut=shut))

    async def given_up(
        self, target: Target, state: Literal["failed", "unsure"], code: int | None, number: int
    ) -> None:
        """No further try after `number`, where nobody began one. The alarm is the acknowledgement's business
        (channels/store/outbox.py)."""
        await self._call("move", target, state=state, only="sending", number=number, **_given(code=code))

    async def told(self, target: Target, state: Told, at: float) -> News:
        """What the provider says: `known` already or less than what is known, `new`, or `corrected` where it had been
        given up and has arrived."""
        moved = await self._call("move", target, state=state, now=at)
        return _NEWS[moved]

    async def refused(self, target: Target, message_hash: str, code: int | None) -> bool:
        """The provider took it and could not deliver it: the desk must know. False where it is known."""
        moved = await self._call(
            "move", target, state="failed", of_id=message_hash, alarm="no_entregado", **_given(code=code)
        )
        return bool(moved == "1")

    async def may_fail(self, target: Target, message_hash: str) -> bool:
        """Whether it would be news that what the provider took under this id cannot be delivered."""
        part = await self.part(target)
        return part.id == message_hash and part.state not in ("failed", "delivered", "read")

    async def again(
        self, target: Target, message_hash: str, channel: str, code: int | None, *, shut: bool
    ) -> bool:
        """The provider took it, could not deliver it, and may yet: puts it into the outbox once more.

        False when it was tried `MOST_TRIES` times.
        """
        status = await self._call(
            "again", target, of_id=message_hash, channel=channel, most=MOST_TRIES,
            **_given(code=code, shut=shut),
        )  # fmt: skip
        return bool(status != "spent")

    async def hold(self, message: OutboundMessage, alarm: str | None) -> bool:
        """Keeps the entry until the person writes, where they may not be written to now: `WINDOW_SECONDS`
        after their last message. False where they may. Raises Fenced."""
        target = Target(message.conversation_id, message.entry.seq, 0)
        status = await self._call(
            "hold", target, epoch=message.epoch, window=WINDOW_SECONDS, **_given(alarm=alarm)
        )
        if status == "fenced":
            raise Fenced
        return bool(status == "held")

    async def still_held(self, target: Target, alarm: str) -> bool:
        """Alarms the desk of an entry that was held; False, and no alarm, where the person may be written to by now."""
        return bool(await self._call("hold", target, window=WINDOW_SECONDS, alarm=alarm) == "held")

    async def _call(self, mode: str, target: Target, client: Any = None, **arguments: Any) -> Any:
        keys = ConversationKeys(target.conversation_id)
        given = {
            "conversation": target.conversation_id, "seq": target.seq, "part": target.part,
            "now": self._clock(), **arguments,
        }  # fmt: skip
        shard = keys.shard
        return await self._scripts.delivery(
            keys=[keys.delivery, keys.state, shard.outbox, shard.epoch("outbox"), shard.recent, keys.held],
            args=[mode, json.dumps(given)],
            client=client,
        )


def _of_entries(seqs: Iterable[int]) -> list[str]:
    """The fields that say how entries go, and whether they wait for the person."""
    return [name for seq in seqs for name in (str(seq), f"{seq}/held")]


def _given(**arguments: Any) -> dict[str, Any]:
    """Without what is not there: Lua knows no null."""
    return {name: value for name, value in arguments.items() if value is not None and value is not False}
