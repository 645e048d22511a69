"""A message that comes hours late, after newer ones, answers no question of today (facts WA-4)."""

from __future__ import annotations

import pytest

from bot.dialogue.message import Message
from tests.unit.bot.dialogue.talk import Talk


@pytest.mark.parametrize("overtaken", [True, False])
def test_an_old_yes_is_no_answer(overtaken: bool) -> None:
    talk = Talk()
    asked = talk.hear("violencia_familiar", 3, "violencia_familiar").question
    assert asked is not None
    talk.hear("afirmar", text="sí", overtaken=overtaken)
    assert (asked in talk.state.answers) is not overtaken


def test_dispatch_says_whether_it_was_overtaken() -> None:
    latest = {"intent": {"name": "afirmar"}, "text": "sí"}
    assert Message.from_latest(latest, {"overtaken": True}).overtaken
    assert not Message.from_latest(latest, {"late_seconds": 7200}).overtaken
