"""Who wants to die is helped with that first, whatever drives them to it."""

from bot.dialogue.flows import QUESTIONS
from tests.unit.bot.dialogue.talk import Talk

REASONS = (
    ("violencia_sexual: la extorsionan con imágenes íntimas", "mandan mis fotos"),
    ("suicidio: dice que quiere matarse", "me quiero matar"),
)


def test_wanting_to_die_comes_before_the_images() -> None:
    talk = Talk()
    talk.hear("violencia_digital", 4, "violencia_sexual", text="me piden dinero o publican mis fotos")
    plan = talk.hear(
        "violencia_sexual", 3, "violencia_sexual", text="me quiero matar de la vergüenza", reasons=REASONS
    )
    assert plan.responses[0].startswith("utter_suicidio_")
    assert plan.question
    assert QUESTIONS[plan.question].topic == "suicidio"
    called = talk.commands[-1]
    assert called
    assert called["topic"] == "suicidio"
