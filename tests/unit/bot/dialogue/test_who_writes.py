"""Conversations of a helper, a child, an older person, who hits, who is held and who is abroad."""

import pytest

from bot.dialogue.message import Queue
from tests.unit.bot.dialogue.talk import Talk


def test_who_hits_their_wife_is_not_taught_her_plan_to_leave() -> None:
    talk = Talk()
    first = talk.hear("violencia_pareja", 2, "violencia_familiar", text="le pego a mi esposa")
    assert first.responses[0] == "utter_agresor_medio"
    for _ in range(6):
        said = talk.hear("violencia_pareja", 2, "violencia_familiar").responses
        assert not any(name.startswith("utter_violencia_familiar") for name in said)


def test_who_is_drawn_to_children_hears_neither_a_victim_s_texts_nor_those_of_rage() -> None:
    talk = Talk()
    first = talk.hear("violencia_sexual", 2, "violencia_sexual", text="me atraen los niños")
    assert first.responses[0] == "utter_agresor_menores_medio"
    assert first.question == "peligro_ahora"
    for _ in range(5):
        said = talk.hear("violencia_sexual", 2, "violencia_sexual").responses
        assert not any(name.startswith(("utter_violencia_sexual", "utter_agresor_sigue")) for name in said)


def test_who_hits_is_given_no_line_for_women() -> None:
    talk = Talk()
    talk.hear("violencia_pareja", 2, "violencia_familiar", text="le pego a mi esposa")
    assert "*765" not in talk.say("dame un número").fill["lineas"]


def test_who_asks_for_the_hours_hears_whether_somebody_is_there() -> None:
    def said(counselors: int) -> tuple[str, ...]:
        queue = Queue(counselors, 0, False)
        return Talk().hear("horario_costo", text="¿están abiertos?", queue=queue).responses

    assert "utter_horario_sin_guardia" in said(0)
    assert "utter_horario_sin_guardia" not in said(1)


def test_a_yes_of_who_is_threatened_with_images_keeps_the_matter() -> None:
    talk = Talk()
    talk.hear("violencia_digital", 2, "violencia_sexual", text="me amenazan con subir mis fotos")
    assert talk.state.question == "imagen_menor"
    talk.hear("afirmar")
    assert talk.state.theme == "violencia_digital"
    asked = {talk.hear("afirmar").question for _ in range(4)}
    assert not asked & {"medica", "setenta_y_dos"}


def test_numbers_of_who_is_threatened_with_images_speak_of_no_hospital() -> None:
    talk = Talk()
    talk.hear("violencia_digital", 2, "violencia_sexual", text="me amenazan con subir mis fotos")
    assert talk.say("¿a qué número llamo?").responses[0] == "utter_lineas_violencia_digital"


def test_sexual_violence_is_not_told_by_itself_on_a_phone_that_others_read() -> None:
    talk = Talk()
    talk.hear("violencia_sexual", 3, "violencia_sexual")
    for checkin in range(1, 7):
        said = talk.wait(checkin).responses
        assert all(name.startswith("utter_espera_discreta") for name in said)


def test_who_is_held_is_asked_two_things_and_then_left_in_peace() -> None:
    talk = Talk()
    first = talk.hear("secuestro", 4, "secuestro_desaparicion", text="me tienen secuestrado en una casa")
    assert first.responses[0] == "utter_secuestro_propio_inminente"
    assert first.question == "puede_hablar"
    assert talk.say("sí", "afirmar").question == "lugar"
    assert talk.say("en la doctores").question is None
    assert all(name.startswith("utter_espera_discreta") for name in talk.wait(1).responses)


def test_of_several_dangers_in_one_message_the_one_that_triage_names_leads() -> None:
    talk = Talk()
    reasons = (
        ("violencia_familiar: la encierra", "me tienen"),
        ("secuestro_desaparicion: lo tienen", "secuestrado"),
    )
    said = talk.hear(
        "secuestro", 4, "secuestro_desaparicion", text="me tienen secuestrado en una casa", reasons=reasons
    )
    assert said.responses[0] == "utter_secuestro_propio_inminente"


@pytest.mark.parametrize(
    ("intent", "topic", "text", "asked"),
    [
        ("suicidio", "suicidio", "mi amiga se quiere matar", {"peligro_otra", "que_dijo", "con_ella"}),
        ("violencia_pareja", "violencia_familiar", "a mi hermana la golpea su marido",
         {"peligro_otra", "que_viste", "con_ella_violencia"}),
        ("trata", "trata", "a mi vecina la tienen encerrada y la obligan", {"peligro_otra", "que_viste"}),
    ],
)  # fmt: skip
def test_only_in_suicide_somebody_is_sent_near(intent: str, topic: str, text: str, asked: set[str]) -> None:
    talk = Talk()
    questions = {talk.hear(intent, 2, topic, text=text).question}
    for _ in range(6):
        questions.add(talk.say("no", "negar").question)
    near = {"que_dijo", "que_viste", "con_ella", "con_ella_violencia", "peligro_otra"}
    assert questions & near == asked


def test_an_older_person_is_spoken_to_and_asked_whether_they_can_write() -> None:
    talk = Talk()
    first = talk.hear("maltrato_mayor", 2, "violencia_familiar", text="mi nieto me está pegando, tengo 80")
    assert first.responses[0] == "utter_maltrato_mayor_medio"
    assert first.question == "escribir_a_salvo"
    assert talk.say("sí", "afirmar").question == "mayor_propio"
    assert "donde_esta" not in {talk.say("no", "negar").question for _ in range(3)}


def test_from_abroad_the_local_number_comes_before_mexico_s() -> None:
    talk = Talk()
    talk.say("vivo en España")
    first = talk.hear("suicidio", 4, "suicidio")
    assert first.responses[:2] == ("utter_extranjero", "utter_suicidio_inminente")
    assert talk.hear("suicidio", 4, "suicidio").responses[0] == "utter_extranjero_otra"


def test_who_tells_later_that_they_are_abroad_hears_it_once() -> None:
    talk = Talk()
    talk.hear("violencia_pareja", 2, "violencia_familiar")
    assert "utter_extranjero" not in talk.plans[-1].responses
    assert talk.say("estoy en España").responses[0] == "utter_extranjero"
    assert "utter_extranjero" not in talk.say("tengo miedo de todo esto").responses


def test_a_child_turned_out_of_home_is_asked_about_safety_and_a_grown_up() -> None:
    talk = Talk()
    asked = talk.hear("discriminacion", text="tengo 15 y mi papá me corrió de la casa por ser gay").question
    assert asked == "a_salvo"
    assert talk.say("sí", "afirmar").question == "adulto"


def test_who_says_that_it_is_them_is_one_who_hurts() -> None:
    talk = Talk()
    talk.hear("amenaza", 2, "amenaza")
    while talk.state.question != "eres_tu":
        talk.say("no", "negar")
    talk.say("sí", "afirmar")
    assert talk.hear("amenaza", 3, "amenaza").responses[0].startswith("utter_agresor_")
