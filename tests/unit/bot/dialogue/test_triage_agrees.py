"""Dispatch reads answers too, by the words of the question: both must mean the same danger."""

import pytest

from bot.dialogue.flows import QUESTIONS
from bot.risk import ESCALATION_LEVEL
from bot.risk.answers import meaning_of
from bot.risk.normalize import plain, readable
from bot.texts import responses
from bot.topics import RISK_TOPICS

TYPED = {"si": "sí", "no": "no"}
ASKED = [
    (name, question, variation["text"])
    for question in QUESTIONS.values()
    if question.topic in RISK_TOPICS and question.kind == "yes_no"
    for name in (question.response, question.response + "_otra")
    for variation in responses()[name]
]


@pytest.mark.parametrize(("name", "question", "text"), ASKED, ids=[f"{a[0]} {a[2][:30]}" for a in ASKED])
@pytest.mark.parametrize("answer", TYPED)
def test_triage_does_not_take_an_answer_for_more_than_it_is(name, question, text, answer) -> None:
    meaning = meaning_of(plain(TYPED[answer]), TYPED[answer], readable(text))
    level = meaning.level if meaning and not meaning.needs_earlier else 0
    outcome = question.outcome(answer)
    if level >= ESCALATION_LEVEL:
        assert outcome.level >= ESCALATION_LEVEL, "a harmless answer must call nobody"
    # On a tie dispatch names the topic.
    if meaning and level >= ESCALATION_LEVEL and level >= outcome.level:
        assert meaning.topic in ("", question.topic)
