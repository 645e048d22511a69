"""What a change of threshold costs: recall against counselor load at the published demand mix."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.risk.assessment import ESCALATION_LEVEL, HIGH, IMMINENT
from bot.risk.evaluation.demand import PER_THOUSAND
from bot.risk.evaluation.judge import Judged
from bot.risk.evaluation.rates import Rate
from bot.topics import RISK_TOPICS

GRID = tuple(percent / 100 for percent in range(1, 100))
Called = Callable[[Judged], bool]


@dataclass(frozen=True)
class Point:
    """One way to decide who reaches a counselor.

    `threshold`: on urgency, None for what triage does today. `load`: calls in a thousand reports.
    `needed`: the share of those calls that are risky, None without calls. The rest are shares of the
    messages of the evaluation.
    """

    threshold: float | None
    load: float
    needed: float | None
    recall: Mapping[int, float | None]
    recall_by_topic: Mapping[str, float | None]
    everyday: float | None
    figurative: float | None

    def to_dict(self) -> dict[str, Any]:
        return {
            "threshold": self.threshold,
            "load_per_thousand": round(self.load, 2),
            "needed": _rounded(self.needed),
            "recall_from_level": {str(level): _rounded(share) for level, share in self.recall.items()},
            "recall_by_topic": {topic: _rounded(share) for topic, share in self.recall_by_topic.items()},
            "everyday_false_alarms": _rounded(self.everyday),
            "figurative_false_alarms": _rounded(self.figurative),
        }


def curve(judged: Sequence[Judged], mix: Mapping[str, float] = PER_THOUSAND) -> list[Point]:
    """One point for each threshold of the grid; every message must have been judged with its numbers."""
    return [point(judged, _reaches(threshold), threshold, mix) for threshold in GRID]


def point(
    judged: Sequence[Judged],
    called: Called,
    threshold: float | None = None,
    mix: Mapping[str, float] = PER_THOUSAND,
) -> Point:
    """Where `called` leads. A topic of the mix without a message in the evaluation adds no load."""

    def share(among: Callable[[Judged], bool]) -> float | None:
        return Rate.of(called(j) for j in judged if among(j)).share

    load, needed = 0.0, 0.0
    for topic, weight in mix.items():
        of_topic = [j for j in judged if j.message.topic == topic]
        if of_topic:
            each = weight / len(of_topic)
            load += each * sum(called(j) for j in of_topic)
            needed += each * sum(called(j) and j.message.risky for j in of_topic)
    levels = (ESCALATION_LEVEL, HIGH, IMMINENT)
    return Point(
        threshold,
        load,
        needed / load if load else None,
        {level: share(lambda j, least=level: j.message.level >= least) for level in levels},  # type: ignore[misc]
        {topic: share(lambda j, t=topic: j.message.risky and j.message.topic == t) for topic in RISK_TOPICS},  # type: ignore[misc]
        share(lambda j: j.message.group == "everyday"),
        share(lambda j: j.message.group == "figurative"),
    )


def _reaches(threshold: float) -> Called:
    return lambda judged: judged.pressing is not None and judged.pressing >= threshold


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
