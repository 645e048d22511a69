"""Risk in the pipeline: what `bot.risk` says about a message travels with the message's intent."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.intents import SAFETY_QUESTION, intents_of, topic_of
from bot.risk import ESCALATION_LEVEL, RiskAssessment, assess

# Somebody who answers a question must be heard, not asked the next one over it.
ANSWERS = {"afirmar", "negar", "no_se"}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class RiskComponent(GraphComponent):
    """Puts the assessment under "risk", and lets risk decide the intent where there is danger.

    Stands last in the pipeline: the ranking keeps what the classifier thought, and a message that
    nobody understood but that is dangerous is not answered with "no entendí".
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> RiskComponent:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        for message in messages:
            risk = risk_of(message)
            message.set("risk", risk.to_dict(), add_to_output=True)
            intent = intent_under_risk(risk, message.get(INTENT) or {}, message.get(INTENT_RANKING_KEY) or [])
            message.set(INTENT, intent, add_to_output=True)
        return messages


def risk_of(message: Message) -> RiskAssessment:
    """The assessment dispatch made with the conversation in view, or one of the text alone."""
    passed = (message.get("metadata") or {}).get("risk")
    if passed:
        try:
            return RiskAssessment.from_dict(passed)
        except (KeyError, TypeError, ValueError):
            pass  # A malformed assessment must not cost the message its own.
    return assess(message.get(TEXT) or "")


def intent_under_risk(
    risk: RiskAssessment, intent: dict[str, Any], ranking: list[dict[str, Any]]
) -> dict[str, Any]:
    """The intent the dialogue should follow, given the classifier's and the risk found."""
    name = intent.get("name")
    if risk.level >= ESCALATION_LEVEL and topic_of(name) != risk.topic:
        return {"name": _likeliest(risk.topic, ranking), "confidence": risk.confidence}
    if risk.action == "ask" and name not in ANSWERS:
        return {"name": SAFETY_QUESTION, "confidence": risk.confidence}
    return intent


def _likeliest(topic: str, ranking: list[dict[str, Any]]) -> str:
    """The intent of this topic that the classifier ranks highest, or the one that stands for it."""
    choices = intents_of(topic)
    return next((entry["name"] for entry in ranking if entry["name"] in choices), choices[0])
