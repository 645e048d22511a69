"""The protocol of a turn, with everything real: what dispatch relies on (docs/protocols.md)."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from bot.risk import RiskAssessment, Signal
from ops.talk.running_bot import RunningBot

SECRET = "vivo en la calle Roble 7 y me quiero matar hoy"


def request(text: str, number: int = 1, conversation: str = "", **metadata: Any) -> dict[str, Any]:
    """What dispatch would ask; of a conversation of its own where none is given."""
    known = conversation or f"t-{uuid.uuid4().hex}"
    asked = {"conversation_id": known, "message_id": f"{known}:{number}", "text": text}
    return {**asked, "metadata": {"channel": "web", **metadata}}


def say(bot: RunningBot, asked: dict[str, Any]) -> dict[str, Any]:
    """The body of a turn that must succeed."""
    status, body = bot.turn(asked)
    assert status == 200, body
    return body


def test_texts_commands_and_slots_come_back_from_the_actions(bot: RunningBot) -> None:
    asked = request("ya no quiero vivir, me quiero matar hoy")
    first = say(bot, asked)
    assert set(first) == {"message_id", "replies", "commands", "intent", "risk"}
    assert first["message_id"] == asked["message_id"]
    assert "escalate" in [command["command"] for command in first["commands"]]
    assert first["risk"]["level"] >= 3
    assert first["intent"]["ranking"][0]["confidence"] >= first["intent"]["ranking"][1]["confidence"]
    # Slots: what was said is known when the next message comes, and is not said again.
    second = say(bot, request("no", 2, asked["conversation_id"]))
    assert not {r["text"] for r in first["replies"]} & {r["text"] for r in second["replies"]}


def test_the_assessment_of_dispatch_counts(bot: RunningBot) -> None:
    signal = Signal("sí", "violencia_familiar: no está a salvo")
    risk = RiskAssessment(4, "violencia_familiar", 0.97, "escalate", (signal,)).to_dict()
    body = say(bot, request("sí", risk=risk))
    assert body["risk"] == risk
    assert [c["topic"] for c in body["commands"] if c["command"] == "escalate"] == ["violencia_familiar"]
    assert "911" in body["replies"][0]["text"]


def test_a_message_sent_again_gets_the_same_answer_and_runs_once(bot: RunningBot) -> None:
    asked = request("me quiero suicidar")
    first = say(bot, asked)
    assert say(bot, asked) == first
    # Had it run twice, the next text of the flow would already be spent.
    assert say(bot, request("no", 2, asked["conversation_id"]))["replies"] != first["replies"]


def test_without_its_actions_a_turn_is_an_error_and_can_be_sent_again(bot: RunningBot) -> None:
    first = request("hola")
    say(bot, first)
    asked = request(SECRET, 2, first["conversation_id"])
    bot.end("acciones")
    try:
        assert bot.turn(asked) == (500, {"error": "ActionFailed"})
    finally:
        bot.launch("acciones")
        bot.await_ready("acciones")
    assert say(bot, asked)["commands"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", json.dumps({"conversation_id": "c"}).encode()])
def test_a_malformed_request_is_an_error_status(bot: RunningBot, body: bytes) -> None:
    status, answer = bot.post("turn", body)
    assert status >= 500
    assert set(answer) == {"error"}


def test_nothing_that_people_wrote_is_in_the_logs(bot: RunningBot) -> None:
    say(bot, request(SECRET))
    assert bot.log()
    assert "Roble" not in bot.log()
    assert "me quiero" not in bot.log()
