"""In doubt between two topics the bot asks which; where nothing is likely it says so and offers all of them."""

from typing import Any

import pytest

from bot.dialogue.likely import likely_topics
from bot.dialogue.message import Message
from bot.intents import NOT_UNDERSTOOD
from bot.texts import option, responses
from bot.topics import OTHER_TOPICS, RISK_TOPICS
from tests.unit.bot.dialogue.talk import Talk

# What nobody needs to choose from a list: they are said, not looked for.
_NO_CHOICE = ("saludo", "despedida_gracias", "pedir_humano", "afirmar_negar", "fuera_de_tema")


def ranking(**shares: float) -> list[dict[str, Any]]:
    return [{"name": name, "confidence": share} for name, share in shares.items()]


@pytest.mark.parametrize(
    ("intent", "heard", "topics"),
    [
        ("secuestro", ranking(secuestro=0.41, robo_denuncia=0.23), ("secuestro_desaparicion", "robo_denuncia")),
        (NOT_UNDERSTOOD, ranking(nlu_fallback=0.25, trata=0.28, fraude=0.27), ("trata", "extorsion")),
        # One topic in two intents is no doubt between topics.
        ("fraude", ranking(fraude=0.3, extorsion=0.28, robo_denuncia=0.2), ()),
        ("extorsion", ranking(extorsion=0.54, robo_denuncia=0.3), ()),
        ("fuera_de_tema", ranking(fuera_de_tema=0.3, fraude=0.25, suicidio=0.2), ()),
        (NOT_UNDERSTOOD, ranking(nlu_fallback=0.25, fuera_de_tema=0.19, saludo=0.15), ()),
        (NOT_UNDERSTOOD, ranking(nlu_fallback=0.25, fraude=0.24, robo_denuncia=0.05), ()),
        (NOT_UNDERSTOOD, [], ()),
    ],
)  # fmt: skip
def test_two_topics_are_likely_or_none(
    intent: str, heard: list[dict[str, Any]], topics: tuple[str, ...]
) -> None:
    assert likely_topics(intent, heard) == topics


def doubtful(**risk: Any) -> Message:
    return Message.from_latest(
        {
            "text": "unos señores vinieron",
            "intent": {"name": "secuestro"},
            "intent_ranking": ranking(secuestro=0.41, robo_denuncia=0.23),
            "risk": risk,
        }
    )


def test_the_question_names_both_topics_and_its_buttons_can_be_typed() -> None:
    plan = Talk().turn(doubtful())
    assert plan.responses[0] == "utter_cual_de_dos"
    first, second = option("secuestro_desaparicion"), option("robo_denuncia")
    assert plan.fill["una_dicha"] == first.said
    assert plan.fill["otra"] == second.title
    assert plan.fill["otra_escrita"] == second.typed


def test_danger_leaves_no_doubt() -> None:
    assert doubtful(level=2, topic="secuestro_desaparicion", action="escalate").likely == ()
    assert doubtful(level=1, topic="secuestro_desaparicion").intent == "secuestro"
    assert doubtful(action="ask", topic="robo_denuncia").intent == "secuestro"
    assert doubtful(level=1, topic="robo_denuncia").likely == ("secuestro_desaparicion", "robo_denuncia")


def test_after_two_doubts_in_a_row_a_person_is_offered() -> None:
    talk = Talk()
    talk.turn(doubtful())
    again = talk.turn(Message(NOT_UNDERSTOOD, "secuestro", text="otra cosa", likely=("trata", "amenaza")))
    assert not any(name.startswith("utter_cual") for name in again.responses)
    assert again.responses[0] == "utter_no_entendi"


def test_nothing_likely_offers_every_kind_of_help_and_a_person() -> None:
    plan = Talk().say("asdf")
    assert plan.responses[0] == "utter_no_entendi"
    for variation in responses()["utter_no_entendi"]:
        titles = [choice["title"] for choice in variation["buttons"]]
        assert titles[-1] == "Hablar con alguien"
        assert len(titles) > 6


@pytest.mark.parametrize("topic", [*RISK_TOPICS, *(t for t in OTHER_TOPICS if t not in _NO_CHOICE)])
def test_every_topic_can_be_a_choice(topic: str) -> None:
    choice = option(topic)
    assert choice.said
    assert len(choice.title) <= 20
    assert not choice.typed.startswith("/")
