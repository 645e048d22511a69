"""Intents in the light of triage's topics: the topic from the stronger model, the intent within it from the classifier.

Triage reads every message before Rasa does, with a transformer that Rasa's classifier does not have
(`bot.risk.model`); dispatch passes on what it takes the message to be about.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import (
    INTENT,
    INTENT_NAME_KEY,
    INTENT_RANKING_KEY,
    PREDICTED_CONFIDENCE_KEY,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message

from bot import texts
from bot.intents import topic_of
from bot.risk.normalize import plain, readable

TOPICS = "topics"
RANKING_LENGTH = 10


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class TopicFusion(GraphComponent):
    """Stands after a classifier that ranks all intents; leaves a message alone that brings no topics."""

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TopicFusion:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            ranking = message.get(INTENT_RANKING_KEY)
            if not ranking:
                continue
            confidences = {entry[INTENT_NAME_KEY]: entry[PREDICTED_CONFIDENCE_KEY] for entry in ranking}
            fused = fuse(confidences, _topics(message))
            best = sorted(fused.items(), key=lambda item: -item[1])[:RANKING_LENGTH]
            ranked = [{INTENT_NAME_KEY: name, PREDICTED_CONFIDENCE_KEY: share} for name, share in best]
            message.set(INTENT, dict(ranked[0]), add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranked, add_to_output=True)
        return messages


def _topics(message: Message) -> Mapping[str, float]:
    """Of one of the choices that the bot offers, its topic; else what triage takes the message to be about."""
    offered = _offered().get(plain(readable(message.get(TEXT) or "")).text)
    return {offered: 1.0} if offered else (message.get("metadata") or {}).get(TOPICS) or {}


@cache
def _offered() -> dict[str, str]:
    """Topics by the words that stand for them when their button is tapped."""
    return {plain(readable(choice.typed)).text: topic for topic, choice in texts.offered().items()}


def fuse(intents: Mapping[str, float], topics: Mapping[str, float]) -> dict[str, float]:
    """Confidence of each intent: the share of its topic times its part of that topic's intents.

    `intents` are all intents with the classifier's confidences, `topics` shares that sum to at most 1; what
    they leave goes to the other topics as the classifier has them.
    """
    known = {topic: share for topic, share in topics.items() if any(topic_of(i) == topic for i in intents)}
    if not known:
        return dict(intents)
    mass: dict[str, float] = {}
    for intent, confidence in intents.items():
        mass[topic_of(intent)] = mass.get(topic_of(intent), 0.0) + confidence
    left = max(0.0, 1 - sum(known.values()))
    unnamed = sum(share for topic, share in mass.items() if topic not in known)
    return {
        intent: _part(confidence, mass[topic_of(intent)])
        * known.get(topic_of(intent), left * _part(mass[topic_of(intent)], unnamed))
        for intent, confidence in intents.items()
    }


def _part(share: float, whole: float) -> float:
    return share / whole if whole else 0.0
