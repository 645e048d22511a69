"""Texts are chosen by the matter and by who writes of it: another reader's text can harm."""

from typing import Any

import pytest

from bot.dialogue import readers
from bot.dialogue.message import Queue
from bot.dialogue.move import helping_steps
from bot.dialogue.moves.danger import guidance
from bot.dialogue.state import State, Turn
from bot.texts import responses
from tests.unit.bot.dialogue.talk import Talk

# Who writes, as facts.
VICTIM: dict[str, Any] = {"who": "self"}
HELPER: dict[str, Any] = {"who": "friend"}
PARENT: dict[str, Any] = {"who": "child", "child": True}
AGGRESSOR: dict[str, Any] = {"who": "partner", "aggressor": True}
CHILD: dict[str, Any] = {"who": "self", "minor": True, "age": 10}
CAPTIVE: dict[str, Any] = {"who": "self", "captive": True}
MAN: dict[str, Any] = {"who": "self", "woman": False}


def state(topic: str, who: dict[str, Any], theme: str | None = None, level: int = 3) -> State:
    return State(level, topic, theme or topic, facts=who, turn=Turn(level, topic))


def steps(topic: str, who: dict[str, Any], theme: str | None = None) -> list[str]:
    return helping_steps(state(topic, who, theme), responses())


@pytest.mark.parametrize(
    ("topic", "theme", "who", "first"),
    [
        ("suicidio", None, HELPER, "suicidio_tercero"),
        ("suicidio", "autolesion", HELPER, "suicidio_tercero"),
        ("secuestro_desaparicion", "desaparicion", PARENT, "secuestro_desaparicion"),
        ("amenaza", None, HELPER, "amenaza"),
        ("amenaza", None, AGGRESSOR, "agresor"),
        ("extorsion", None, PARENT, "extorsion"),
        ("violencia_familiar", None, VICTIM, "violencia_familiar"),
        ("violencia_familiar", None, HELPER, "violencia_familiar_tercero"),
        ("violencia_familiar", "maltrato_infantil", PARENT, "maltrato_infantil_tercero"),
        ("violencia_familiar", None, AGGRESSOR, "agresor"),
        ("violencia_familiar", None, CHILD, "violencia_familiar_menor"),
        ("violencia_familiar", "maltrato_infantil", CHILD, "violencia_familiar_menor"),
        ("violencia_familiar", None, MAN, "violencia_familiar_hombre"),
        ("violencia_sexual", None, VICTIM, "violencia_sexual"),
        ("violencia_sexual", "violencia_digital", VICTIM, "violencia_digital"),
        ("violencia_sexual", "violencia_digital", HELPER, "violencia_sexual_tercero"),
        ("violencia_sexual", None, PARENT, "violencia_sexual_menor_tercero"),
        ("trata", None, HELPER, "trata_tercero"),
    ],
)
def test_company_is_written_for_who_reads_it(
    topic: str, theme: str | None, who: dict[str, Any], first: str
) -> None:
    assert steps(topic, who, theme)[0] == f"utter_{first}_sigue_1"


def test_what_is_written_for_a_victim_is_said_to_nobody_else() -> None:
    for topic in ("violencia_familiar", "violencia_sexual", "trata", "suicidio"):
        own = set(steps(topic, VICTIM))
        assert own
        for who in (HELPER, PARENT, *((AGGRESSOR,) if topic == "violencia_familiar" else ())):
            assert not own & set(steps(topic, who))
    assert not set(steps("violencia_familiar", VICTIM)) & set(steps("violencia_familiar", CHILD))
    assert not set(steps("violencia_sexual", VICTIM)) & set(
        steps("violencia_sexual", VICTIM, "violencia_digital")
    )


def test_who_is_held_gets_none_of_the_family_s_texts() -> None:
    assert steps("secuestro_desaparicion", CAPTIVE) == []


@pytest.mark.parametrize(
    ("topic", "theme", "who", "level", "said"),
    [
        ("violencia_familiar", "maltrato_infantil", PARENT, 2, "utter_maltrato_infantil_medio"),
        ("violencia_familiar", "maltrato_infantil", PARENT, 3, "utter_maltrato_infantil_alto"),
        ("violencia_familiar", "maltrato_mayor", HELPER, 2, "utter_maltrato_mayor_tercero_medio"),
        ("violencia_familiar", "maltrato_mayor", VICTIM, 2, "utter_maltrato_mayor_medio"),
        ("violencia_familiar", "violencia_pareja", HELPER, 2, "utter_violencia_familiar_tercero_medio"),
        ("violencia_familiar", "maltrato_infantil", CHILD, 3, "utter_maltrato_infantil_alto"),
        ("violencia_sexual", "violencia_digital", HELPER, 2, "utter_violencia_digital_tercero_medio"),
        ("violencia_sexual", "violencia_digital", HELPER, 3, "utter_violencia_digital_tercero_alto"),
        ("violencia_sexual", "violencia_digital", HELPER, 4, "utter_violencia_sexual_tercero_inminente"),
        ("violencia_sexual", None, PARENT, 3, "utter_violencia_sexual_menor_tercero_alto"),
        ("violencia_sexual", None, {"who": "child", "child": True, "their_age": 30}, 3,
         "utter_violencia_sexual_tercero_alto"),
        ("secuestro_desaparicion", "secuestro", PARENT, 2, "utter_secuestro_medio"),
        ("secuestro_desaparicion", "secuestro", CAPTIVE, 2, "utter_secuestro_propio_medio"),
        ("secuestro_desaparicion", "secuestro", CAPTIVE, 4, "utter_secuestro_propio_inminente"),
        ("violencia_familiar", None, AGGRESSOR, 3, "utter_agresor_alto"),
        # Which threat it is does not matter where it is no violence at home nor against others.
        ("suicidio", None, {"aggressor": True}, 3, "utter_suicidio_alto"),
    ],
)  # fmt: skip
def test_guidance_is_written_for_who_reads_it(
    topic: str, theme: str | None, who: dict[str, Any], level: int, said: str
) -> None:
    assert guidance(state(topic, who, theme, level), responses())[0] == said


def test_only_who_hurts_hears_no_line_of_their_victims() -> None:
    assert readers.keys_or_any(state("violencia_familiar", AGGRESSOR), "violencia_familiar") == (
        "agresor",
        "riesgo",
    )


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
