import pytest

from bot.risk.evaluation.gaps import FEWEST, chance_gap, voice_gap
from bot.risk.evaluation.judge import Judged

from .examples import judged


def voiced(voice: str, reached: int, missed: int) -> list[Judged]:
    return [judged(3, said="nivel 3", voice=voice)] * reached + [judged(3, voice=voice)] * missed


def test_best_minus_worst() -> None:
    assert (
        voice_gap(voiced("a", 20, 0) + voiced("b", 15, 5) + voiced("c", 18, 2), lambda j: j.escalated) == 0.25
    )


def test_small_voices_are_left_out() -> None:
    everyone = voiced("a", 20, 0) + voiced("b", 0, FEWEST - 1)
    assert voice_gap(everyone, lambda j: j.escalated) == 0
    assert voice_gap([], lambda j: j.escalated) == 0


def test_chance_gives_voices_a_gap_and_repeats() -> None:
    everyone = [j for voice in "abcdef" for j in voiced(voice, 15, 5)]
    gap = chance_gap(everyone, lambda j: j.escalated, shuffles=200)
    assert 0.2 < gap < 0.6
    assert gap == pytest.approx(chance_gap(everyone, lambda j: j.escalated, shuffles=200))


def test_without_misses_chance_gives_none() -> None:
    assert chance_gap(voiced("a", 20, 0) + voiced("b", 20, 0), lambda j: j.escalated, shuffles=20) == 0
