"""Percentiles in milliseconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ops.bench.load import Load
from ops.bench.talker import Answer

# Turns on each side of the one that is compared: one turn alone is noise.
AROUND = 2
EARLY_TURN = 5


def summary(seconds: Sequence[float | None]) -> dict[str, Any]:
    """Count, those that never came (None), median, p95 and worst; milliseconds, None without any."""
    came = [s * 1000 for s in seconds if s is not None]
    counts = {"n": len(seconds), "missing": len(seconds) - len(came)}
    if not came:
        return {**counts, "median_ms": None, "p95_ms": None, "max_ms": None}
    median, p95, worst = (float(value) for value in np.percentile(came, [50, 95, 100]))
    return {**counts, "median_ms": round(median, 1), "p95_ms": round(p95, 1), "max_ms": round(worst, 1)}


def of_load(load: Load, *, watched: bool) -> dict[str, Any]:
    """First replies, throughput in turns a second, and the way to the desk where somebody watched."""
    answered = [answer for answer in load.answers if answer.seconds is not None]
    found = {
        "reply": summary([answer.seconds for answer in load.answers]),
        "turns_per_second": round(len(answered) / load.seconds, 2),
        "seconds": round(load.seconds, 1),
    }
    return {**found, "desk": summary([answer.desk for answer in load.answers])} if watched else found


def of_long(talks: list[list[Answer]], late_turn: int) -> dict[str, Any]:
    """What a turn costs early and late in a long conversation with nobody else about."""
    return {
        "early_turn": EARLY_TURN,
        "early": summary(_around(talks, EARLY_TURN)),
        "late_turn": late_turn,
        "late": summary(_around(talks, late_turn)),
    }


def _around(talks: list[list[Answer]], turn: int) -> list[float | None]:
    return [answer.seconds for talk in talks for answer in talk[max(0, turn - 1 - AROUND) : turn + AROUND]]
