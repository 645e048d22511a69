import pytest

from bot.dialogue.flows import QUESTIONS
from bot.dialogue.told import ADVICE, ANSWERS_IN, answers_in
from bot.risk.signals import RULES
from bot.texts import responses

REASONS = {f"{topic}: {rule.reason}" for topic, rules in RULES.items() for rule in rules}


@pytest.mark.parametrize("reason", ANSWERS_IN)
def test_reasons_are_those_of_triage_and_answers_those_of_questions(reason: str) -> None:
    assert reason in REASONS
    assert set(ANSWERS_IN[reason]) <= set(QUESTIONS)


def test_advice_is_about_a_question_and_has_words() -> None:
    assert set(ADVICE) <= set(QUESTIONS)
    assert set(ADVICE.values()) <= set(responses())


def test_what_was_only_read_together_with_earlier_turns_is_no_answer() -> None:
    rule = "suicidio: dice que quiere matarse"
    assert answers_in([(rule, "me quiero matar")])["suicidio"] == ("si", "me quiero matar")
    assert answers_in([(rule + " (junto con lo que dijo antes)", "me quiero matar")]) == {}
