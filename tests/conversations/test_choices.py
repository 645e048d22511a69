"""What the lists of topics offer is understood when it is tapped, or typed as it is written there."""

from __future__ import annotations

import pytest

from bot.intents import topic_of
from bot.risk import assess
from bot.texts import option, responses
from bot.topics import OTHER_TOPICS, RISK_TOPICS
from ops.talk.chat import Chat
from ops.talk.running_bot import RunningBot

TOPICS = [topic for topic in (*RISK_TOPICS, *OTHER_TOPICS) if f"utter_opcion_{topic}" in responses()]
MENU = [choice["payload"] for choice in responses()["utter_no_entendi"][0]["buttons"]]


@pytest.mark.parametrize("topic", TOPICS)
def test_a_choice_leads_to_its_topic(bot: RunningBot, topic: str) -> None:
    heard = Chat(bot.turn, assess).say(option(topic).typed)
    # Where triage asks about danger first, the topic is its own.
    assert topic in (topic_of(heard.body["intent"]["name"]), heard.risk.topic)
    assert not any("no entendí" in text or "¿Se trata de" in text for text in heard.texts)


@pytest.mark.parametrize("word", ["violencia", "tristeza", "extorsión", "robo", "legal", "persona"])
def test_a_word_that_texts_offer_is_understood(bot: RunningBot, word: str) -> None:
    heard = Chat(bot.turn, assess).say(word)
    assert not any("no entendí" in text or "¿Se trata de" in text for text in heard.texts)


def test_the_list_offers_the_choices_themselves() -> None:
    assert set(MENU[:-1]) <= {option(topic).typed for topic in TOPICS}
