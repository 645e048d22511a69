"""The protocol of a turn, with everything real: what dispatch relies on (docs/protocols.md)."""

import json

import pytest

from bot.risk import RiskAssessment, Signal
from tests.conversations.bot_server import BotServer, Talk

SECRET = "vivo en la calle Roble 7 y me quiero matar hoy"


def test_texts_commands_and_slots_come_back_from_the_actions(bot: BotServer) -> None:
    talk = Talk(bot)
    first = talk.say("ya no quiero vivir, me quiero matar hoy")
    assert set(first) == {"message_id", "replies", "commands", "intent", "risk"}
    assert first["message_id"] == f"{talk.id}:1"
    assert first["commands"][0]["command"] == "escalate"
    assert first["risk"]["level"] >= 3
    assert first["intent"]["ranking"][0]["confidence"] >= first["intent"]["ranking"][1]["confidence"]
    # Slots: the question asked above is known when the answer comes.
    assert first["replies"][-1]["buttons"]
    assert "llama a alguien" in talk.say("no")["replies"][0]["text"] or first["risk"]["level"] < 4


def test_the_assessment_of_dispatch_counts(bot: BotServer) -> None:
    signal = Signal("sí", "violencia_familiar: no está a salvo")
    risk = RiskAssessment(4, "violencia_familiar", 0.97, "escalate", (signal,)).to_dict()
    body = Talk(bot).say("sí", {"channel": "web", "risk": risk})
    assert body["risk"] == risk
    assert body["commands"][0]["topic"] == "violencia_familiar"
    assert "911" in body["replies"][0]["text"]


def test_a_message_sent_again_gets_the_same_answer_and_runs_once(bot: BotServer) -> None:
    talk = Talk(bot)
    first = talk.say("me quiero suicidar")
    again = bot.turn(talk.id, f"{talk.id}:1", "me quiero suicidar")
    assert again == (200, first)
    # Had it run twice, the next text of the flow would already be spent.
    assert talk.say("no")["replies"] != first["replies"]


def test_without_its_actions_a_turn_is_an_error_and_can_be_sent_again(bot: BotServer) -> None:
    talk = Talk(bot)
    talk.say("hola")
    bot.stop_actions()
    try:
        status, body = bot.turn(talk.id, "2", SECRET)
        assert (status, body) == (500, {"error": "ActionFailed"})
    finally:
        bot.start_actions()
    status, body = bot.turn(talk.id, "2", SECRET)
    assert status == 200
    assert body["commands"]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", json.dumps({"conversation_id": "c"}).encode()])
def test_a_malformed_request_is_an_error_status(bot: BotServer, body: bytes) -> None:
    status, answer = bot.post("turn", body)
    assert status >= 500
    assert set(answer) == {"error"}


def test_nothing_that_people_wrote_is_in_the_logs(bot: BotServer) -> None:
    Talk(bot).say(SECRET)
    assert bot.log()
    assert "Roble" not in bot.log()
    assert "me quiero" not in bot.log()


def test_a_turn_late_in_a_conversation_costs_what_an_early_one_does(bot: BotServer) -> None:
    import statistics
    import time

    talk, seconds = Talk(bot), []
    for number in range(80):
        started = time.perf_counter()
        talk.say(("hola", "¿es gratis?", "gracias", "hay un bache")[number % 4])
        seconds.append(time.perf_counter() - started)
    # Generous, because the machine may be busy; a history that grows shows as a factor of several.
    assert statistics.median(seconds[-20:]) < 2 * statistics.median(seconds[5:25]) + 0.01
