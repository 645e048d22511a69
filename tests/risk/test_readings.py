"""The labels of the evaluation sets are those that their three readings give."""

from bot.risk.evaluation.examples import read_conversations, read_messages
from bot.risk.evaluation.readings import Reading, decided

READERS = 3


def test_labels_follow_from_the_readings() -> None:
    for example in [*read_messages(), *read_conversations()]:
        assert len(example.readings) == READERS
        assert decided(example.readings) == Reading(example.level, example.topic)
