"""What was promised, and whether a measurement keeps it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

DESK_P95_MS = 500.0
REPLY_P95_MS = 300.0
# What is promised, which figure shows it, under which load it is judged, and the easier load beside it.
_PROMISES = (
    ("mensaje → pantalla de quien mira el caso", "desk", DESK_P95_MS, "saturated", "paced"),
    ("primer mensaje → caso nuevo en la mesa", "desk", DESK_P95_MS, "newcomers", None),
    ("mensaje → primera respuesta", "reply", REPLY_P95_MS, "saturated", "paced"),
    ("primer mensaje → primera respuesta", "reply", REPLY_P95_MS, "newcomers", None),
)


@dataclass(frozen=True)
class Verdict:
    """`kept` is judged on the hardest load, where nobody pauses and new people come at the same instant;
    `kept_paced` where people pause, None where there is no such load."""

    promise: str
    limit_ms: float
    p95_ms: float | None
    kept: bool
    paced_p95_ms: float | None
    kept_paced: bool | None


def judge(product: dict[str, Any]) -> list[Verdict]:
    """The promises of latency. A single message without its answer breaks them."""
    return [_verdict(product, *promise) for promise in _PROMISES]


def _verdict(
    product: dict[str, Any], promise: str, what: str, limit: float, hard: str, easy: str | None
) -> Verdict:
    worst, paced = product[hard][what], product[easy][what] if easy else None
    return Verdict(
        promise,
        limit,
        worst["p95_ms"],
        _within(worst, limit),
        paced["p95_ms"] if paced else None,
        _within(paced, limit) if paced else None,
    )


def _within(figure: dict[str, Any], limit: float) -> bool:
    return not figure["missing"] and figure["p95_ms"] is not None and figure["p95_ms"] <= limit
