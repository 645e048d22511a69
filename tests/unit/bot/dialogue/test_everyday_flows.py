"""The flows of topics without danger: what is asked, and where an answer leads."""

import pytest

from bot.dialogue import pools
from bot.dialogue.flow import Situation
from bot.dialogue.flows import steps
from bot.intents import FINER, INTENT_TOPIC, topic_of
from bot.texts import responses
from bot.topics import OTHER_TOPICS
from tests.unit.bot.dialogue.talk import Talk

EVERYDAY = [name for name in (*INTENT_TOPIC, *FINER) if topic_of(name) in OTHER_TOPICS]


def test_extortion_at_the_door_is_danger_now() -> None:
    talk = Talk()
    assert talk.hear("extorsion", topic="extorsion").question == "extorsion_puerta"
    plan = talk.say("sí", "afirmar")
    assert plan.responses[0].startswith("utter_extorsion_inminente")
    assert talk.commands[-1] is not None
    assert (talk.commands[-1]["level"], talk.commands[-1]["topic"]) == (4, "extorsion")


def test_a_relative_who_may_be_unreachable_calls_a_person() -> None:
    talk = Talk()
    talk.hear("extorsion", topic="extorsion")
    talk.say("no sé", "no_se")
    assert talk.commands[-1] is not None
    assert talk.commands[-1]["level"] == 2


def test_sextortion_goes_on_as_digital_violence() -> None:
    talk = Talk()
    talk.hear("extorsion", topic="extorsion")
    assert talk.say("no", "negar").question == "extorsion_intima"
    plan = talk.say("sí", "afirmar")
    assert plan.responses[0] == "utter_r_extorsion_intima_si"
    assert plan.question == "imagen_menor"
    assert talk.commands[-1] is not None
    assert talk.commands[-1]["topic"] == "violencia_sexual"


def test_extortion_without_danger_ends_with_a_person() -> None:
    talk = Talk()
    talk.hear("extorsion", topic="extorsion")
    asked = [talk.say("no", "negar").question for _ in range(3)]
    assert asked == ["extorsion_intima", "extorsion_pago", "persona"]
    assert talk.commands[-1] is None


@pytest.mark.parametrize(
    ("intent", "question", "level"),
    [
        ("montadeudas", "montadeudas_busca", 2),
        ("adicciones", "consumo_ahora", 4),
        ("acoso_escolar", "acoso_golpes", 2),
        ("juridico_familiar", "juridica_violencia", 2),
        ("abuso_autoridad", "detenida", 3),
        ("servicios_adultos_mayores", "mayor_maltrato", 2),
    ],
)
def test_what_hides_danger_is_asked_and_a_yes_calls_a_person(intent: str, question: str, level: int) -> None:
    talk = Talk()
    assert talk.hear(intent).question == question
    talk.say("sí", "afirmar")
    assert talk.commands[-1] is not None
    assert talk.commands[-1]["level"] == level


@pytest.mark.parametrize(
    ("intent", "flow"),
    [
        ("juridico_familiar", "escribir_a_salvo"),
        ("servicios_adultos_mayores", "escribir_a_salvo"),
        ("abuso_autoridad", "lugar"),
    ],
)
def test_danger_found_goes_on_in_its_own_flow(intent: str, flow: str) -> None:
    talk = Talk()
    talk.hear(intent)
    plan = talk.say("sí", "afirmar")
    assert plan.question == flow


@pytest.mark.parametrize("intent", ["asesoria_juridica", "como_denunciar", "datos_borrar", "datos_tercero"])
def test_where_a_text_is_not_enough_a_person_is_offered(intent: str) -> None:
    talk = Talk()
    assert talk.hear(intent).question == "persona"
    talk.say("sí por favor", "afirmar")
    assert talk.commands[-1] is not None
    assert talk.commands[-1]["reason"] == "pedido"


def test_theft_asks_about_injuries_first_and_says_where_to_report() -> None:
    talk = Talk()
    assert talk.hear("robo_denuncia").question == "lesiones"
    assert talk.say("no, no me hicieron nada", "negar").responses[0] == "utter_r_lesiones_no"


def test_an_animal_is_looked_for_where_it_is() -> None:
    talk = Talk()
    assert talk.hear("maltrato_animal").question == "animal_donde"
    plan = talk.say("en la narvarte")
    assert plan.responses[0] == "utter_r_animal_donde"
    assert "Brigada" in plan.fill["lineas"]
    assert plan.question == "animal"
    assert talk.say("no", "negar").question == "animal_familia"
    assert talk.say("sí", "afirmar").responses[0] == "utter_r_animal_familia_si"


def test_panic_is_calmed_and_asked_after() -> None:
    talk = Talk()
    plan = talk.hear("ansiedad_crisis")
    assert plan.responses[0].startswith("utter_ansiedad_crisis")
    assert plan.question == "otro_ejercicio"
    assert talk.say("sigo igual").responses[0] == "utter_r_otro_ejercicio_si"


def test_despair_is_asked_about_once_and_directly() -> None:
    talk = Talk()
    assert (
        talk.hear("pregunta_seguridad", 1, "apoyo_psicologico", "ask", "apoyo_psicologico").question
        == "suicidio"
    )
    assert talk.say("no", "negar").question != "suicidio"


def test_an_overdose_gets_911_first_and_no_question_before_help() -> None:
    plan = Talk().hear("sobredosis", 4, "apoyo_psicologico")
    assert plan.responses[0] == "utter_sobredosis_inminente"
    assert plan.question is None


@pytest.mark.parametrize("intent", EVERYDAY)
def test_a_text_that_a_question_follows_asks_nothing_itself(intent: str) -> None:
    """Of two questions in a turn nobody knows which one a "sí" answers."""
    asked = steps(intent, topic_of(intent), Situation())
    pool = pools.information(intent, topic_of(intent), responses())
    for name in pool[: len(asked)]:
        assert not any("?" in variation["text"] for variation in responses()[name]), name


def test_a_stolen_account_is_no_extortion_by_telephone() -> None:
    assert Talk().hear("cuenta_robada").question == "fraude_banco"
