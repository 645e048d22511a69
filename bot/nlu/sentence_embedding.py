"""What a sentence means, as a dense feature: close in meaning, close in space, whatever the words."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.nlu.tokenizers.tokenizer import Tokenizer
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.embedding import embed
from bot.risk.normalize import readable

_BATCH = 64

# The encoder's cost grows with length, and what a very long message says first and last matters most.
MAX_CHARACTERS = 1_000


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class SentenceEmbeddingFeaturizer(DenseFeaturizer, GraphComponent):
    """Multilingual universal sentence embedding of the message (512 numbers, unit length)."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Tokenizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return DenseFeaturizer.get_default_config()

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Nothing of it can be wrong."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SentenceEmbeddingFeaturizer:
        return cls(execution_context.node_name, config)

    def process(self, messages: list[Message]) -> list[Message]:
        for start in range(0, len(messages), _BATCH):
            self._add_features(messages[start : start + _BATCH])
        return messages

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        # By length, so that a batch is not padded to its one long message.
        by_length = sorted(training_data.training_examples, key=lambda m: len(m.get(TEXT) or ""))
        self.process(by_length)
        return training_data

    def _add_features(self, messages: list[Message]) -> None:
        with_text = [message for message in messages if message.get(TEXT) is not None]
        vectors = embed([clip(readable(message.get(TEXT))) for message in with_text])
        for message, vector in zip(with_text, vectors, strict=False):
            message.add_features(
                Features(np.atleast_2d(vector), FEATURE_TYPE_SENTENCE, TEXT, self._identifier)
            )


def clip(text: str) -> str:
    """The text, with the middle cut out of one that is too long."""
    if len(text) <= MAX_CHARACTERS:
        return text
    half = MAX_CHARACTERS // 2
    return f"{text[:half]} {text[-half:]}"
