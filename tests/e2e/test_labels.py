"""The desk names topics, outcomes, alarms and what is known of a person as the service does."""

from typing import get_args

from bot.dialogue.facts import age_group
from bot.dialogue.question import Answer
from bot.topics import TOPICS
from channels.cases import OUTCOMES
from channels.finding import Reason


def test_the_desk_has_the_words_of_the_service(counselor):
    labels = counselor("ana").page.evaluate(
        "async () => JSON.parse(JSON.stringify({ ...await import('/mesa/static/labels.js') }))"
    )
    assert labels["TOPICS"] == TOPICS
    assert tuple(labels["OUTCOMES"]) == OUTCOMES
    assert set(labels["REASONS"]) == set(get_args(Reason)) - {"riesgo"}, "danger has its phrases"
    assert {age_group(age) for age in range(100)} == set(labels["AGE_GROUPS"])
    assert set(get_args(Answer)) - {"texto"} == set(labels["ANSWERS"]), (
        "an answer in own words shows the words"
    )
