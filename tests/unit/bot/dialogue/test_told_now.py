"""What was feared and is told as being there now: danger at once, though the words alone would mean nothing."""

import pytest

from bot.dialogue.means import has_means
from bot.dialogue.overdose import shows_signs
from tests.unit.bot.dialogue.talk import Talk

AT_HAND = [
    "mentira, ya agarré el cuchillo",
    "tengo las pastillas aquí en la mano",
    "estoy en la azotea",
    "ya estoy parada en el puente",
    "compré una soga",
    "ya junté todas mis pastillas",
    "traigo una navaja",
    "aquí está la pistola",
    "saqué el frasco de mi mamá",
    "ya subí a la azotea",
]
NOT_AT_HAND = [
    "no tengo pastillas",
    "no, no tengo nada a la mano",
    "tiré las pastillas",
    "mi mamá tiene las pastillas",
    "tengo un examen",
    "ya no tengo la navaja",
    "estoy en mi cuarto",
]


@pytest.mark.parametrize("text", AT_HAND)
def test_means_at_hand_are_danger_now_where_it_is_about_suicide(text: str) -> None:
    assert has_means(text)
    talk = Talk()
    talk.hear("suicidio", 3, "suicidio")
    plan = talk.say(text)
    assert plan.responses[0].startswith("utter_suicidio_inminente")
    assert talk.commands[-1] == {"command": "escalate", "topic": "suicidio", "level": 4, "reason": "riesgo"}


@pytest.mark.parametrize("text", AT_HAND)
def test_elsewhere_the_same_words_call_nobody(text: str) -> None:
    talk = Talk()
    talk.hear("servicios_urbanos")
    talk.say(text)
    assert talk.commands[-1] is None


@pytest.mark.parametrize("text", NOT_AT_HAND)
def test_what_is_not_at_hand_is_not_feared(text: str) -> None:
    assert not has_means(text)


@pytest.mark.parametrize(
    ("text", "worse"),
    [
        ("respira raro", True),
        ("está muy dormido", True),
        ("está vomitando", True),
        ("no contesta", True),
        ("me siento mareada", True),
        ("se está poniendo morado, no respira", True),
        ("ya marqué al 911", False),
        ("tiene 19", False),
        ("ya despertó", False),
        ("se siente bien", False),
    ],
)
def test_signs_after_an_overdose_are_danger_now(text: str, worse: bool) -> None:
    assert shows_signs(text) is worse
    talk = Talk()
    talk.hear("sobredosis", 3, "apoyo_psicologico")
    plan = talk.say(text, "ansiedad_crisis")
    assert (talk.state.level == 4) is worse
    if worse:
        assert "_inminente" in plan.responses[0]


@pytest.mark.parametrize(
    "text",
    [
        "qué hago",
        "cómo la ayudo",
        "qué le digo",
        "¿y ahora qué hago?",
        "cómo lo puedo ayudar",
        "qué me recomiendas",
    ],
)
def test_who_asks_for_advice_gets_it_and_has_not_answered(text: str) -> None:
    talk = Talk()
    talk.say("mi hermana se quiere matar", "suicidio", level=3, topic="suicidio")
    open_question = talk.state.question
    plan = talk.say(text, "afirmar")
    assert plan.responses[0].startswith("utter_suicidio_tercero_sigue")
    assert plan.question == open_question
    assert open_question not in talk.state.answers


@pytest.mark.parametrize("text", ["me siento una carga para mi familia", "ya no le veo sentido a nada"])
def test_despair_told_after_a_person_was_offered_is_asked_about(text: str) -> None:
    talk = Talk()
    talk.hear("apoyo_psicologico", text="no duermo bien")
    assert talk.state.question == "persona"
    assert talk.hear("suicidio", 1, "suicidio", text=text).question == "suicidio"


def test_who_denies_unasked_is_not_asked_what_they_denied() -> None:
    talk = Talk()
    talk.hear("apoyo_psicologico", text="me siento sola")
    talk.say("no, para nada, no quiero morirme")
    assert talk.state.answers["suicidio"]["answer"] == "no"
    plan = talk.hear(
        "pregunta_seguridad", 1, "apoyo_psicologico", "ask", "apoyo_psicologico", text="me da pena salir"
    )
    assert plan.question != "suicidio"


def test_a_new_case_is_guided_though_the_last_one_ended_with_the_same_words() -> None:
    talk = Talk()
    first = talk.hear("suicidio", 3, "suicidio")
    again = talk.hear("suicidio", 3, "suicidio", owner="bot")
    assert again.responses[0] == first.responses[0]
