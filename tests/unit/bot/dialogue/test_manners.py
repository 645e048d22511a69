import pytest

from bot.dialogue.manners import manner_of
from bot.dialogue.message import Queue
from bot.texts import responses
from tests.unit.bot.dialogue.talk import Talk


@pytest.mark.parametrize(
    ("text", "manner"),
    [
        ("me siento mal, quiero hablar con alguien", "persona"),
        ("quiero una psicóloga", "persona"),
        ("me puedes pasar con una persona", "persona"),
        ("pásame con un humano", "persona"),
        ("no puedo llamar, nada más escribir", "no_llama"),
        ("soy sordo y necesito ayuda", "no_llama"),
        ("apúrense", "urge"),
        ("ya contesten!!", "urge"),
        ("¿cuánto se tardan?", "urge"),
        ("ya van 10 minutos", "urge"),
        ("entonces a quién le marco?", "numero"),
        ("a qué número hablo", "numero"),
        ("pásame un teléfono donde me ayuden", "numero"),
        ("cuál es el teléfono para reportarlo?", "numero"),
        ("a dónde llamo", "numero"),
        ("dame el número", "numero"),
        ("¿tienen algún teléfono?", "numero"),
        ("¿dónde me atienden?", "numero"),
        ("qué número marco", "numero"),
        ("me das el número porfa", "numero"),
        ("con quién me comunico", "numero"),
        ("y dónde puedo ir", "numero"),
        ("a quién le aviso", "numero"),
        ("me marcan de un número desconocido", None),
        ("qué hago con el número", None),
        ("me robaron el teléfono", None),
        ("quiero mi teléfono de vuelta", None),
        ("qué línea de metro", None),
        ("a quién le importa", None),
        ("donde vivo hay mucho ruido", None),
        ("no quiero hablar con nadie", None),
        ("no quiero hablar con una persona", None),
        ("una persona me sigue", None),
        ("mi esposo no me deja hablar con alguien", None),
        ("ya contesté", None),
        ("quiero llamar a mi mamá", None),
    ],
)
def test_what_is_said_to_the_bot_beside_everything_else(text: str, manner: str | None) -> None:
    assert manner_of(text) == manner


def test_a_person_is_called_also_where_the_classifier_heard_something_else() -> None:
    talk = Talk()
    said = talk.hear("apoyo_psicologico", text="me siento mal, quiero hablar con alguien")
    assert said.responses[0] == "utter_pedir_humano"
    assert talk.commands[-1]["reason"] == "pedido"


def test_who_cannot_call_is_helped_in_writing_and_did_not_answer() -> None:
    talk = Talk()
    talk.hear("suicidio", 4, "suicidio")
    said = talk.say("no puedo llamar, nada más escribir", "negar")
    assert said.responses[0] == "utter_por_escrito"
    assert said.question == "acompanada"
    assert "acompanada" not in talk.state.answers


def test_who_cannot_wait_is_told_the_truth_and_asked_nothing_new() -> None:
    talk = Talk()
    talk.hear("violencia_pareja", 2, "violencia_familiar")
    said = talk.hear("violencia_pareja", 2, "violencia_familiar", text="apúrense", queue=Queue(0, 3, False))
    assert said.responses == ("utter_espera_sin_guardia",)


def test_who_asked_for_a_person_is_not_told_to_write_persona() -> None:
    talk = Talk()
    for _ in range(4):
        talk.hear("pedir_humano")
    for turn in talk.plans[1:]:
        assert not any("«persona»" in responses()[name][0]["text"] for name in turn.responses)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("le pegué a mi esposa y me siento una basura", 2),
        ("a veces se me pasa la mano con mis hijos", 3),
        ("tengo ganas de matar a mi mujer", 4),
    ],
)
def test_who_hurts_others_is_helped_without_being_told_it_is_not_their_fault(text: str, level: int) -> None:
    talk = Talk()
    said = talk.hear("violencia_familiar", level, "violencia_familiar", text=text)
    assert said.responses[0].startswith("utter_agresor_")
    assert not any("no es tu culpa" in responses()[name][0]["text"].lower() for name in said.responses)
    assert said.question in ("peligro_ahora", "amenaza_arma")


@pytest.mark.parametrize("text", ["mi esposo me pegó", "le pegó a mi mamá", "él me golpea y yo le grito"])
def test_victims_are_not_taken_for_aggressors(text: str) -> None:
    talk = Talk()
    talk.hear("violencia_familiar", 2, "violencia_familiar", text=text)
    assert "aggressor" not in talk.state.facts


@pytest.mark.parametrize(
    "asked", ["entonces a quién le marco?", "cuál es el teléfono para reportarlo?", "dame el número"]
)
@pytest.mark.parametrize(
    ("intent", "level", "topic"),
    [
        ("maltrato_animal", 0, "maltrato_animal"),
        ("robo_denuncia", 0, "robo_denuncia"),
        ("violencia_pareja", 2, "violencia_familiar"),
        ("violencia_sexual", 3, "violencia_sexual"),
        ("extorsion", 0, "extorsion"),
    ],
)
def test_a_number_is_given_in_the_middle_of_anything_and_the_question_stays(
    intent: str, level: int, topic: str, asked: str
) -> None:
    talk = Talk()
    talk.hear(intent, level, topic)
    open_question = talk.state.question
    said = talk.say(asked, "pedir_humano")
    assert said.responses[0].startswith("utter_lineas")
    assert said.fill["lineas"].count("•") >= 1
    assert said.question == open_question
    assert open_question not in talk.state.answers
    assert talk.state.theme == intent
    assert talk.commands[-1] is None, "who asks for a number has not asked for a person"


def test_the_lines_are_those_of_the_matter() -> None:
    talk = Talk()
    talk.hear("maltrato_animal", text="mi vecino tiene amarrado a su perro")
    assert "Brigada" in talk.say("a quién le marco?", "extorsion").fill["lineas"]
