"""Where a person is called at level 4 the first bubble names the number, whatever the turn is about."""

import pytest

from bot.dialogue.door import has_number
from bot.texts import responses
from tests.unit.bot.dialogue.talk import Talk

LATER = [
    ("nlu_fallback", 4, "Mi sobrino les mandó groserías desde mi cel, disculpen"),
    ("pedir_humano", 4, "PASEME A ALGUIEN"),
    ("pedir_humano", 0, "PASEME A ALGUIEN"),
    ("apoyo_psicologico", 0, "no tengo amigos y quiero hablar con alguien de confianza"),
]


@pytest.mark.parametrize(
    "topic", ["amenaza", "secuestro_desaparicion", "violencia_familiar", "suicidio", "extorsion"]
)
@pytest.mark.parametrize(("intent", "level", "text"), LATER)
def test_the_number_is_said_first_though_the_case_is_at_level_4_already(
    topic: str, intent: str, level: int, text: str
) -> None:
    talk = Talk()
    talk.hear(topic, 4, topic)
    for said in (text, f"{text}, por favor"):
        plan = talk.hear(intent, level, topic, text=said)
        assert talk.commands[-1]
        assert has_number(plan.responses[0], responses()), plan.responses


def test_a_wish_for_a_person_is_no_answer_in_own_words() -> None:
    talk = Talk()
    talk.hear("desaparicion", 4, "secuestro_desaparicion")
    assert talk.state.question == "desap_cuando"
    talk.say("quiero hablar con alguien de confianza")
    assert "desap_cuando" not in talk.state.answers
