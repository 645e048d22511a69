"""The gap between the voices understood best and worst, and how wide chance alone would make it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from bot.risk.evaluation.judge import Judged

# Below this many messages a voice's recall says too little to be the best or the worst.
FEWEST = 20
SHUFFLES = 2000
SEED = 0


def voice_gap(judged: Sequence[Judged], reached: Callable[[Judged], bool]) -> float:
    """Best minus worst share of `reached` among voices with `FEWEST` messages or more; 0 below two voices."""
    outcomes, voices = _of_large_voices(judged, reached)
    return _gap(outcomes, voices)


def chance_gap(
    judged: Sequence[Judged], reached: Callable[[Judged], bool], shuffles: int = SHUFFLES
) -> float:
    """The gap that 95 % of random assignments of voices to messages stay within: a wider one is real."""
    outcomes, voices = _of_large_voices(judged, reached)
    chance = np.random.default_rng(SEED)
    gaps = [_gap(outcomes, chance.permutation(voices)) for _ in range(shuffles)]
    return float(np.quantile(gaps, 0.95))


def _of_large_voices(
    judged: Sequence[Judged], reached: Callable[[Judged], bool]
) -> tuple[np.ndarray[tuple[int], np.dtype[np.float64]], np.ndarray[tuple[int], np.dtype[np.int64]]]:
    names, counts = np.unique([j.message.voice for j in judged], return_counts=True)
    large = {str(name): at for at, name in enumerate(names[counts >= FEWEST])}
    kept = [j for j in judged if j.message.voice in large]
    outcomes = np.array([float(reached(j)) for j in kept])
    return outcomes, np.array([large[j.message.voice] for j in kept], np.int64)


def _gap(
    outcomes: np.ndarray[tuple[int], np.dtype[np.float64]], voices: np.ndarray[tuple[int], np.dtype[np.int64]]
) -> float:
    if not len(voices):
        return 0.0
    shares = np.bincount(voices, outcomes) / np.bincount(voices)
    return float(shares.max() - shares.min())
