"""One stream entry: which transcript entry of which conversation is to be worked on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Item:
    """`epoch` is that of the lease under which the entry was read."""

    shard: int
    epoch: int
    stream_id: str
    conversation_id: str
    seq: int


class Fenced(Exception):
    """The store refused a write: the shard's lease is another process's now."""
