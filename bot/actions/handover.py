"""Last of a turn in which the person may have asked for a human."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.slots import set_slots, state_of
from bot.dialogue.escalation import handover_command
from bot.dialogue.state import PERSON_CALLED


class ActionHandover(Action):  # type: ignore[misc]  # the SDK has no types
    """Returns the command that calls a person: because of danger, or because they were asked for."""

    def name(self) -> str:
        return "action_handover"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        state = state_of(tracker)
        command = handover_command(state)
        if command:
            dispatcher.utter_message(json_message=command)
        return set_slots({PERSON_CALLED: bool(command) or state.person_called})
