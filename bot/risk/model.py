"""The statistical half of triage: linear heads over character n-grams, and a small transformer that reads the whole
message (`encoder`); their scores are averaged.

Heads: four cumulative ones (is the level at least 1, 2, 3, 4) and one per topic. Training, with
scikit-learn, is in `bot.risk.training`; the files it writes hold arrays, a graph and one JSON text, no code.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from bot.risk.assessment import ESCALATION_LEVEL
from bot.risk.encoder.encoder import Encoder
from bot.risk.levels import Thresholds
from bot.risk.ngrams import WIDE, Floats

LEVEL_HEADS = 4
# A folder with both halves, so that a new model replaces an old one in one step.
PUBLISHED = Path(__file__).parents[1] / "models" / "risk"
FOLDER_VARIABLE = "CONFIANZA_RISK_MODEL"
HEADS, ENCODER = "heads.npz", "encoder.onnx"
# Chosen on messages for development; that of the levels is chosen in each training.
TOPICS_ENCODER_WEIGHT = 0.5


@dataclass(frozen=True)
class Prediction:
    """`at_least` (4,): P(level ≥ 1..4), never rising; `topics` (number of topics,): probabilities."""

    at_least: npt.NDArray[np.float64]
    topics: npt.NDArray[np.float64]

    @property
    def risky(self) -> float:
        """P(level ≥ 2)."""
        return float(self.at_least[ESCALATION_LEVEL - 1])


@dataclass(frozen=True, eq=False)
class RiskModel:
    """weights (buckets, heads), bias (heads,), rarity of each n-gram (buckets,); heads = 4 levels, then the topics.

    `encoder_weight` in [0, 1] is the encoder's part in the averaged scores of the levels; 0 leaves it out.
    """

    weights: Floats
    bias: Floats
    rarity: Floats
    topics: tuple[str, ...]
    thresholds: Thresholds
    data_digest: str
    encoder_weight: float = 0.0
    encoder: Encoder | None = None

    @classmethod
    def load(cls, folder: Path | None = None) -> RiskModel:
        """From `folder`, the one named in the environment, or the published one.

        Raises FileNotFoundError where no model has been trained.
        """
        folder = folder or Path(os.environ.get(FOLDER_VARIABLE) or PUBLISHED)
        with np.load(folder / HEADS, allow_pickle=False) as stored:
            about = json.loads(str(stored["about"]))
            weight = float(about["encoder_weight"])
            return cls(
                stored["weights"].astype(np.float32),
                stored["bias"],
                stored["rarity"],
                tuple(about["topics"]),
                Thresholds.from_dict(about["thresholds"]),
                about["data_digest"],
                weight,
                Encoder(folder / ENCODER) if weight else None,
            )

    def save(self, folder: Path) -> None:
        """Writes the heads; the encoder's graph is written by `bot.risk.training.encoder_graph`."""
        about = {
            "topics": self.topics,
            "thresholds": self.thresholds.to_dict(),
            "data_digest": self.data_digest,
            "encoder_weight": self.encoder_weight,
        }
        folder.mkdir(parents=True, exist_ok=True)
        np.savez_compressed(
            folder / HEADS,
            weights=self.weights.astype(np.float16),
            bias=self.bias,
            rarity=self.rarity,
            about=np.array(json.dumps(about)),
        )

    def predict(self, readable: str, plain: str) -> Prediction:
        """Probabilities for one window of a message, given in both views of `bot.risk.normalize`."""
        index, values = WIDE.count(plain, self.rarity)
        scores = values @ self.weights[index] + self.bias
        if self.encoder:
            scores = mixed(scores, self.encoder.scores(readable), self._encoder_weights)
        return prediction_from(scores.astype(np.float64))

    @cached_property
    def _encoder_weights(self) -> Floats:
        """The encoder's part for each head."""
        levels, topics = [self.encoder_weight] * LEVEL_HEADS, [TOPICS_ENCODER_WEIGHT] * len(self.topics)
        return np.array(levels + topics, np.float32)

    def word_weights(self, words: list[str], head: int) -> Floats:
        """How far each word's n-grams push `head`; used to name what carried a judgement."""
        of_words = (WIDE.of_word(word) for word in words)
        return np.array([(self.weights[of, head] * self.rarity[of]).sum() for of in of_words], np.float32)


def mixed(linear: Floats, encoded: Floats, weight: float | Floats) -> Floats:
    """Scores of both models, averaged with `weight` in [0, 1] for the encoder's; one for all heads, or one for each."""
    return np.asarray((1 - weight) * linear + weight * encoded)


def prediction_from(scores: npt.NDArray[np.float64]) -> Prediction:
    """Turn head scores (logits) into probabilities."""
    topics = scores[LEVEL_HEADS:]
    shifted = np.exp(topics - topics.max())
    return Prediction(at_least_from(scores[:LEVEL_HEADS]), shifted / shifted.sum())


def at_least_from(scores: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """P(level ≥ 1..4) from the four level scores, never rising."""
    return np.asarray(np.minimum.accumulate(1 / (1 + np.exp(-scores))))
