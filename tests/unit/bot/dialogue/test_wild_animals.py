"""Wild animals have an office of their own, and it is named whenever they are spoken of."""

from bot.dialogue.finer import finer
from bot.texts import responses
from tests.unit.bot.dialogue.talk import Talk


def test_whom_to_tell_is_named_each_time_and_the_place_asked_for_once_more() -> None:
    talk = Talk()
    for text in ("venden pericos y monos en el mercado", "son animales silvestres, a quién le aviso?"):
        plan = talk.hear(finer("maltrato_animal", text), text=text)
        assert all("{linea_profepa}" in variation["text"] for variation in responses()[plan.responses[0]])
        assert plan.question == "animal_donde"
    assert plan.responses[-1] == "utter_pregunta_animal_donde_otra"
    assert "place" not in talk.state.facts
    talk.say("en el mercado de Sonora")
    assert talk.state.facts["place"] == "en el mercado de Sonora"
