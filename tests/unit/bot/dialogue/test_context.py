"""What the counselor gets with the escalation."""

from typing import Any

from tests.unit.bot.dialogue.talk import Talk


def context(talk: Talk) -> dict[str, Any]:
    command = talk.contexts[-1]
    assert command
    assert command["command"] == "context"
    known: dict[str, Any] = command["context"]
    return known


def test_what_was_told_asked_and_said_goes_out() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio", text="me llamo Ana, tengo 16 y vivo en Ecatepec", at=10.0)
    talk.say("la neta sí", at=20.0)
    known = context(talk)
    assert known["name"] == "Ana"
    assert (known["age"], known["age_group"], known["minor"]) == (16, "adolescente", True)
    assert (known["place"], known["zone"]) == ("Ecatepec", "edomex")
    (answer,) = known["answers"]
    assert answer["question"] == "suicidio"
    assert answer["asked"].endswith("?")
    assert (answer["answer"], answer["said"], answer["at"]) == ("si", "la neta sí", 20.0)
    assert "utter_suicidio_alto" in known["told"]


def test_the_age_is_that_of_the_person_at_risk() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio", text="tengo 40, mi hija de 14 años se quiere matar")
    known = context(talk)
    assert (known["who"], known["age"], known["minor"]) == ("child", 14, True)


def test_of_a_child_that_somebody_writes_for_only_what_was_told_is_known() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio", text="tengo 40, mi hija se quiere matar")
    known = context(talk)
    assert "age" not in known
    assert "minor" not in known


def test_nothing_goes_out_that_went_out_before() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio")
    assert talk.contexts[-1]
    while talk.wait(talk.turns).responses:
        pass
    assert talk.wait(99).responses == ()
    assert talk.contexts[-1] is None


def test_a_correction_reaches_the_counselor() -> None:
    talk = Talk()
    talk.hear("violencia_pareja", 2, "violencia_familiar", text="vivo en Tlalpan")
    talk.hear("violencia_pareja", 2, "violencia_familiar", text="perdón, estoy en Ecatepec")
    assert (context(talk)["place"], context(talk)["zone"]) == ("Ecatepec", "edomex")


def test_after_the_case_is_closed_the_person_is_still_known_but_not_their_answers() -> None:
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio", text="me llamo Ana y quiero morir")
    talk.say("sí")
    talk.hear("saludo", owner="bot", text="hola otra vez")
    assert context(talk)["name"] == "Ana"
    assert "answers" not in context(talk)
