"""Conversations by behaviour, through the real Rasa server and the real action server."""

from __future__ import annotations

import pytest

from bot.risk import assess
from ops.talk.chat import Chat, Heard
from ops.talk.running_bot import RunningBot
from tests.conversations import expectations
from tests.conversations.invariants import Watch
from tests.conversations.script import Script, play, scripts

SCRIPTS = list(scripts())


def test_there_are_many_conversations_and_each_is_one() -> None:
    assert len(SCRIPTS) >= 150
    assert len({str(script) for script in SCRIPTS}) == len(SCRIPTS)


@pytest.mark.parametrize("script", SCRIPTS, ids=str)
def test_conversation(bot: RunningBot, script: Script) -> None:
    chat, watch = Chat(bot.turn, assess, script.channel), Watch()
    chat.place = script.place or chat.place
    before: Heard | None = None
    for number, turn in enumerate(script.turns, 1):
        heard = play(chat, turn, before)
        if heard is None:
            # After a closed case the next message begins anew, and so may what is said.
            watch = Watch() if "cierra" in turn else watch
            continue
        wrote = None if "espera" in turn else str(turn)
        found = watch.faults(heard, wrote) + expectations.faults(turn, heard, before)
        assert not found, (
            f"turn {number} {turn}: {found}\n{heard.texts}\n{heard.body.get('commands')} {heard.risk}"
        )
        before = heard


def test_a_very_long_message_is_answered(bot: RunningBot) -> None:
    assert Chat(bot.turn, assess).say("hola " * 2_000).texts
