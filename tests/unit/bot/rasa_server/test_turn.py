import pytest

from bot.rasa_server.turn import answer, failed_action, turn_of

LISTEN = {"event": "action", "name": "action_listen"}
OURS = {"action_assess", "action_guidance"}


def user(message_id: str, **parsed) -> dict:
    return {"event": "user", "message_id": message_id, "text": "hola", "parse_data": parsed}


def action(name: str) -> dict:
    return {"event": "action", "name": name}


def bot(text: str | None = None, **data) -> dict:
    return {"event": "bot", "text": text, "data": data}


def test_a_turn_ends_where_the_next_message_begins() -> None:
    events = [LISTEN, user("1"), bot("a"), LISTEN, user("2"), bot("b"), LISTEN]
    assert turn_of(events, "1") == [user("1"), bot("a"), LISTEN]
    assert turn_of(events, "2") == [user("2"), bot("b"), LISTEN]
    assert turn_of(events, "3") is None


@pytest.mark.parametrize(
    ("after", "failed"),
    [
        ([action("action_assess"), {"event": "slot", "name": "a", "value": 1}, LISTEN], None),
        ([action("action_assess"), bot("hola"), LISTEN], None),
        ([action("action_assess"), LISTEN], "action_assess"),
        ([action("action_assess"), action("action_guidance"), bot("hola"), LISTEN], "action_assess"),
        ([action("action_guidance")], "action_guidance"),
        ([action("utter_saludo"), LISTEN], None),
        ([LISTEN], None),
    ],
)
def test_an_action_without_a_trace_has_failed(after: list[dict], failed: str | None) -> None:
    assert failed_action([user("1"), *after], OURS) == failed


def test_the_answer_has_replies_commands_intent_and_risk() -> None:
    command = {"command": "escalate", "topic": "suicidio", "level": 3, "reason": "riesgo"}
    risk = {"level": 3, "topic": "suicidio", "action": "escalate", "confidence": 0.9, "signals": []}
    turn = [
        user("c:1", intent={"name": "suicidio", "confidence": 0.987654}, risk=risk,
             intent_ranking=[{"name": "suicidio", "confidence": 0.987654}]),
        bot("Gracias", buttons=None, custom=None),
        bot("¿A salvo?", buttons=[{"title": "Sí", "payload": "Sí", "type": "x"}]),
        bot(None, custom=command),
    ]  # fmt: skip
    assert answer(turn) == {
        "message_id": "c:1",
        "replies": [
            {"text": "Gracias"},
            {"text": "¿A salvo?", "buttons": [{"title": "Sí", "payload": "Sí"}]},
        ],
        "commands": [command],
        "intent": {
            "name": "suicidio",
            "confidence": 0.9877,
            "ranking": [{"name": "suicidio", "confidence": 0.9877}],
        },
        "risk": risk,
    }


def test_a_custom_payload_that_is_no_command_is_not_passed_on() -> None:
    assert answer([user("1"), bot(None, custom={"otra": 1})])["commands"] == []
