"""Conversations by behaviour, through the real Rasa server and the real action server."""

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from tests.conversations.bot_server import BotServer, Talk

CONVERSATIONS = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("conversations.yml").read_text("utf-8")
)


@pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda c: c["nombre"])
def test_conversation(bot: BotServer, conversation: dict[str, Any]) -> None:
    talk, before = Talk(bot), []
    for turn in conversation["turnos"]:
        body = talk.say(turn["di"])
        texts = [reply["text"] for reply in body["replies"]]
        assert not set(texts) & set(before), "a turn must not repeat the one before"
        check(turn, body, texts)
        before = texts


def check(turn: dict[str, Any], body: dict[str, Any], texts: list[str]) -> None:
    commands = body["commands"]
    assert any(turn.get("dice", "") in text for text in texts), texts
    assert turn.get("primero", "") in texts[0]
    if turn.get("nadie"):
        assert not commands
    for key, name in (("tema", "topic"), ("motivo", "reason")):
        if key in turn:
            assert [command[name] for command in commands] == [turn[key]]
    if "nivel" in turn:
        assert commands[0]["level"] >= turn["nivel"]
    for command in commands:
        assert set(command) == {"command", "topic", "level", "reason"}


def test_a_very_long_message_is_answered(bot: BotServer) -> None:
    assert Talk(bot).say("hola " * 2_000)["replies"]
