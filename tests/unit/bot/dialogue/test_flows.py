"""What each flow asks and says, by behaviour (facts 2 and 3)."""

import pytest

from bot.dialogue.message import Queue
from bot.intents import NOT_UNDERSTOOD, SAFETY_QUESTION
from bot.texts import responses
from bot.topics import RISK_TOPICS
from tests.unit.bot.dialogue.talk import Talk


def asked(talk: Talk, *answers: str) -> list[str | None]:
    """The questions that follow the answers, one after the other."""
    return [talk.say(answer).question for answer in answers]


def in_topic(topic: str, level: int = 2, text: str | None = None, **more: object) -> Talk:
    talk = Talk()
    talk.hear(topic, level, topic, text=text, **more)
    return talk


class TestSuicide:
    def test_two_yes_goes_through_the_screening_in_order(self) -> None:
        talk = in_topic("suicidio")
        assert talk.state.question == "suicidio"
        assert asked(talk, "sí", "no", "no", "no", "no") == [
            "deseo_morir",
            "suicidio_como",
            "suicidio_intencion",
            "suicidio_plan",
            "suicidio_hoy",
        ]
        assert asked(talk, "no", "sí", "ayer")[:2] == ["suicidio_antes", "suicidio_reciente"]
        assert talk.commands[-1]["level"] == 3

    def test_two_no_goes_straight_to_six(self) -> None:
        signal = (("suicidio: desea morir o no estar", "quisiera no despertar"),)
        talk = in_topic("suicidio", reasons=signal)
        assert talk.say("no").question == "suicidio_antes"

    def test_two_no_asks_the_wish_to_be_dead_where_nobody_told(self) -> None:
        assert asked(in_topic("suicidio"), "no", "no", "no")[:2] == ["deseo_morir", "suicidio_antes"]

    def test_what_was_told_is_not_asked(self) -> None:
        signal = (("suicidio: quiere matarse hoy o ahora", "me voy a matar hoy"),)
        talk = in_topic("suicidio", 3, reasons=signal)
        assert talk.state.question == "suicidio_como"
        assert talk.state.answers["suicidio_hoy"]["said"] == "me voy a matar hoy"

    def test_refusing_is_no_no(self) -> None:
        talk = in_topic("suicidio")
        assert asked(talk, "no quiero decir", "tampoco quiero decir") == ["deseo_morir", "suicidio_como"]
        assert talk.state.answers["suicidio"]["answer"] == "no_dice"

    def test_at_level_4_somebody_near_and_means_come_before_the_screening(self) -> None:
        talk = in_topic("suicidio", 4)
        assert talk.state.question == "acompanada"
        assert talk.say("no").question == "medios"
        means = talk.say("sí")
        assert means.responses[0] == "utter_r_medios_inminente"
        assert means.question == "lugar"

    def test_self_harm_asks_about_wounds_and_then_about_suicide(self) -> None:
        talk = Talk()
        talk.hear("autolesion", 2, "suicidio")
        assert talk.state.question == "herida"
        assert talk.say("no").question == "suicidio"


class TestViolence:
    def test_safe_to_write_comes_first_then_each_red_flag(self) -> None:
        talk = in_topic("violencia_familiar")
        assert talk.state.question == "escribir_a_salvo"
        assert asked(talk, "sí", "no", "no", "no", "no", "no") == [
            "arma",
            "amenaza_muerte",
            "cuello",
            "capaz",
            "hay_ninos",
            "empeora",
        ]

    @pytest.mark.parametrize("flag", ["arma", "amenaza_muerte", "cuello", "capaz"])
    def test_one_red_flag_calls_a_person_now(self, flag: str) -> None:
        talk = in_topic("violencia_familiar")
        talk.say("sí")
        while talk.state.question != flag:
            talk.say("no")
        talk.say("sí")
        assert talk.commands[-1]["level"] == 3

    def test_strangulation_means_a_doctor_also_where_it_was_told_unasked(self) -> None:
        told = (("violencia_familiar: la ahorcó", "me ahorcó"),)
        talk = in_topic("violencia_familiar", 3, reasons=told)
        assert "utter_r_cuello_si" in talk.plans[-1].responses
        assert "médico" in responses()["utter_r_cuello_si"][0]["text"]

    def test_who_cannot_write_is_told_what_to_do_and_asked_nothing(self) -> None:
        talk = in_topic("violencia_familiar")
        said = talk.say("no")
        assert said.responses == ("utter_r_escribir_a_salvo_inminente",)
        assert said.question is None


class TestOthers:
    def test_trafficking_asks_the_chat_subset_in_order(self) -> None:
        talk = in_topic("trata")
        assert talk.state.question == "puede_hablar"
        assert asked(talk, "sí", "sí", "no", "no", "no") == [
            "puede_irse",
            "documentos",
            "trata_amenaza",
            "trata_obligan",
            "menor_edad",
        ]

    def test_sexual_violence_offers_care_and_asks_no_detail(self) -> None:
        talk = in_topic("violencia_sexual")
        assert asked(talk, "sí", "no", "anoche")[:2] == ["medica", "setenta_y_dos"]
        assert talk.plans[-1].responses[0] == "utter_r_setenta_y_dos_si"
        for name, variations in responses().items():
            if name.startswith("utter_pregunta_"):
                assert not any(w in variations[0]["text"] for w in ("qué te hizo", "cómo fue", "describe"))

    def test_a_minor_in_an_image_calls_a_person_and_nobody_asks_for_it(self) -> None:
        talk = Talk()
        talk.hear("violencia_digital", 2, "violencia_sexual")
        assert talk.state.question == "imagen_menor"
        talk.say("sí")
        assert talk.commands[-1]["level"] == 3
        assert talk.plans[-1].responses[0] == "utter_r_imagen_menor_si"

    def test_a_missing_person_is_asked_about_without_waiting(self) -> None:
        talk = in_topic("secuestro_desaparicion")
        assert asked(talk, "no", "ayer en la tarde", "en el metro Pino Suárez") == [
            "desap_cuando",
            "desap_donde",
            "desap_senas",
        ]

    def test_a_kidnapping_whose_relative_does_not_answer_is_imminent(self) -> None:
        talk = Talk()
        talk.hear("secuestro", 3, "secuestro_desaparicion")
        assert talk.state.question == "hablo_con_familiar"
        talk.say("no")
        assert talk.commands[-1]["level"] == 4

    def test_a_weapon_at_school_is_imminent(self) -> None:
        talk = in_topic("amenaza", 3)
        talk.say("no")
        assert talk.state.question == "amenaza_arma"
        assert talk.say("sí").responses[0] == "utter_r_amenaza_arma_inminente"


class TestForAnother:
    def test_the_helper_is_guided_and_asked_what_was_said_and_where(self) -> None:
        talk = in_topic("suicidio", 3, text="mi hermana se quiere matar")
        assert talk.plans[-1].responses[0] == "utter_suicidio_tercero_alto"
        assert talk.state.question == "peligro_otra"
        assert asked(talk, "no", "que ya no quiere vivir") == ["que_dijo", "donde_esta"]
        assert talk.state.answers["que_dijo"]["said"] == "que ya no quiere vivir"

    def test_in_danger_now_the_place_comes_first(self) -> None:
        talk = in_topic("suicidio", 4, text="mi amiga se va a matar")
        assert talk.state.question == "donde_esta"
        talk.say("en su casa, en Tlalpan")
        assert talk.state.facts["zone"] == "cdmx"


class TestMinors:
    def test_any_risk_calls_a_person_at_once(self) -> None:
        talk = Talk()
        talk.hear(SAFETY_QUESTION, 1, "suicidio", "ask", text="tengo 12 y ya no quiero nada")
        assert talk.commands[-1]["level"] == 2
        assert "utter_menor" in talk.plans[-1].responses
        assert talk.state.treatment == "menor"

    def test_a_grown_up_who_does_no_harm_is_asked_for(self) -> None:
        talk = in_topic("violencia_familiar", 2, text="tengo 10 y mi papá me pega")
        assert asked(talk, "sí", "no") == ["adulto", "lugar"]


class TestTalk:
    def test_not_understood_is_asked_once_more_and_then_a_person_is_offered(self) -> None:
        talk = Talk()
        talk.hear(SAFETY_QUESTION, 1, "suicidio", "ask")
        again = talk.say("blablabla")
        assert again.question == "suicidio"
        assert "utter_pregunta_suicidio_otra" in again.responses
        assert talk.say("blebleble").question == "persona"

    def test_not_understood_while_waiting_is_left_to_the_person_who_comes(self) -> None:
        talk = in_topic("suicidio", 3)
        talk.say("blablabla")
        last = talk.say("blebleble")
        assert last.responses[0].startswith("utter_r_lo_vera_persona")

    def test_asking_back_gets_other_words(self) -> None:
        talk = in_topic("suicidio", 3)
        assert talk.say("?").responses == ("utter_pregunta_suicidio_otra",)

    def test_told_before_goes_on_to_the_next_question(self) -> None:
        talk = in_topic("violencia_familiar")
        talk.say("sí")
        said = talk.say("ya te dije")
        assert said.responses[0].startswith("utter_r_ya_dijo")
        assert said.question == "amenaza_muerte"
        assert "arma" not in talk.state.answers

    def test_a_correction_replaces_the_answer_and_danger_stays(self) -> None:
        talk = in_topic("suicidio", 3)
        talk.say("sí")
        said = talk.say("perdón, quise decir que no")
        assert talk.state.answers["suicidio"]["answer"] == "no"
        assert talk.state.level == 3
        assert said.question == "deseo_morir"

    def test_an_aside_is_answered_and_the_question_comes_back(self) -> None:
        talk = in_topic("suicidio", 3)
        said = talk.hear("eres_robot")
        assert said.responses[0].startswith("utter_eres_robot")
        assert said.responses[-1] == "utter_pregunta_suicidio_otra"
        assert talk.say("sí").question == "deseo_morir"

    def test_another_danger_keeps_what_is_known(self) -> None:
        talk = in_topic("violencia_familiar", 2, text="vivo en Tlalpan y mi esposo me pega")
        talk.say("sí")
        talk.hear("suicidio", 3, "suicidio", text="por eso me quiero matar")
        assert talk.state.facts["place"] == "Tlalpan"
        assert talk.state.answers["escribir_a_salvo"]["answer"] == "si"
        assert talk.state.topic == "suicidio"

    def test_a_repeated_message_is_noticed(self) -> None:
        talk = Talk()
        talk.hear("informacion_servicios", text="necesito ayuda")
        assert talk.hear("informacion_servicios", text="Necesito  ayuda").responses[0] == "utter_repetido"

    def test_known_places_names_and_ways_are_not_asked_for(self) -> None:
        talk = in_topic("suicidio", 4, text="me llamo Ana, estoy en Iztapalapa, márcame al 55 1234 5678")
        for _ in range(20):
            talk.say("no")
        assert not {"lugar", "nombre", "contacto"} & set(talk.state.asked)

    def test_nobody_on_duty_is_said_once_with_lines_that_answer(self) -> None:
        talk = in_topic("trata", 3, queue=Queue(0, 0, False))
        assert "utter_sin_guardia_trata" in talk.plans[-1].responses
        talk.hear("trata", 3, "trata", queue=Queue(0, 0, False))
        assert not [n for n in talk.plans[-1].responses if "sin_guardia" in n]

    @pytest.mark.parametrize("topic", RISK_TOPICS)
    def test_a_level_4_message_comes_first_in_the_middle_of_a_flow(self, topic: str) -> None:
        talk = in_topic("violencia_sexual", 2)
        talk.say("sí")
        first = talk.hear(topic, 4, topic).responses[0]
        assert "911" in responses()[first][0]["text"].splitlines()[0]

    def test_every_turn_leaves_a_door_open(self) -> None:
        talk = in_topic("violencia_digital", 0)
        for text in ("no", "no", "hola", "ok", "…"):
            said = talk.say(text, NOT_UNDERSTOOD).responses
            texts = " ".join(responses()[name][0]["text"] for name in said)
            assert "?" in texts or "«persona»" in texts or any(c.isdigit() for c in texts)
