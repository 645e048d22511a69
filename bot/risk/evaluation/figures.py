"""The figures that floors are set on (`bot/risk/floors.json`), each with its 95 % interval."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.risk.assessment import HIGH, IMMINENT
from bot.risk.evaluation.gaps import chance_gap, voice_gap
from bot.risk.evaluation.judge import Judged, Judgements
from bot.risk.evaluation.rates import Rate, difference, paired_difference
from bot.risk.evaluation.topics import Counts, confusion, macro_f1, macro_f1_interval
from bot.topics import TOPICS


@dataclass(frozen=True)
class Figure:
    """A share or a difference of shares; `chance`: the gap between voices that chance alone may give."""

    value: float
    low: float | None = None
    high: float | None = None
    chance: float | None = None

    @classmethod
    def of(cls, rate: Rate) -> Figure:
        """Raises ValueError for a rate without cases: a floor on nothing would always hold."""
        if rate.share is None:
            raise ValueError("no example for a figure that has a floor")
        return cls(rate.share, *rate.interval)

    def to_dict(self) -> dict[str, float]:
        every = {"value": self.value, "low": self.low, "high": self.high, "chance": self.chance}
        return {name: round(number, 4) for name, number in every.items() if number is not None}


def figures_of(judgements: Judgements) -> dict[str, Figure]:
    """Every figure with a floor, by name. Drops and gaps are positive where the second or worst is worse."""
    risky = [j for j in judgements.messages if j.message.risky]
    harmless = [j for j in judgements.messages if not j.message.risky]
    conversations = [c for c in judgements.conversations if c.conversation.risky]
    counts = topic_counts(judgements.messages)
    return {
        "risky_answered": _share(risky, _answered),
        "imminent_escalated": _share([j for j in risky if j.message.level >= IMMINENT], _escalated),
        "severe_escalated": _share(_severe(risky), _escalated),
        "everyday_escalated": _share([j for j in harmless if j.message.group != "figurative"], _escalated),
        "figurative_escalated": _share([j for j in harmless if j.message.group == "figurative"], _escalated),
        "harmless_asked": _share(harmless, lambda j: j.asked),
        "topic_macro_f1": Figure(macro_f1(counts), *macro_f1_interval(counts)),
        "conversations_recognised": Figure.of(Rate.of(c.recognised for c in conversations)),
        **_spelling(risky, judgements.noised),
        "voice_gap_answered": _gap(risky, _answered),
        "voice_gap_escalated": _gap(_severe(risky), _escalated),
    }


def topic_counts(judged: Sequence[Judged]) -> Counts:
    return confusion([j.message.topic for j in judged], [j.assessment.topic for j in judged], list(TOPICS))


def _spelling(risky: Sequence[Judged], noised: Sequence[Judged]) -> dict[str, Figure]:
    """`spelling_…`: clean against noisy as people wrote them; `noise_…`: the clean ones, misspelled."""
    clean = [j for j in risky if j.message.spelling == "clean"]
    noisy = [j for j in risky if j.message.spelling == "noisy"]
    return {
        "spelling_drop_answered": _drop(clean, noisy, _answered),
        "spelling_drop_escalated": _drop(_severe(clean), _severe(noisy), _escalated),
        "noise_drop_answered": _paired_drop(clean, noised, _answered),
        "noise_drop_escalated": _paired_drop(_severe(clean), _severe(noised), _escalated),
    }


def _share(judged: Sequence[Judged], reached: Callable[[Judged], bool]) -> Figure:
    return Figure.of(Rate.of(map(reached, judged)))


def _drop(before: Sequence[Judged], after: Sequence[Judged], reached: Callable[[Judged], bool]) -> Figure:
    return Figure(*difference(Rate.of(map(reached, before)), Rate.of(map(reached, after))))


def _paired_drop(
    before: Sequence[Judged], after: Sequence[Judged], reached: Callable[[Judged], bool]
) -> Figure:
    return Figure(*paired_difference([reached(j) for j in before], [reached(j) for j in after]))


def _gap(judged: Sequence[Judged], reached: Callable[[Judged], bool]) -> Figure:
    return Figure(voice_gap(judged, reached), chance=chance_gap(judged, reached))


def _severe(judged: Sequence[Judged]) -> list[Judged]:
    return [j for j in judged if j.message.level >= HIGH]


def _answered(judged: Judged) -> bool:
    return judged.answered


def _escalated(judged: Judged) -> bool:
    return judged.escalated
