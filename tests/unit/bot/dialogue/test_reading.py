"""Short answers as people type them, in the light of the question that is open."""

import pytest

from bot.dialogue.flows import QUESTIONS
from bot.dialogue.reading import Reading, corrects_before, read

# si is danger in `suicidio` and `arma`, no is danger in `a_salvo`, neither in `acompanada`.
ANSWERS = [
    ("suicidio", "sí", "si"),
    ("suicidio", "pos sí", "si"),
    ("suicidio", "simón", "si"),
    ("suicidio", "a veces", "si"),
    ("suicidio", "más o menos", "si"),
    ("suicidio", "tal vez", "si"),
    ("suicidio", "👍", "si"),
    ("suicidio", "nel", "no"),
    ("suicidio", "no, para nada", "no"),
    ("suicidio", "la neta no sé", "no_sabe"),
    ("suicidio", "quién sabe", "no_sabe"),
    ("suicidio", "casi no", "no_sabe"),
    ("suicidio", "no quiero decir", "no_dice"),
    ("suicidio", "prefiero no hablar de eso", "no_dice"),
    ("suicidio", "ya te dije que sí", "si"),
    ("suicidio", "ya te dije que no", "no"),
    ("arma", "una vez con un cuchillo", "si"),
    ("arma", "ayer", "si"),
    ("empeora", "a veces", "si"),
    ("empeora", "cada vez más", "si"),
    ("a_salvo", "sí", "si"),
    ("a_salvo", "no", "no"),
    ("a_salvo", "casi no", "no"),
    ("a_salvo", "más o menos", "no_sabe"),
    ("acompanada", "a lo mejor", "no_sabe"),
    ("suicidio_reciente", "ayer", "si"),
    ("suicidio_reciente", "hace como un mes", "si"),
    ("suicidio_reciente", "hace años", "no"),
    ("suicidio_reciente", "hace como 5 años", "no"),
    ("suicidio_reciente", "no, fue hace un mes", "si"),
    ("setenta_y_dos", "anoche", "si"),
    ("setenta_y_dos", "la semana pasada", "no"),
    ("lugar", "en iztapalapa", "texto"),
    ("lugar", "no te puedo decir", "no_dice"),
    ("lugar", "no sé", "no_sabe"),
    ("nombre", "Prefiero no decir", "no_dice"),
    ("contacto", "no", "no"),
]


@pytest.mark.parametrize(("question", "text", "answer"), ANSWERS)
def test_an_answer_is_read_in_its_question(question: str, text: str, answer: str) -> None:
    assert read(QUESTIONS[question], text, "nlu_fallback").answer == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [("no, perdón, sí", "si"), ("sí, digo no", "no"), ("no, me equivoqué, quise decir que sí", "si")],
)
def test_the_last_word_counts_where_one_is_taken_back(text: str, answer: str) -> None:
    assert read(QUESTIONS["suicidio"], text, "nlu_fallback") == Reading(answer, corrects=True)


@pytest.mark.parametrize(
    "text",
    [
        "?",
        "???",
        "¿cómo?",
        "qué",
        "no entendí",
        "a qué te refieres",
        "por qué me preguntas eso",
        "para qué quieres saber",
    ],
)
@pytest.mark.parametrize("question", ["suicidio", "lugar"])
def test_asking_back_is_no_answer(question: str, text: str) -> None:
    assert read(QUESTIONS[question], text, "nlu_fallback") == Reading(other="aclarar")


@pytest.mark.parametrize("text", ["ya te dije", "ya contesté", "ya te lo dije arriba"])
def test_told_before_is_no_answer(text: str) -> None:
    assert read(QUESTIONS["suicidio"], text, "nlu_fallback") == Reading(other="ya_dijo")


@pytest.mark.parametrize("text", ["el perro de mi vecina ladra toda la noche", "perdón", "🙃", "…", ""])
def test_what_is_not_understood_is_not_taken_for_anything(text: str) -> None:
    assert read(QUESTIONS["a_salvo"], text, "nlu_fallback").answer is None


def test_the_classifier_helps_with_words_that_no_table_knows() -> None:
    assert read(QUESTIONS["suicidio"], "efectivamentee", "afirmar").answer == "si"


def test_a_bare_yes_does_not_answer_an_open_question() -> None:
    assert read(QUESTIONS["lugar"], "sí", "afirmar").answer is None


@pytest.mark.parametrize(
    ("text", "corrects"),
    [("perdón, quise decir que sí", True), ("me equivoqué", True), ("no, perdón", False)],
)
def test_a_message_may_begin_by_taking_back_the_one_before(text: str, corrects: bool) -> None:
    assert corrects_before(text) is corrects
