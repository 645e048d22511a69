"""One stream entry: which transcript entry of which conversation is to be worked on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Item:
    """`epoch` is that of the lease under which the entry was read; `channel` the conversation's."""

    shard: int
    epoch: int
    stream_id: str
    conversation_id: str
    seq: int
    channel: str


def item_of(shard: int, epoch: int, stream_id: str, fields: dict[str, str]) -> Item:
    """From what intake.lua and commit.lua put into a stream."""
    seq = int(fields["seq"])
    return Item(shard, epoch, stream_id, fields["conversation"], seq, fields["channel"])


class Fenced(Exception):
    """The store refused a write: the shard's lease is another process's now."""
