"""The desk names topics, outcomes and alarms as the service does."""

from bot.topics import TOPICS
from channels.cases import OUTCOMES


def test_the_desk_has_the_words_of_the_service(counselor):
    labels = counselor("ana").page.evaluate(
        "async () => { const { TOPICS, OUTCOMES } = await import('/mesa/static/labels.js');"
        " return { TOPICS, OUTCOMES }; }"
    )
    assert labels["TOPICS"] == TOPICS
    assert tuple(labels["OUTCOMES"]) == OUTCOMES
