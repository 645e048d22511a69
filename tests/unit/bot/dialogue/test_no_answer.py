"""A sentence about something else is no answer to the open question, whatever it begins with or contains."""

import pytest

from bot.dialogue.flows import QUESTIONS
from bot.dialogue.reading import read
from bot.risk.answers import meaning_of
from bot.risk.normalize import plain, readable
from bot.texts import responses
from tests.unit.bot.dialogue.talk import Talk

NEITHER_YES = [
    ("juridica_violencia", "a qué hora abren?"),
    ("juridica_violencia", "a que hora abren"),
    ("juridica_violencia", "todo bien"),
    ("juridica_violencia", "muchas gracias"),
    ("mayor_maltrato", "es para mi papá de 67"),
    ("detenida", "ya me soltaron"),
    ("suicidio", "esto cuesta?"),
]
NOR_NO = [
    ("escribir_a_salvo", "ya no quiero ir, mejor me muero"),
    ("persona", "no me entendiste, el casero me quiere golpear"),
    ("lesiones", "ya llamé y no vienen"),
    ("lesiones", "no manches, qué hago"),
    ("a_salvo", "no puedo llamar, nada más escribir"),
    ("a_salvo", "no quiero policías"),
    ("peligro_ahora", "no quiero volver a hacerlo"),
    ("a_salvo", "nunca firmamos nada"),
    ("a_salvo", "no tenemos contrato"),
    ("a_salvo", "jamás me dio un peso"),
    ("a_salvo", "no me quiso dar recibo"),
    ("a_salvo", "no firmé ningún papel"),
    ("a_salvo", "nunca nos casamos"),
    ("escribir_a_salvo", "no, nunca me ha pegado"),
    ("escribir_a_salvo", "no, golpes no le he visto"),
    ("escribir_a_salvo", "no me ha hecho nada"),
    ("a_salvo", "no, no me pega"),
    ("a_salvo", "no, nunca nos ha amenazado"),
    ("a_salvo", "nunca lo he denunciado"),
    ("a_salvo", "no, tampoco me ha tocado"),
    ("a_salvo", "no le he dicho a nadie"),
]
ANSWERS = [
    ("a_salvo", "no puedo salir", "no"),
    ("a_salvo", "no, está aquí", "no"),
    ("a_salvo", "no, no se ha ido", "no"),
    ("a_salvo", "no, no ha llegado nadie", "no"),
    ("a_salvo", "no, no me ha soltado", "no"),
    ("escribir_a_salvo", "no, me pega", "no"),
    ("escribir_a_salvo", "no, nunca estoy a salvo", "no"),
    ("escribir_a_salvo", "no, no he podido salir", "no"),
    ("a_salvo", "no, para nada", "no"),
    ("suicidio", "no quiero morir", "no"),
    ("suicidio", "no, no me quiero morir", "no"),
    ("suicidio", "no quiero morirme", "no"),
    ("suicidio", "no, eso no, no pienso en matarme", "no"),
    ("suicidio", "nunca he pensado en suicidarme", "no"),
    ("suicidio", "para nada, no pienso en eso", "no"),
    ("suicidio", "no me quiero morir, nomás estoy cansada", "no"),
    ("suicidio", "no tengo ganas de morirme", "no"),
    ("deseo_morir", "no estoy pensando en matarme", "no"),
    ("suicidio_hoy", "no me voy a matar", "no"),
    ("arma", "no, nunca me ha pegado", "no"),
    ("a_salvo", "no me siento segura", "no"),
    ("a_salvo", "no que hago", "no"),
    ("a_salvo", "no ayuda", "no"),
    ("a_salvo", "no viene para acá", "no"),
    ("acompanada", "no estoy con mi mamá", "no"),
    ("juridica_violencia", "no me pega", "no"),
    ("persona", "no quiero", "no"),
    ("suicidio", "no, ¿por qué?", "no"),
    ("suicidio", "sí, me van a internar?", "si"),
    ("suicidio_hoy", "ya me tomé todo", "si"),
]
# Taken back, or said with a "but": never a no (facts 3, master rule).
NOT_A_NO = [
    ("suicidio", "no quiero morir pero ya no puedo más"),
    ("suicidio", "no quiero morir, quiero matarme"),
    ("a_salvo", "olvídalo, exageré"),
    ("a_salvo", "ya déjalo, no era nada"),
    ("suicidio", "olvídalo"),
    ("suicidio", "no me hagas caso"),
]
PLACES = ["Santa Úrsula", "en el mercado de Jamaica", "la casa de mi tía atrás del mercado", "metro Hidalgo"]
NO_PLACES = [
    "quiero quejarme de ellos",
    "y también le pega a su esposa",
    "son animales silvestres, a quién le aviso?",
    "por favor ayuda",
]


@pytest.mark.parametrize(("question", "text"), [*NEITHER_YES, *NOR_NO])
def test_it_is_not_taken_for_an_answer(question: str, text: str) -> None:
    assert read(QUESTIONS[question], text, "nlu_fallback").answer is None


@pytest.mark.parametrize(("question", "text"), [*NEITHER_YES, *NOR_NO])
def test_nor_does_triage_take_it_for_one(question: str, text: str) -> None:
    asked = readable(responses()[QUESTIONS[question].response][0]["text"])
    assert meaning_of(plain(readable(text)), readable(text), asked) is None


@pytest.mark.parametrize(("question", "text", "answer"), ANSWERS)
def test_the_verb_of_the_question_and_a_question_besides_do_not_hide_it(
    question: str, text: str, answer: str
) -> None:
    assert read(QUESTIONS[question], text, "nlu_fallback").answer == answer


@pytest.mark.parametrize(("question", "text"), NOT_A_NO)
def test_what_is_taken_back_or_half_said_is_neither_no_nor_reassurance(question: str, text: str) -> None:
    heard = read(QUESTIONS[question], text, "afirmar").answer
    assert heard in (None, "no_dice")


@pytest.mark.parametrize("text", PLACES)
def test_a_place_is_taken_for_one(text: str) -> None:
    assert read(QUESTIONS["lugar"], text, "nlu_fallback").answer == "texto"


@pytest.mark.parametrize("text", NO_PLACES)
def test_what_is_no_place_answers_no_question_for_one(text: str) -> None:
    assert read(QUESTIONS["animal_donde"], text, "nlu_fallback").answer is None


def test_danger_beside_an_everyday_matter_leaves_its_question_behind() -> None:
    talk = Talk()
    talk.hear("maltrato_animal", text="le pega a su perro")
    plan = talk.hear("violencia_pareja", text="y también le pega a su esposa")
    assert plan.responses[0] == "utter_violencia_familiar_bajo"
    assert plan.question == "peligro_otra"
    talk.say("sí", "afirmar")
    assert (talk.state.level, talk.state.topic) == (4, "violencia_familiar")


def test_what_is_no_answer_is_answered_and_the_question_asked_once_more() -> None:
    talk = Talk()
    talk.hear("servicios_adultos_mayores", text="la tarjeta del bienestar")
    plan = talk.hear("servicios_adultos_mayores", text="es para mi papá de 67")
    assert plan.responses[0].startswith("utter_servicios_adultos_mayores")
    assert plan.responses[-1] == "utter_pregunta_mayor_maltrato_otra"
    assert talk.state.level == 0
