"""What the channels can show (facts WA-7) and what somebody in a crisis reads on a telephone."""

import pytest

from tests.unit.bot.responses.catalogue import EVERY, Said, label

# Code points: an interactive body; buttons; a list's rows and their titles.
BODY, BUTTONS, BUTTON_TITLE, ROWS, ROW_TITLE, PAYLOAD = 1024, 3, 20, 10, 24, 200
# A screenful of a telephone, and a bubble that is read at once.
CRISIS_BODY, PLAIN_BODY = 420, 560


@pytest.mark.parametrize("said", EVERY, ids=label)
def test_a_text_fits_the_channel_and_the_screen(said: Said) -> None:
    assert 0 < len(said.text) <= min(BODY, CRISIS_BODY if said.crisis else PLAIN_BODY)


@pytest.mark.parametrize("said", [said for said in EVERY if said.buttons], ids=label)
def test_choices_fit_buttons_or_a_list_and_can_be_typed(said: Said) -> None:
    assert len(said.buttons) <= ROWS
    title = BUTTON_TITLE if len(said.buttons) <= BUTTONS else ROW_TITLE
    for choice in said.buttons:
        assert 0 < len(choice["title"]) <= title
        assert 0 < len(choice["payload"]) <= PAYLOAD
        assert not choice["payload"].startswith("/")
    assert len({choice["title"] for choice in said.buttons}) == len(said.buttons)
    assert len({choice["payload"] for choice in said.buttons}) == len(said.buttons)
