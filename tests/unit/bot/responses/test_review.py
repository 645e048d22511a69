"""Every text says whether it is signed; no main text sounds like a machine that repeats itself."""

from datetime import date

import pytest

from bot.dialogue import pools
from bot.dialogue.flows import QUESTIONS
from bot.intents import FINER, INTENT_TOPIC, topic_of
from bot.texts import WAITING_FALLBACK
from bot.topics import OTHER_TOPICS
from tests.unit.bot.responses.catalogue import EVERY, Said, label

NAMES = {said.name for said in EVERY}
# Of an answer that somebody may ask for again and again; where there is danger questions lead on after two.
MANY_WAYS, WAYS = 3, 2


@pytest.mark.parametrize("said", EVERY, ids=label)
def test_a_text_says_whether_it_is_reviewed_by_whom_and_when(said: Said) -> None:
    assert set(said.review) == {"estado", "revisado_por", "fecha"}
    assert said.review["estado"] in ("borrador", "revisado")
    signed = said.review["estado"] == "revisado"
    assert bool(said.review["revisado_por"]) == signed
    assert isinstance(said.review["fecha"], date) == signed


def test_no_two_texts_of_a_treatment_say_the_same() -> None:
    texts = [(said.treatment, said.text) for said in EVERY if said.file != "respaldo"]
    again = sorted({text for way, text in texts if texts.count((way, text)) > 1})
    assert again == []


@pytest.mark.parametrize("name", sorted(NAMES - {WAITING_FALLBACK}))
def test_what_is_said_is_not_left_to_chance(name: str) -> None:
    """Rasa picks at random among variations of one condition; other words have a name of their own (`_otra`)."""
    treatments = [said.treatment for said in EVERY if said.name == name]
    assert len(treatments) == len(set(treatments))


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_question_can_be_asked_in_other_words(name: str) -> None:
    assert {QUESTIONS[name].response, QUESTIONS[name].response + "_otra"} <= NAMES


@pytest.mark.parametrize("treatment", ["tu", "usted"])
@pytest.mark.parametrize("intent", [*INTENT_TOPIC, *FINER])
def test_an_answer_can_be_given_in_several_ways(intent: str, treatment: str) -> None:
    topic = topic_of(intent)
    many = topic in OTHER_TOPICS and topic != "afirmar_negar" and intent not in FINER
    assert len(ways(pools.information(intent, topic, NAMES), treatment)) >= (MANY_WAYS if many else WAYS)


def ways(pool: list[str], treatment: str) -> set[str]:
    """The different texts of a pool; where a text has none of usted, whoever speaks of usted hears that of tú."""
    said = [one for one in EVERY if one.name in pool]
    own = {one.name for one in said if one.treatment == treatment}
    return {one.text for one in said if one.treatment == (treatment if one.name in own else "tu")}
