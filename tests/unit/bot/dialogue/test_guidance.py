"""Whole conversations with the pure dialogue, by behaviour."""

import random

import pytest

from bot.dialogue.door import has_door
from bot.dialogue.guidance import MOST_BUBBLES, Plan
from bot.dialogue.reading import ANSWER_OF_INTENT
from bot.dialogue.state import Turn
from bot.intents import INTENT_TOPIC, NOT_UNDERSTOOD, SAFETY_QUESTION, intents_of
from bot.texts import responses
from bot.topics import RISK_TOPICS
from tests.unit.bot.dialogue.talk import Talk


@pytest.mark.parametrize("topic", RISK_TOPICS)
@pytest.mark.parametrize(("level", "name"), [(2, "medio"), (3, "alto"), (4, "inminente")])
def test_danger_on_the_first_message_is_answered_before_anything_else(
    topic: str, level: int, name: str
) -> None:
    talk = Talk()
    said = talk.hear(intents_of(topic)[0], level, topic).responses
    assert said[0].endswith(name)
    assert "utter_presentacion" in said[1:]
    assert talk.commands[-1] == {"command": "escalate", "topic": topic, "level": level, "reason": "riesgo"}


@pytest.mark.parametrize("topic", RISK_TOPICS)
def test_level_4_comes_first_whatever_was_going_on(topic: str) -> None:
    talk = Talk()
    talk.hear("saludo")
    talk.hear("extorsion")
    for _ in range(3):
        assert "_inminente" in talk.hear(intents_of(topic)[0], 4, topic).responses[0]


def test_a_greeting_introduces_itself_once() -> None:
    talk = Talk()
    assert talk.hear("saludo").responses == ("utter_saludo",)
    assert talk.hear("saludo").responses[0] != "utter_saludo"


def test_yes_to_suicide_raises_and_goes_on_asking() -> None:
    talk = Talk()
    assert talk.hear(SAFETY_QUESTION, 1, "suicidio", "ask", heard="apoyo_psicologico").question == "suicidio"
    yes = talk.hear("afirmar")
    assert yes.responses == ("utter_suicidio_alto", "utter_pregunta_deseo_morir")
    assert talk.commands[-1]["level"] == 3
    for _ in ("suicidio_como", "suicidio_intencion", "suicidio_plan", "suicidio_hoy"):
        talk.hear("afirmar")
    assert talk.state.question == "suicidio_hoy"
    assert talk.hear("afirmar").responses[0] == "utter_suicidio_inminente"
    assert talk.commands[-1]["level"] == 4


def test_no_to_suicide_lowers_nothing_and_offers_a_person() -> None:
    talk = Talk()
    talk.hear(SAFETY_QUESTION, 1, "suicidio", "ask")
    assert talk.hear("negar").question == "deseo_morir"
    assert talk.hear("negar").question == "suicidio_antes"
    assert talk.hear("negar").question == "persona"
    assert talk.commands == [None] * 4
    assert talk.hear("afirmar").responses[0] == "utter_pedir_humano"
    assert talk.commands[-1]["reason"] == "pedido"


def test_not_safe_is_level_4_in_the_topic_of_the_conversation() -> None:
    talk = Talk()
    assert talk.hear("violencia_sexual", 2, "violencia_sexual").question == "a_salvo"
    talk.hear("negar")
    assert talk.commands[-1] == {
        "command": "escalate", "topic": "violencia_sexual", "level": 4, "reason": "riesgo",
    }  # fmt: skip


def test_an_answer_is_not_an_answer_when_nothing_was_asked() -> None:
    talk = Talk()
    talk.hear("saludo")
    assert talk.hear("negar").responses[0].startswith("utter_sin_pregunta")
    assert talk.commands[-1] is None


def test_a_question_stays_open_over_a_message_nobody_understood() -> None:
    talk = Talk()
    talk.hear("violencia_pareja", 2, "violencia_familiar")
    assert talk.hear(NOT_UNDERSTOOD).question == "escribir_a_salvo"
    talk.hear("negar")
    assert talk.commands[-1]["level"] == 4


def test_while_waiting_small_talk_gets_company_and_never_a_goodbye() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio")
    texts = [talk.hear(intent).responses[0] for intent in ("despedida", "saludo", "gracias", "despedida")]
    assert len(set(texts)) == len(texts)
    assert all("_sigue_" in text or "_espera_" in text for text in texts)


def test_asking_for_a_person_twice_is_answered_in_other_words() -> None:
    talk = Talk()
    first, second = talk.hear("pedir_humano"), talk.hear("pedir_humano")
    assert first.responses[0] != second.responses[0]
    assert [command["reason"] for command in talk.commands] == ["pedido", "pedido"]


def test_danger_outweighs_asking_for_a_person() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio", heard="pedir_humano")
    assert talk.commands[-1]["reason"] == "riesgo"


def test_a_lesser_danger_of_another_kind_does_not_hide_the_case() -> None:
    talk = Talk()
    talk.hear("suicidio", 4, "suicidio")
    talk.hear("extorsion")
    talk.hear("violencia_pareja", 2, "violencia_familiar")
    assert (talk.slots["nivel"], talk.slots["tema"]) == (4, "suicidio")


def test_after_the_case_is_closed_nobody_is_said_to_be_on_the_way() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio", owner="bot")
    assert "_sigue_" in talk.hear("gracias", owner="waiting").responses[0]
    assert talk.hear("saludo", owner="bot").responses == ("utter_saludo",)
    assert talk.hear("suicidio", 3, "suicidio", owner="bot").responses[0] == "utter_suicidio_alto"


def test_a_safety_question_is_not_asked_over_an_answer() -> None:
    talk = Talk({"pregunta_pendiente": "persona", "motivo": "extorsion", "dichas": ["utter_saludo"]})
    assert talk.hear("afirmar", 1, "violencia_familiar", "ask").responses[0] == "utter_pedir_humano"
    assert talk.commands[-1]["topic"] == "extorsion"


def _anything(talk: Talk, choose: random.Random) -> Plan:
    """One turn of any kind: words, events, danger."""
    intent = choose.choice([*INTENT_TOPIC, NOT_UNDERSTOOD, *ANSWER_OF_INTENT, *ANSWER_OF_INTENT])
    topic = choose.choice(list(RISK_TOPICS))
    level = choose.choice([0, 0, 0, 0, 1, 2, 3, 4])
    happens = choose.random()
    if happens < 0.1:
        return talk.attach(choose.choice(["audio", "image", "sticker", "location", "order"]))
    if happens < 0.2:
        return talk.wait(choose.randint(1, 9), choose.randint(0, 2), choose.randint(0, 9))
    if happens < 0.4:
        return talk.say(
            choose.choice(["?", "ya te dije", "no quiero decir", "ayer", "más o menos", "", "jaja"])
        )
    if level >= 2:
        return talk.hear(choose.choice(intents_of(topic)), level, topic, heard=intent)
    if level == 1:
        return talk.hear(SAFETY_QUESTION, 1, choose.choice([topic, "apoyo_psicologico"]), "ask")
    text = choose.choice([None, "tengo 12 y tengo miedo", "es mi hermana", "oiga, ¿me puede ayudar?"])
    return talk.hear(intent, text=text)


@pytest.mark.parametrize("seed", range(80))
def test_random_walks_always_answer_leave_a_door_open_and_never_repeat(seed: int) -> None:
    choose = random.Random(seed)
    talk = Talk()
    before: Plan | None = None
    for _ in range(50):
        turn = _anything(talk, choose)
        level = talk.state.turn.level
        silent_event = not turn.responses and talk.state.turn == Turn(topic=talk.state.topic)
        assert turn.responses or silent_event
        assert len(turn.responses) == len(set(turn.responses)) <= MOST_BUBBLES
        if turn.responses:
            assert any(has_door(name, responses()) for name in turn.responses), turn
            assert not before or not set(turn.responses) & set(before.responses)
            before = turn
        if level >= 2:
            assert talk.commands[-1]["level"] >= level
        if level == 4:
            first_lines = [v["text"].splitlines()[0] for v in responses()[turn.responses[0]]]
            assert all("911" in line for line in first_lines)
