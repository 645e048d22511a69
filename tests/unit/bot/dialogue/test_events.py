"""Waiting with a person, and what arrives that is no text."""

import pytest

from bot.texts import responses
from tests.unit.bot.dialogue.talk import Talk


def waiting(topic: str = "suicidio", level: int = 3) -> Talk:
    talk = Talk()
    talk.hear(topic, level, topic)
    return talk


def test_check_ins_say_something_new_until_nothing_is_left() -> None:
    talk = waiting()
    turns = [talk.wait(number).responses for number in range(1, 40)]
    said = [name for turn in turns for name in turn]
    questions = [name for name in said if name.startswith("utter_pregunta_")]
    others = [name for name in said if name not in questions]
    assert turns[0]
    assert len(others) == len(set(others)), "nothing is said to a waiting person twice"
    assert turns[-1] == (), "and then nothing is said any more"
    assert len(questions) <= 4


def test_where_they_stand_is_said_as_it_is() -> None:
    talk = waiting()
    first = talk.wait(1, counselors=2, ahead=3)
    assert first.responses[0] == "utter_espera_lugar"
    assert first.fill == {"adelante": 3}
    assert talk.wait(2, counselors=2, ahead=0).responses[0] == "utter_espera_sigues_tu"
    assert talk.wait(3, counselors=0).responses[0] == "utter_espera_sin_guardia"
    assert talk.wait(4, counselors=1, ahead=90, over_limit=True).responses[0] == "utter_espera_llena"


def test_a_check_in_asks_the_open_question_again_in_other_words_but_once() -> None:
    talk = waiting()
    assert talk.state.question == "suicidio"
    assert "utter_pregunta_suicidio_otra" in talk.wait(1).responses
    later = [name for number in (3, 5, 7) for name in talk.wait(number).responses]
    assert not [name for name in later if name.startswith("utter_pregunta_suicidio")]
    assert talk.hear("afirmar").responses, "the answer still counts"
    assert talk.state.answers["suicidio"]["answer"] == "si"


@pytest.mark.parametrize("topic", ["violencia_familiar", "trata"])
def test_where_a_phone_may_be_watched_a_check_in_tells_nothing(topic: str) -> None:
    talk = waiting(topic, 3)
    said = [name for number in range(1, 8) for name in talk.wait(number).responses]
    assert said
    assert all(name.startswith("utter_espera_discreta") for name in said)
    for name in said:
        for variation in responses()[name]:
            assert not any(word in variation["text"] for word in ("violencia", "peligro", "911", "Consejo"))


@pytest.mark.parametrize(
    ("topic", "answer"), [("violencia_familiar", "no"), ("trata", "no"), ("trata", "no sé")]
)
def test_nothing_is_sent_to_who_cannot_write_in_safety(topic: str, answer: str) -> None:
    talk = waiting(topic, 3)
    assert talk.say(answer).question is None, "and nothing more is asked"
    assert [talk.wait(number).responses for number in range(1, 6)] == [()] * 5


def test_time_means_nothing_where_nobody_was_called() -> None:
    talk = Talk()
    talk.hear("saludo")
    assert talk.wait(1).responses == ()


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("audio", "audio"),
        ("image", "imagen"),
        ("video", "video"),
        ("sticker", "sticker"),
        ("location", "ubicacion"),
        ("document", "documento"),
        ("contacts", "contacto"),
        ("unsupported", "otro"),
    ],
)
def test_what_arrives_is_named_and_the_person_asked_whether_they_are_safe(kind: str, name: str) -> None:
    talk = Talk()
    first = talk.attach(kind)
    assert first.responses[0] == f"utter_adjunto_{name}"
    assert first.question == "a_salvo"
    second = talk.attach(kind)
    assert second.responses[0] == f"utter_adjunto_{name}_otra"
    talk.say("no")
    assert talk.commands[-1]["level"] == 4


def test_an_attachment_does_not_ask_again_whether_they_are_safe() -> None:
    talk = waiting("violencia_familiar", 3)
    talk.say("sí")
    assert talk.attach("image").question == talk.plans[-2].question


def test_words_beside_an_attachment_are_answered_and_the_rest_is_admitted() -> None:
    talk = Talk()
    said = talk.say(
        "mira cómo me dejó", "violencia_pareja", level=3, topic="violencia_familiar", kind="image"
    )
    assert said.responses[0] == "utter_violencia_familiar_alto"
    assert "utter_adjunto_con_texto" in said.responses
