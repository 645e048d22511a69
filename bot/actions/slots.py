"""Between the SDK's tracker and the plain values that `bot.dialogue` decides with."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet

from bot.dialogue.message import Message
from bot.dialogue.state import State


def state_of(tracker: Tracker) -> State:
    return State.from_slots(tracker.slots)


def message_of(tracker: Tracker) -> Message:
    last: dict[str, Any] = next((event for event in reversed(tracker.events) if event["event"] == "user"), {})
    return Message.from_latest(tracker.latest_message, last.get("metadata"))


def set_slots(values: dict[str, Any]) -> list[dict[str, Any]]:
    return [SlotSet(name, value) for name, value in values.items()]
