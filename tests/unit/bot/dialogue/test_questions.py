"""The table of questions against the texts and against the master rule: answers only speed help up."""

import pytest

from bot.dialogue.flows import flow
from bot.dialogue.questions import ANSWER_OF_INTENT, QUESTIONS
from bot.intents import INTENT_TOPIC
from bot.texts import responses
from bot.topics import TOPICS


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda q: q.name)
def test_texts_and_following_questions_exist(question) -> None:
    assert question.response in responses()
    assert question.topic in TOPICS
    for answer in ("si", "no", "no_sabe"):
        outcome = question.outcome(answer)
        assert outcome.say is None or outcome.say in responses()
        assert not outcome.ask or outcome.ask in QUESTIONS
        assert outcome.say or outcome.level >= 2, "an answer without danger needs something to say"


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda q: q.name)
def test_buttons_of_a_question_are_its_answers(question) -> None:
    buttons = responses()[question.response][0]["buttons"]
    assert [button["payload"] for button in buttons] == ["Sí", "No", "No sé"]


@pytest.mark.parametrize(
    ("name", "answer", "level"),
    [
        ("a_salvo", "no", 4),
        ("a_salvo", "no_sabe", 3),
        ("suicidio", "si", 3),
        ("suicidio", "no_sabe", 2),
        ("suicidio_hoy", "si", 4),
        ("herida", "si", 4),
        ("armas", "si", 3),
        ("puede_hablar", "no", 3),
        ("puede_irse", "no", 3),
        ("documentos", "si", 3),
        ("peligro_ahora", "si", 4),
        ("menor_peligro", "si", 4),
        ("a_salvo", "si", 0),
        ("suicidio", "no", 0),
    ],
)
def test_unsafe_answers_raise_the_level(name: str, answer: str, level: int) -> None:
    assert QUESTIONS[name].outcome(answer).level == level


@pytest.mark.parametrize("level", range(5))
@pytest.mark.parametrize("intent", INTENT_TOPIC)
def test_every_flow_asks_known_questions(intent: str, level: int) -> None:
    assert set(flow(intent, INTENT_TOPIC[intent], level)) <= set(QUESTIONS)


def test_answers_are_intents() -> None:
    assert set(ANSWER_OF_INTENT) <= set(INTENT_TOPIC)
