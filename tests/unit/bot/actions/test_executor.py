"""What the first step of a turn brings with it; the same over HTTP is in `test_server.py`."""

from typing import Any

from rasa_sdk import Action

from bot.actions.assess import ActionAssess
from bot.actions.escalate import ActionEscalate
from bot.actions.executor import TurnExecutor
from bot.actions.guidance import ActionGuidance

RISK = {"level": 4, "topic": "suicidio", "action": "escalate", "confidence": 0.99, "signals": []}


class Failing(ActionGuidance):
    async def run(self, dispatcher: object, tracker: object, domain: object) -> list:
        raise RuntimeError("no")


def executor(*actions: Action) -> TurnExecutor:
    made = TurnExecutor()
    for action in actions:
        made.register_action(action)
    return made


def call(name: str) -> dict[str, Any]:
    latest = {"text": "me quiero matar hoy", "intent": {"name": "suicidio"}, "risk": RISK}
    tracker = {"sender_id": "c", "slots": {}, "latest_message": latest, "events": [], "paused": False}
    return {"next_action": name, "sender_id": "c", "tracker": tracker}


async def test_the_steps_that_follow_see_what_the_first_has_found() -> None:
    result = await executor(ActionAssess(), ActionGuidance(), ActionEscalate()).run(call("action_assess"))
    said = [response["response"] for response in result.later["action_guidance"]["responses"]]
    (command, *_) = (r["custom"] for r in result.later["action_escalate"]["responses"])
    assert any(name.startswith("utter_suicidio") for name in said)
    assert (command["command"], command["level"]) == ("escalate", 4)
    assert result.later["action_handover"] == result.later["action_escalate"]


async def test_a_step_that_fails_is_left_to_be_asked_for() -> None:
    result = await executor(ActionAssess(), Failing(), ActionEscalate()).run(call("action_assess"))
    assert result.events
    assert result.later == {}


async def test_another_step_brings_nothing() -> None:
    result = await executor(ActionAssess(), ActionGuidance()).run(call("action_guidance"))
    assert set(result.model_dump()) == {"events", "responses"}
