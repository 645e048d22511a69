"""The table of questions against the texts and against the master rule: answers only speed help up."""

import pytest

from bot.dialogue.flow import Situation
from bot.dialogue.flows import FLOWS, QUESTIONS, steps
from bot.dialogue.reading import ANSWER_OF_INTENT
from bot.intents import FINER, INTENT_TOPIC
from bot.texts import responses
from bot.topics import TOPICS

ANSWERS = ("si", "no", "no_sabe", "no_dice", "texto")


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda q: q.name)
def test_texts_and_following_questions_exist(question) -> None:
    assert {question.response, question.response + "_otra"} <= set(responses())
    assert question.topic in TOPICS
    for answer in ANSWERS:
        outcome = question.outcome(answer)
        assert outcome.say is None or outcome.say in responses()
        assert not outcome.ask or outcome.ask in QUESTIONS
        assert outcome.say or outcome.level >= 2, "an answer without danger needs something to say"


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda q: q.name)
def test_buttons_of_a_question_are_answers_that_could_be_typed(question) -> None:
    wanted = [["Sí", "No", "No sé"]] if question.kind == "yes_no" else [["Prefiero no decir"], []]
    for name in (question.response, question.response + "_otra"):
        for variation in responses()[name]:
            assert [button["payload"] for button in variation.get("buttons", ())] in wanted


@pytest.mark.parametrize(
    ("name", "answer", "level"),
    [
        ("a_salvo", "no", 4),
        ("a_salvo", "no_sabe", 3),
        ("escribir_a_salvo", "no", 4),
        ("suicidio", "si", 3),
        ("suicidio", "no_sabe", 2),
        ("suicidio", "no_dice", 2),
        ("suicidio_intencion", "si", 3),
        ("suicidio_plan", "si", 3),
        ("suicidio_antes", "si", 2),
        ("suicidio_reciente", "si", 3),
        ("suicidio_hoy", "si", 4),
        ("medios", "si", 4),
        ("herida", "si", 4),
        ("arma", "si", 3),
        ("amenaza_muerte", "si", 3),
        ("capaz", "si", 3),
        ("cuello", "si", 3),
        ("imagen_menor", "si", 3),
        ("puede_hablar", "no", 3),
        ("puede_irse", "no", 3),
        ("documentos", "si", 3),
        ("trata_amenaza", "si", 3),
        ("trata_obligan", "si", 3),
        ("peligro_ahora", "si", 4),
        ("amenaza_arma", "si", 4),
        ("menor_peligro", "si", 4),
        ("hablo_con_familiar", "no", 4),
        ("a_salvo", "si", 0),
        ("suicidio", "no", 0),
    ],
)
def test_unsafe_answers_raise_the_level(name: str, answer: str, level: int) -> None:
    assert QUESTIONS[name].outcome(answer).level == level


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=lambda q: q.name)
def test_refusing_is_never_taken_for_the_reassuring_answer(question) -> None:
    """Facts 3, master rule: where yes is danger a refusal says something else than "no" does."""
    if question.danger:
        safe = question.no if question.danger == "si" else question.si
        assert question.no_dice != safe


@pytest.mark.parametrize("level", range(5))
@pytest.mark.parametrize("facts", [{}, {"who": "friend"}, {"minor": True}, {"who": "child", "minor": False}])
@pytest.mark.parametrize("intent", INTENT_TOPIC)
def test_every_flow_asks_known_questions(intent: str, facts: dict, level: int) -> None:
    for called in (False, True):
        listed = steps(intent, INTENT_TOPIC[intent], Situation(level, called, {}, facts))
        assert set(listed) <= set(QUESTIONS)


def test_every_key_of_a_flow_is_an_intent_or_topic() -> None:
    assert set(FLOWS) <= {*INTENT_TOPIC, *FINER, *TOPICS}


def test_answers_are_intents() -> None:
    assert set(ANSWER_OF_INTENT) <= set(INTENT_TOPIC)
