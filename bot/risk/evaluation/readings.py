"""Every evaluation example is read three times, and what most readings say is its label.

The first reading is the writer's. The other two readers had the description of levels and topics alone: neither the
writer's labels, nor each other's, nor what triage says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from bot.risk.assessment import ESCALATION_LEVEL
from bot.risk.evaluation.topics import confusion, macro_f1
from bot.topics import TOPICS


class Reading(NamedTuple):
    """What one reader says of an example: `level` 0 to 4, and the topic of the help it needs."""

    level: int
    topic: str

    @property
    def risky(self) -> bool:
        return self.level >= ESCALATION_LEVEL


def decided(readings: Sequence[Reading]) -> Reading:
    """The label that three readings give: first whether there is a risk, as most say; then, of those who say so, the
    middle level (the higher of two) and the topic of most (the earliest reader's where each names another)."""
    risky = 2 * sum(reading.risky for reading in readings) > len(readings)
    agreeing = [reading for reading in readings if reading.risky == risky]
    levels = sorted(reading.level for reading in agreeing)
    topics = Counter(reading.topic for reading in agreeing)
    return Reading(levels[len(levels) // 2], topics.most_common(1)[0][0])


def agreement(examples: Sequence[Sequence[Reading]]) -> dict[str, float]:
    """How far two readers agree, averaged over the three pairs: shares of the examples in [0, 1], and the macro-F1 of
    one reader's topics against the other's. More cannot be asked of triage. Empty where nothing was read thrice."""
    pairs = list(_pairs([readings for readings in examples if readings]))
    if not pairs:
        return {}
    return {
        "same_level": _mean([_share(a.level == b.level for a, b in pair) for pair in pairs]),
        "same_side": _mean([_share(a.risky == b.risky for a, b in pair) for pair in pairs]),
        "same_topic": _mean([_share(a.topic == b.topic for a, b in pair) for pair in pairs]),
        "topic_macro_f1": _mean([_macro_f1(pair) for pair in pairs]),
    }


def _pairs(examples: Sequence[Sequence[Reading]]) -> Iterator[list[tuple[Reading, Reading]]]:
    for one, other in combinations(range(len(examples[0]) if examples else 0), 2):
        yield [(readings[one], readings[other]) for readings in examples]


def _macro_f1(pair: Sequence[tuple[Reading, Reading]]) -> float:
    return macro_f1(confusion([a.topic for a, _ in pair], [b.topic for _, b in pair], list(TOPICS)))


def _share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return sum(found) / len(found)


def _mean(values: Sequence[float]) -> float:
    return round(sum(values) / len(values), 4)
