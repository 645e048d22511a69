from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bot.intents import EVENTS, INTENT_TOPIC, NOT_UNDERSTOOD, SAFETY_QUESTION, intents_of, topic_of
from bot.topics import RISK_TOPICS, TOPICS

ROOT = Path(__file__).parents[3]
_yaml = YAML(typ="safe", pure=True)


def test_every_intent_has_a_known_topic_and_every_topic_an_intent() -> None:
    assert set(INTENT_TOPIC.values()) == set(TOPICS)


def test_the_domain_lists_exactly_these_intents() -> None:
    domain = _yaml.load((ROOT / "domain.yml").read_text("utf-8"))
    assert set(domain["intents"]) == {*INTENT_TOPIC, SAFETY_QUESTION, *EVENTS}
    assert "responses" not in domain, "a text has one home: bot/data/responses"


def test_every_intent_has_one_rule_that_assesses_and_speaks() -> None:
    # Rasa's own fallback is off: an intent without a rule would leave a person without an answer.
    ruled = []
    for path in sorted((ROOT / "bot/data/rules").glob("*.yml")):
        for rule in _yaml.load(path.read_text("utf-8"))["rules"]:
            intent, *actions = rule["steps"]
            ruled.append(intent["intent"])
            names = [step["action"] for step in actions]
            assert names[:2] == ["action_assess", "action_guidance"]
            assert names[2] in ("action_escalate", "action_handover")
    assert sorted(ruled) == sorted([*INTENT_TOPIC, NOT_UNDERSTOOD, SAFETY_QUESTION, *EVENTS])


@pytest.mark.parametrize("topic", RISK_TOPICS)
def test_intents_of_a_topic_start_with_the_one_that_stands_for_it(topic: str) -> None:
    intents = intents_of(topic)
    assert all(topic_of(intent) == topic for intent in intents)
    assert intents[0] == topic or topic not in INTENT_TOPIC


def test_an_unknown_intent_is_out_of_topic() -> None:
    assert topic_of("otra_cosa") == topic_of(None) == "fuera_de_tema"
