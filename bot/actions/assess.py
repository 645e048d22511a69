"""First of every turn: what the message means for this conversation."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.slots import message_of, set_slots, state_of
from bot.dialogue.understand import understand


class ActionAssess(Action):  # type: ignore[misc]  # the SDK has no types
    """Puts level, topic and the answer to the open question into slots."""

    def name(self) -> str:
        return "action_assess"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        return set_slots(understand(state_of(tracker), message_of(tracker)))
