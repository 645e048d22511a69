import pytest

from bot.risk import answers
from bot.risk.context import answer_of


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("si", "yes"), ("simon", "yes"), ("pos si", "yes"), ("la neta si", "yes"), ("a veces", "yes"), ("sip", "yes"),
        ("no", "no"), ("nel", "no"), ("para nada", "no"), ("no todavia no", "no"),
        ("manzana", None), ("", None), ("si quieres te cuento mi vida completa desde niña", None),
    ],
)  # fmt: skip
def test_short_answers(text: str, answer: str | None) -> None:
    assert answer_of(text) == answer


@pytest.mark.parametrize(
    ("question", "answer", "level", "topic"),
    [
        ("estas pensando en suicidarte", "yes", 3, "suicidio"),
        ("piensas hacerte daño hoy", "yes", 4, "suicidio"),
        ("estas a salvo en este momento", "no", 4, ""),
        ("puedes irte si quieres", "no", 3, "trata"),
        ("alguien tiene tus documentos o tu dinero", "yes", 3, "trata"),
        ("te ha amenazado con un arma", "yes", 3, "violencia_familiar"),
        ("la persona que te lastima esta ahi contigo", "yes", 4, ""),
    ],
)
def test_answers_to_safety_questions(question: str, answer: str, level: int, topic: str) -> None:
    meaning = answers.meaning_of(answer, question)
    assert meaning
    assert (meaning.level, meaning.topic) == (level, topic)


@pytest.mark.parametrize(
    ("question", "answer"),
    [("estas a salvo en este momento", "yes"), ("estas pensando en suicidarte", "no"), ("en que colonia vives", "yes")],
)
def test_reassuring_or_other_answers_say_nothing(question: str, answer: str) -> None:
    assert answers.meaning_of(answer, question) is None
