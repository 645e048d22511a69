import pytest

from bot.risk import answers
from bot.risk.normalize import plain, readable
from bot.risk.replies import answer_of


def reply(text: str) -> str | None:
    return answer_of(plain(readable(text)).text, readable(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("sí", "yes"), ("simon", "yes"), ("pos si", "yes"), ("la neta si", "yes"), ("SIP", "yes"),
        ("ajá", "yes"), ("mmm pues sí la verdad", "yes"), ("diario", "yes"), ("👍", "yes"),
        ("no le voy a decir que no", "yes"), ("sí no puedo hablar", "yes"), ("siiii", "yes"),
        ("ya", "yes"), ("a veces", "maybe"), ("creo q si", "maybe"), ("tal vez", "maybe"),
        ("una vez nomás", "maybe"), ("no siempre", "maybe"), ("casi diario", "maybe"),
        ("no sé", "unsure"), ("quien sabe", "unsure"), ("ni idea", "unsure"),
        ("pues no se la verdad", "unsure"), ("🤷", "unsure"), ("prefiero no decir", "evasive"),
        ("no quiero hablar de eso", "evasive"), ("para qué quieres saber", "evasive"),
        ("mejor no", "evasive"), ("no creo", "hardly"), ("creo que no", "hardly"),
        ("todavía no", "hardly"), ("ya no", "hardly"), ("no todavia no", "hardly"), ("no", "no"),
        ("nel", "no"), ("la neta no", "no"), ("para nada", "no"), ("nooo", "no"),
        ("no se puede", "no"), ("👎", "no"), ("nop, debo mucho", "no"), ("ayer", "detail"),
        ("con el cuchillo", "detail"), ("mi papá", "detail"), ("3", "detail"),
        ("la encargada", "detail"), ("manzana", None), ("", None),
        ("si quieres te cuento mi vida completa desde niña", None), ("si quieres", None),
        ("si no me ayudan", None),
        ("seh", "yes"), ("sep", "yes"), ("mjm", "yes"), ("mhm", "yes"), ("zi", "yes"), ("ci", "yes"), ("s", "yes"),
        ("shi", "yes"), ("seguido", "yes"), ("todas", "yes"), ("toda la vida", "yes"), ("neta", "yes"),
        ("pa qué le digo que no", "yes"), ("adivina", "yes"), ("verdad que sí", "yes"), ("como no", "yes"),
        ("casi", "maybe"), ("+-", "maybe"), ("😢", "maybe"), ("🥺", "maybe"), ("llorando", "maybe"),
        ("mmm", "unsure"), ("híjole", "unsure"), ("pues", "unsure"), ("...", None), ("🙈", "evasive"),
        ("me da pena", "evasive"), ("ella", "detail"), ("dormido", "detail"), ("todo bien", None),
    ],
)  # fmt: skip
def test_kinds_of_short_replies(text: str, kind: str | None) -> None:
    assert reply(text) == kind


def meaning(question: str, text: str) -> answers.AnswerMeaning | None:
    return answers.meaning_of(plain(readable(text)), readable(text), readable(question))


@pytest.mark.parametrize(
    ("question", "text", "level", "topic"),
    [
        ("A veces llegan ideas de morir. ¿Estás pensando en suicidarte?", "pos si", 3, "suicidio"),
        ("¿Sientes que podrías intentar suicidarte hoy?", "sí", 4, "suicidio"),
        ("¿Estás a salvo en este momento?", "nel", 4, ""),
        ("¿Se siente usted segura?", "para nada", 4, ""),
        ("¿Puedes irte de ahí si quieres?", "no me dejan", 3, "trata"),
        ("¿Alguien tiene tus documentos o tu dinero?", "la encargada", 3, "trata"),
        ("¿Te han amenazado con un arma o te han apretado el cuello?", "una vez nomás", 3, "violencia_familiar"),
        ("¿La persona que te lastima está ahí contigo?", "en la sala", 4, ""),
        ("¿Sientes que podría llegar a matarte?", "si", 3, "violencia_familiar"),
        ("¿Has pensado en matarte?", "si", 3, "suicidio"),
        ("¿Con qué te amenazó de muerte?", "con el cuchillo", 3, "violencia_familiar"),
        ("¿Quién te golpea?", "mi papá", 2, "violencia_familiar"),
        ("¿Te obligaron a tener relaciones?", "el viernes", 3, "violencia_sexual"),
        ("¿Tiene un arma?", "la de mi difunto papá", 3, "violencia_familiar"),
        ("¿Ya apareció?", "aun no", 3, "secuestro_desaparicion"),
        ("¿Es menor de edad, o crees que está en peligro?", "sí", 4, "secuestro_desaparicion"),
        ("¿Ella puede salir de su casa sin permiso?", "él no la deja ni ir al doctor", 3, "violencia_familiar"),
    ],
)  # fmt: skip
def test_answers_that_show_danger(question: str, text: str, level: int, topic: str) -> None:
    found = meaning(question, text)
    assert found
    assert (found.level, found.topic) == (level, topic)


@pytest.mark.parametrize(
    ("question", "text", "level"),
    [
        ("¿Estás a salvo en este momento?", "no sé", 3),
        ("¿Estás pensando en suicidarte?", "no sé", 2),
        ("¿Estás pensando en suicidarte?", "prefiero no decir", 2),
        ("¿Estás pensando en suicidarte?", "todavía no", 1),
        ("¿Te ha lastimado?", "quien sabe", 1),
        ("¿Puedes irte de ahí si quieres?", "no sé", 2),
    ],
)
def test_doubt_and_avoidance_are_never_a_no(question: str, text: str, level: int) -> None:
    found = meaning(question, text)
    assert found
    assert found.level == level


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("¿Estás a salvo en este momento?", "sí hijo, gracias"),
        ("¿Estás pensando en suicidarte?", "no manches no, nomás estoy enojado"),
        ("¿En qué colonia vives?", "sí"),
        ("¿Quieres hablar con una persona del Consejo?", "sí"),
        ("¿Hay alguien de confianza que pueda estar contigo ahora?", "mi roomie"),
        ("¿Tienes tus documentos?", "sí todos"),
        ("¿Alguien salió lastimado o usaron armas?", "sí"),
        ("¿Alguien te lastima?", "no"),
    ],
)
def test_reassuring_or_other_answers_say_nothing(question: str, text: str) -> None:
    assert meaning(question, text) is None


def test_the_last_question_asked_is_the_one_answered() -> None:
    found = meaning("¿Estás a salvo? ¿Te ha pegado?", "no")
    assert found is None


def test_being_a_minor_counts_only_after_a_hint() -> None:
    found = meaning("¿Eres menor de 18?", "sí")
    assert found
    assert found.needs_earlier


@pytest.mark.parametrize(
    ("question", "text", "level"),
    [
        ("¿A veces preferiría no despertar?", "La verdad sí, pero no haría nada, por mi niño.", 2),
        ("¿Has pensado en quitarte la vida?", "sí pero no me atrevo", 3),
        ("¿Estás pensando en suicidarte?", "si, pero no le digas a nadie", 3),
    ],
)
def test_a_yes_with_a_but_is_a_yes(question: str, text: str, level: int) -> None:
    found = meaning(question, text)
    assert found is not None
    assert (found.level, found.topic) == (level, "suicidio")


@pytest.mark.parametrize(
    "question", ["¿Tienes dónde quedarte?", "¿Tiene dónde dormir hoy?", "¿Tienes dónde vivir?"]
)
def test_a_place_to_stay_is_no_plan(question: str) -> None:
    assert meaning(question, "sí, con mi hermana") is None


@pytest.mark.parametrize(
    "question", ["¿Qué está pasando?", "¿Qué te pasa?", "¿En qué te ayudo?", "¿Qué pasó?"]
)
def test_a_question_that_asks_anything_adds_nothing(question: str) -> None:
    assert answers.told_with_question("una deuda", readable(question)) is None


def test_a_question_with_something_in_it_adds_that() -> None:
    assert answers.told_with_question("sí", readable("¿Te quitaron el pase?")) == "me quitaron el pase, sí"


@pytest.mark.parametrize("text", ["...", "…", "zzz", "manzana"])
def test_what_nobody_understands_is_asked_about_again_or_calls_a_person(text: str) -> None:
    found = meaning("¿Has pensado en matarte?", text)
    assert found
    assert found.level >= 2
    found = meaning("¿Estás a salvo en este momento?", text)
    assert found
    assert found.level == 1


@pytest.mark.parametrize("text", ["gracias", "hola", "ah ok", "jajaja", "¿mande?", "todo bien"])
def test_courtesies_and_questions_are_no_unclear_answer(text: str) -> None:
    assert meaning("¿Has pensado en matarte?", text) is None
