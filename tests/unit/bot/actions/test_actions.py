"""The actions with the SDK's own tracker and dispatcher: they carry out what the dialogue decides."""

from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.assess import ActionAssess
from bot.actions.escalate import ActionEscalate
from bot.actions.guidance import ActionGuidance
from bot.actions.handover import ActionHandover


def tracker(slots: dict[str, Any], **latest: Any) -> Tracker:
    return Tracker("c", slots, latest, [], False, None, {}, "action_listen")


async def run(action: Any, of: Tracker) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """What was said, and the slots that were set."""
    dispatcher = CollectingDispatcher()
    events = await action.run(dispatcher, of, {})
    return dispatcher.messages, {event["name"]: event["value"] for event in events}


RISK = {"level": 3, "topic": "suicidio", "action": "escalate", "confidence": 0.9, "signals": []}


async def test_assess_puts_level_and_topic_into_slots() -> None:
    said, slots = await run(ActionAssess(), tracker({}, intent={"name": "suicidio"}, risk=RISK))
    assert not said
    assert (slots["nivel"], slots["tema"], slots["turno"]["level"]) == (3, "suicidio", 3)


async def test_guidance_says_responses_and_remembers_them() -> None:
    turn = {"level": 3, "topic": "suicidio"}
    slots = {"nivel": 3, "tema": "suicidio", "motivo": "suicidio", "turno": turn}
    said, after = await run(ActionGuidance(), tracker(slots, intent={"name": "suicidio"}, risk=RISK))
    names = [message["response"] for message in said]
    assert names[0] == "utter_suicidio_alto"
    assert after["dichas"] == names
    assert after["pregunta_pendiente"] == "suicidio"


@pytest.mark.parametrize("action", [ActionEscalate(), ActionHandover()])
async def test_danger_becomes_a_command_and_what_is_known_goes_with_it(action: Any) -> None:
    slots = {"nivel": 3, "tema": "suicidio", "turno": {"level": 3, "topic": "suicidio"}, "datos": {"age": 15}}
    said, after = await run(action, tracker(slots))
    escalate, context = [message["custom"] for message in said]
    assert escalate == {"command": "escalate", "topic": "suicidio", "level": 3, "reason": "riesgo"}
    assert context["command"] == "context"
    assert context["context"]["age"] == 15
    assert after["persona_avisada"] is True
    again, _ = await run(action, tracker({**slots, **after}))
    assert [message["custom"]["command"] for message in again] == ["escalate"], "nothing changed"


@pytest.mark.parametrize("action", [ActionEscalate(), ActionHandover()])
async def test_a_person_who_was_asked_for_is_called(action: Any) -> None:
    said, _ = await run(action, tracker({"turno": {"call": True}, "motivo": "fraude"}))
    assert said[0]["custom"] == {"command": "escalate", "topic": "extorsion", "level": 0, "reason": "pedido"}


@pytest.mark.parametrize("action", [ActionEscalate(), ActionHandover()])
async def test_without_a_reason_nobody_is_called_but_a_trace_is_left(action: Any) -> None:
    said, after = await run(action, tracker({"turno": {"level": 1}}))
    assert not said
    assert after["persona_avisada"] is False
