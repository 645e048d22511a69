from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.nlu.topic_fusion import RANKING_LENGTH, TopicFusion, fuse

INTENTS = {"saludo": 0.5, "robo_denuncia": 0.2, "fraude": 0.18, "extorsion": 0.12}


def test_the_topic_is_triages_and_the_intent_the_classifiers() -> None:
    fused = fuse(INTENTS, {"extorsion": 0.9, "saludo": 0.1})
    assert max(fused, key=fused.__getitem__) == "fraude"
    assert fused["fraude"] == pytest.approx(0.9 * 0.18 / 0.3)
    assert fused["saludo"] == pytest.approx(0.1)


def test_what_the_topics_leave_goes_to_the_others_as_the_classifier_has_them() -> None:
    fused = fuse(INTENTS, {"robo_denuncia": 0.6})
    assert fused["robo_denuncia"] == pytest.approx(0.6)
    assert fused["saludo"] == pytest.approx(0.4 * 0.5 / 0.8)
    assert sum(fused.values()) == pytest.approx(1)


@pytest.mark.parametrize("topics", [{}, {"tema_desconocido": 0.9}])
def test_without_known_topics_the_classifier_decides(topics: dict[str, float]) -> None:
    assert fuse(INTENTS, topics) == INTENTS


def test_an_intent_the_classifier_rules_out_stays_out() -> None:
    assert fuse({"saludo": 1.0, "robo_denuncia": 0.0}, {"robo_denuncia": 1.0})["robo_denuncia"] == 0


def processed(storage: Any, resource: Any, context: Any, metadata: Any) -> dict[str, Any]:
    ranking = [{"name": name, "confidence": share} for name, share in INTENTS.items()]
    message = Message(
        data={"text": "x", "intent_ranking": ranking, "intent": ranking[0], "metadata": metadata}
    )
    component = TopicFusion.create({}, storage, resource, context)
    return component.process([message])[0].as_dict(only_output_properties=True)


def test_the_message_leaves_with_the_fused_ranking(storage: Any, resource: Any, context: Any) -> None:
    output = processed(storage, resource, context, {"topics": {"robo_denuncia": 0.97}})
    assert output["intent"]["name"] == "robo_denuncia"
    assert output["intent_ranking"][0]["name"] == "robo_denuncia"
    assert len(output["intent_ranking"]) <= RANKING_LENGTH


@pytest.mark.parametrize("metadata", [None, {}, {"topics": {}}])
def test_a_message_without_topics_keeps_its_intent(
    storage: Any, resource: Any, context: Any, metadata: Any
) -> None:
    assert processed(storage, resource, context, metadata)["intent"]["name"] == "saludo"


def test_a_choice_that_is_offered_is_its_topic(storage: Any, resource: Any, context: Any) -> None:
    ranking = [{"name": name, "confidence": 0.5} for name in ("pedir_humano", "asesoria_juridica")]
    data = {"text": "Necesito asesoría jurídica", "intent_ranking": ranking, "intent": ranking[0]}
    message = Message(data={**data, "metadata": {"topics": {"pedir_humano": 0.9}}})
    TopicFusion.create({}, storage, resource, context).process([message])
    assert message.get("intent")["name"] == "asesoria_juridica"
