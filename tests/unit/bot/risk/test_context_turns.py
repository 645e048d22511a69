"""What earlier turns add, with a stand-in for the judgement of single texts."""

import pytest

from bot.risk.assessment import RiskAssessment, Signal
from bot.risk.context import Context
from bot.risk.normalize import plain, readable
from bot.risk.turns import Turns


def alone(text: str, context: Context | None = None) -> RiskAssessment:
    """Escalates on 'soga' and on 'llaves' with 'renta' together; 'pesa' asks about suicide, 'fila' about
    something else; 'triste' is distress."""
    if "soga" in text or ("llaves" in text and "renta" in text):
        return RiskAssessment(3, "suicidio", 0.9, "escalate", (Signal("soga", "suicidio: prueba"),))
    if "golpe" in text:
        return RiskAssessment(2, "violencia_familiar", 0.9, "escalate", (Signal("golpe", "prueba"),))
    if "pesa" in text:
        return RiskAssessment(1, "suicidio", 0.5, "ask", (Signal("pesa", "prueba"),))
    if "fila" in text:
        return RiskAssessment(1, "servicios_urbanos", 0.5, "ask", (Signal("fila", "prueba"),))
    return RiskAssessment(int("triste" in text), "apoyo_psicologico", 0.9, "pass")


def added(text: str, *previous: str, question: str | None = None) -> list[RiskAssessment]:
    words = readable(text)
    return Turns(words, plain(words), alone(words), Context(previous, question), alone).assessments()


def test_turns_harmless_alone_count_together() -> None:
    (found,) = added("le dejo las llaves a mi hermana", "ya pagué la renta")
    assert (found.level, found.action) == (3, "escalate")
    assert "junto con lo que dijo antes" in found.signals[0].rule


@pytest.mark.parametrize("text", ["no, para nada", "gracias", "ok", "hola buenas tardes"])
def test_denials_and_courtesies_join_nothing(text: str) -> None:
    assert added(text, "tengo las llaves", "ya pagué la renta") == []


def test_doubt_together_calls_a_person_after_distress() -> None:
    assert [a.action for a in added("todo pesa mucho", "ando muy triste")] == ["escalate"]
    assert [a.action for a in added("todo pesa mucho", "quiero un trámite")] == ["ask"]


def test_doubt_about_no_risk_stays_a_question_after_distress() -> None:
    assert [a.action for a in added("hay mucha fila", "ando muy triste")] == ["ask"]


def test_doubt_after_a_hint_is_about_the_risk_hinted_at() -> None:
    (found,) = added("hay mucha fila", "todo me pesa")
    assert (found.action, found.topic) == ("escalate", "suicidio")


@pytest.mark.parametrize(
    "text", ["era broma", "olvídalo", "bórralo, exageré", "no le digan a nadie", "mensaje equivocado"]
)
def test_taking_back_keeps_the_level(text: str) -> None:
    found = added(text, "tengo la soga lista")
    assert max(a.level for a in found) == 3
    assert any("se desdice" in s.rule for a in found for s in a.signals)


def test_taking_back_nothing_is_nothing() -> None:
    assert added("era broma", "quiero un trámite") == []


def test_silence_asked_for_after_distress_calls_a_person() -> None:
    assert [a.action for a in added("por favor no le digan a mi esposo", "estoy muy triste")] == ["escalate"]


@pytest.mark.parametrize(
    "text",
    [
        "dile a mi hijo que lo quiero",
        "fuiste de los últimos con quien hablé",
        "ya no voy a volver, perdón",
        "cuiden mucho a mis hijos",
    ],
)
def test_a_goodbye_for_good(text: str) -> None:
    assert [(a.level, a.topic) for a in added(text, "gracias")] == [(3, "suicidio")]


@pytest.mark.parametrize("text", ["gracias por todo", "adiós, buen día", "hasta luego joven"])
def test_an_everyday_goodbye(text: str) -> None:
    assert added(text, "quiero un trámite") == []


def test_an_answer_without_a_known_question_is_read_with_it() -> None:
    (found,) = added("sí", question="¿Compraste la soga?")
    assert found.action == "escalate"
    assert "con la pregunta que contesta" in found.signals[0].rule


def test_relapse_in_doubt_calls_a_person() -> None:
    found = added("otra vez me pesa todo", "gracias, ya estoy mejor")
    assert any("vuelve a pasar" in s.rule for a in found for s in a.signals)


def test_a_minor_answers_after_a_hint() -> None:
    question = "¿Eres menor de 18?"
    assert added("sí", "me pesa lo que me piden", question=question)[0].action == "escalate"
    assert added("sí", "quiero un trámite", question=question) == []


def test_the_words_of_the_person_are_the_signal() -> None:
    (found,) = added("la neta sí", question="¿Estás pensando en suicidarte?")
    assert found.signals[0].phrase == "la neta sí"
    assert "contesta que sí" in found.signals[0].rule


@pytest.mark.parametrize("text", ["", "🤐", "\x00", "?" * 5000, "a " * 5000])
def test_odd_texts_do_not_raise(text: str) -> None:
    added(text, "", "🤐", question="¿" * 2000)


def test_a_second_doubtful_turn_calls_a_person() -> None:
    (found,) = added("hoy todo me pesa", "la cruz pesa", "hola")
    assert (found.level, found.action, found.topic) == (2, "escalate", "suicidio")


def test_a_second_doubtful_turn_calls_a_person_whatever_stood_between() -> None:
    found = added("hay mucha fila", "todo me pesa", "gracias", "buenas noches", "mi cita es hoy")
    assert ("escalate", "suicidio") in [(a.action, a.topic) for a in found]


def test_doubt_in_the_reply_to_a_safety_question_calls_a_person() -> None:
    found = added("pues me pesa mucho levantarme tan temprano con este clima", question="¿Estás a salvo?")
    assert [a.action for a in found if a.level >= 2] == ["escalate"]


@pytest.mark.parametrize("text", ["no, nada me pesa", "no creo, nomás me pesa el calor"])
def test_a_doubtful_no_is_no_second_hint(text: str) -> None:
    assert not [a for a in added(text, "todo me pesa", question="¿Has pensado en matarte?") if a.level >= 2
                and "segunda vez" in a.signals[0].rule]  # fmt: skip


def test_a_denial_makes_what_was_said_before_no_graver() -> None:
    found = added("no, la renta no me la cobran", "el golpe y las llaves", question="¿Quién es?")
    assert max(a.level for a in found) == 2


@pytest.mark.parametrize("text", ["no, la renta no me la cobran", "no, ya no me importa la renta"])
def test_a_denial_hides_nothing_where_nobody_was_called_yet(text: str) -> None:
    found = added(text, "las llaves me pesan", question="¿Quién es?")
    assert (3, "escalate") in [(a.level, a.action) for a in found]


def test_whatever_escalates_has_a_level_that_opens_a_case() -> None:
    for text in ("no, la renta no me la cobran", "no", "nunca, nada de eso", "la renta", "me pesa"):
        for before in ("las llaves me pesan", "el golpe y las llaves", "ando triste", "hay fila"):
            assert all((a.level >= 2) == (a.action == "escalate") for a in added(text, before))
