"""Everything the evaluation found, ready for JSON; the page and the printed table are drawn from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.risk.evaluation.calibration import calibrate
from bot.risk.evaluation.curves import curve, point
from bot.risk.evaluation.demand import ASSUMPTION, PER_THOUSAND
from bot.risk.evaluation.figures import Figure, figures_of, topic_counts
from bot.risk.evaluation.floors import Floors
from bot.risk.evaluation.groups import SPLITS, Table, by_level, by_topic, split
from bot.risk.evaluation.judge import Judged, JudgedConversation, Judgements
from bot.risk.evaluation.rates import Rate
from bot.risk.evaluation.readings import agreement
from bot.risk.evaluation.topics import f1_scores
from bot.topics import TOPICS

Json = dict[str, Any]
WORST = 50


@dataclass(frozen=True)
class Report:
    """`figures` have floors; `data` is what is written as JSON; `misses` have texts, for the page only."""

    figures: Mapping[str, Figure]
    data: Json
    misses: Sequence[Judged]

    @property
    def values(self) -> dict[str, float]:
        return {name: figure.value for name, figure in self.figures.items()}


def report_on(judgements: Judgements, floors: Floors, about: Json) -> Report:
    """`about` says which model was judged on which sets."""
    judged = judgements.messages
    figures = figures_of(judgements)
    misses = worst_misses(judged)
    data = {
        "about": {**about, "messages": len(judged), "conversations": len(judgements.conversations)},
        "figures": {
            name: {**figure.to_dict(), **_standing(name, figure, floors)} for name, figure in figures.items()
        },
        "readers": agreement([j.message.readings for j in judged]),
        "levels": _table(by_level(judged)),
        "topics": _table(by_topic(judged)),
        "splits": {name: _table(split(judged, name)) for name in SPLITS},
        "conversations": _conversations(judgements.conversations),
        "calibration": calibrate(
            [j.probability or 0.0 for j in judged], [j.message.risky for j in judged]
        ).to_dict(),
        "confusion": _confusion(judged),
        "curves": _curves(judged),
        "worst_misses": [_miss(j) for j in misses],
    }
    return Report(figures, data, misses)


def worst_misses(judged: Sequence[Judged], most: int = WORST) -> list[Judged]:
    """Risky messages that called no counselor: first those not even asked about, the gravest on top."""
    missed = [j for j in judged if j.message.risky and not j.escalated]
    return sorted(missed, key=lambda j: (j.asked, -j.message.level, j.probability or 0.0))[:most]


def _standing(name: str, figure: Figure, floors: Floors) -> Json:
    goal = floors.goals[name]
    return {
        "goal": goal.value,
        "side": goal.side,
        "met": goal.met_by(figure.value),
        "floor": floors.floor(name),
    }


def _table(table: Table) -> Json:
    return {row: {column: rate.to_dict() for column, rate in rates.items()} for row, rates in table.items()}


def _conversations(judged: Sequence[JudgedConversation]) -> Json:
    risky = [c for c in judged if c.conversation.risky]
    harmless = [c for c in judged if not c.conversation.risky]
    kinds = sorted({c.conversation.kind for c in judged})
    return {
        "recognised": _recognised(risky),
        "recognised_by_level": {
            level: _recognised([c for c in risky if c.conversation.level == level]) for level in (2, 3, 4)
        },
        "recognised_by_kind": {
            kind: _recognised(of_kind)
            for kind in kinds
            if (of_kind := [c for c in risky if c.conversation.kind == kind])
        },
        "answered": Rate.of(c.answered for c in risky).to_dict(),
        "escalated": Rate.of(c.escalated for c in risky).to_dict(),
        "recognised_at_turn": dict(sorted(Counter(str(c.recognised_at) for c in risky).items())),
        "harmless_escalated": Rate.of(c.escalated for c in harmless).to_dict(),
        "calm_escalated": Rate.of(c.escalated for c in harmless if not c.conversation.alarming).to_dict(),
        "harmless_asked": Rate.of(c.answered and not c.escalated for c in harmless).to_dict(),
        "missed": [c.conversation.id for c in risky if not c.recognised],
        "false_alarms": [c.conversation.id for c in harmless if c.escalated],
    }


def _recognised(judged: Sequence[JudgedConversation]) -> Json:
    return Rate.of(c.recognised for c in judged).to_dict()


def _confusion(judged: Sequence[Judged]) -> Json:
    counts = topic_counts(judged)
    scores = {
        name: round(float(f1), 4) for name, f1 in zip(TOPICS, f1_scores(counts), strict=True) if f1 == f1
    }
    return {"topics": list(TOPICS), "counts": counts.tolist(), "f1": scores}


def _curves(judged: Sequence[Judged]) -> Json:
    return {
        "assumption": ASSUMPTION,
        "per_thousand": {topic: round(weight, 2) for topic, weight in PER_THOUSAND.items()},
        "points": [p.to_dict() for p in curve(judged)],
        "today": {
            "escalate": point(judged, lambda j: j.escalated).to_dict(),
            "escalate_or_ask": point(judged, lambda j: j.answered).to_dict(),
        },
    }


def _miss(judged: Judged) -> Json:
    message, said = judged.message, judged.assessment
    return {
        "line": message.number,
        "level": message.level,
        "topic": message.topic,
        "voice": message.voice,
        "style": message.style,
        "spelling": message.spelling,
        "said_level": said.level,
        "said_topic": said.topic,
        "action": said.action,
        "probability": round(judged.probability or 0.0, 4),
    }
