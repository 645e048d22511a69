"""Which of the intents a message has: logistic regression over meaning and spelling together."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from scipy.sparse import coo_matrix, csr_matrix, vstack

from bot.nlu.softmax import Softmax, train

_FILE = "intents.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class LinearIntentClassifier(IntentClassifier, GraphComponent):
    """Needs one dense and one sparse sentence feature; the same data gives the same model. Ranks all intents."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"epochs": 8, "seed": 0}

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        model: Softmax | None = None,
    ) -> None:
        self._config = {**self.get_default_config(), **config}
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LinearIntentClassifier:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> LinearIntentClassifier:
        with model_storage.read_from(resource) as directory:
            return cls(config, model_storage, resource, Softmax.load(directory / _FILE))

    def train(self, training_data: TrainingData) -> Resource:
        examples = [message for message in training_data.intent_examples if message.get(TEXT)]
        self._model = train(
            *_matrices(examples),
            [message.get(INTENT) for message in examples],
            epochs=self._config["epochs"],
            seed=self._config["seed"],
        )
        with self._model_storage.write_to(self._resource) as directory:
            self._model.save(directory / _FILE)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Later components need no predictions on the data this was trained on."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        if self._model is None:
            return messages
        for message in messages:
            row = self._model.probabilities(_meaning(message), _spelling(message))
            order = np.argsort(-row, kind="stable")
            ranking = [{"name": str(self._model.labels[i]), "confidence": float(row[i])} for i in order]
            message.set(INTENT, dict(ranking[0]), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages


def _matrices(messages: list[Message]) -> tuple[np.ndarray, csr_matrix]:
    """Meaning and spelling, one row a message."""
    dense = np.vstack([_meaning(message) for message in messages])
    sparse = vstack([_spelling(message) for message in messages])
    return dense.astype(np.float32), csr_matrix(sparse, dtype=np.float32)


def _meaning(message: Message) -> np.ndarray:
    return message.get_dense_features(TEXT)[1].features[0]


def _spelling(message: Message) -> coo_matrix:
    return message.get_sparse_features(TEXT)[1].features
