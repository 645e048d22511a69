"""PR-6: one line and a link in the first message; every text reads as well without the link."""

import re
from typing import Any

import pytest

from bot.dialogue.gaps import NOTICE, filled
from bot.dialogue.guidance import PRESENTATION
from bot.dialogue.message import Message
from bot.dialogue.moves.talk import GREETING
from bot.dialogue.state import State
from bot.texts import responses
from tests.unit.bot.dialogue.talk import Talk
from tests.unit.bot.responses.catalogue import EVERY, Said, label
from tests.unit.bot.responses.rules import ease
from tests.unit.bot.responses.test_limits import PLAIN_BODY

URL = "https://consejo.mx/aviso"
# As long as the setting takes it (channels/settings.py).
LONGEST = URL + "/" + "a" * (150 - len(URL) - 1)
FIRST = {GREETING, PRESENTATION}
# Answers that name somebody's rights over their data, or the notice itself.
RIGHTS = {
    "utter_datos_personales", "utter_datos_personales_otra_3", "utter_datos_plazo", "utter_datos_borrar",
    "utter_datos_aviso", "utter_datos_aviso_otra", "utter_entrenan",
}  # fmt: skip
LINKED = [said for said in EVERY if f"{{{NOTICE}}}" in said.text]


def read(said: Said, url: str) -> str:
    """The text as the person gets it."""
    message = Message.from_latest({"text": "hola"}, {"privacy_url": url, "retention_days": 90})
    fill: dict[str, Any] = filled([said.name], State(), message, responses())
    return said.text.format(**fill)


def test_the_first_message_and_the_texts_on_rights_have_the_gap_in_every_treatment() -> None:
    assert {said.name for said in LINKED} == FIRST | RIGHTS
    assert [said for said in EVERY if said.name in FIRST | RIGHTS] == LINKED
    assert {said.treatment for said in LINKED} == {"tu", "usted"}


@pytest.mark.parametrize("said", LINKED, ids=label)
def test_with_the_setting_the_link_is_a_line_of_its_own(said: Said) -> None:
    assert read(said, URL).splitlines().count(f"Aviso de privacidad: {URL}") == 1
    assert read(said, URL).count("http") == 1


@pytest.mark.parametrize("said", LINKED, ids=label)
def test_without_the_setting_nothing_points_to_a_link(said: Said) -> None:
    text = read(said, "")
    assert "http" not in text
    assert not re.search(r"[{}]|  |\n\n|\baquí:|\benlace\b|privacidad:|[:,]\s*(\n|$)", text)
    assert all(line.strip() and line.rstrip()[-1] in ".?" for line in text.splitlines())
    assert text == read(said, URL).replace(f"\nAviso de privacidad: {URL}", "")


@pytest.mark.parametrize("said", LINKED, ids=label)
def test_the_longest_link_still_fits_a_screen_and_does_not_change_how_it_reads(said: Said) -> None:
    assert len(read(said, LONGEST)) <= PLAIN_BODY
    assert ease(read(said, URL)) == pytest.approx(ease(read(said, "")), abs=10)


@pytest.mark.parametrize(
    ("text", "treatment"),
    [("hola", "tu"), ("buenas tardes, ¿me puede usted ayudar?", "usted"), ("hola, tengo 12 años", "menor")],
)
@pytest.mark.parametrize("url", [URL, ""])
def test_whoever_writes_first_hears_the_line_with_the_link_if_there_is_one(
    text: str, treatment: str, url: str
) -> None:
    talk = Talk()
    turn = talk.hear("saludo", text=text, privacy_url=url)
    (first,) = FIRST & set(turn.responses)
    assert talk.state.treatment == treatment
    ways = {said.treatment: said for said in LINKED if said.name == first}
    heard = ways.get(treatment, ways["tu"]).text.format(**turn.fill)
    assert "confidencial; si hay peligro de vida" in heard
    assert (f"Aviso de privacidad: {URL}" in heard) is bool(url)


def test_danger_on_the_first_message_keeps_the_link_below_the_guidance() -> None:
    talk = Talk()
    turn = talk.hear("suicidio", 4, "suicidio", privacy_url=URL)
    assert turn.responses.index(PRESENTATION) > 0
    assert turn.fill[NOTICE].endswith(URL)
