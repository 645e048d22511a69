"""Which messages are kept apart for choosing thresholds: neither heads nor encoder learn from them before."""

from __future__ import annotations

from zlib import crc32

PERCENT = 10


def held_out(text: str) -> bool:
    """Depends on the text alone, so that the encoder trained last month and today's heads agree."""
    return crc32(text.encode()) % 100 < PERCENT
