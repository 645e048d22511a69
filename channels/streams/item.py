"""One stream entry: which transcript entry of which conversation is to be worked on."""

from __future__ import annotations

from dataclasses import dataclass

CHECKIN = "espera"


@dataclass(frozen=True)
class Item:
    """`epoch` is that of the lease under which the entry was read; `channel` the conversation's.

    `event` is empty for a transcript entry. CHECKIN asks whether to write to somebody who waits: `case_id`
    is the case they wait in and `number` which check-in it would be; its `seq` is 0.
    """

    shard: int
    epoch: int
    stream_id: str
    conversation_id: str
    seq: int
    channel: str
    event: str = ""
    case_id: str = ""
    number: int = 0


def item_of(shard: int, epoch: int, stream_id: str, fields: dict[str, str]) -> Item:
    """From what intake.lua, commit.lua and `Turns` put into a stream."""
    return Item(
        shard,
        epoch,
        stream_id,
        fields["conversation"],
        int(fields["seq"]),
        fields["channel"],
        event=fields.get("event", ""),
        case_id=fields.get("case", ""),
        number=int(fields.get("number", 0)),
    )


class Fenced(Exception):
    """The store refused a write: the shard's lease is another process's now."""
