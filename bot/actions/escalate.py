"""Last of a turn: call a person when the turn showed danger."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.slots import set_slots, state_of
from bot.dialogue.escalation import risk_command
from bot.dialogue.state import PERSON_CALLED


class ActionEscalate(Action):  # type: ignore[misc]  # the SDK has no types
    """Returns the command that opens or raises the case; dispatch carries it out."""

    def name(self) -> str:
        return "action_escalate"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        state = state_of(tracker)
        command = risk_command(state)
        if command:
            dispatcher.utter_message(json_message=command)
        # Always an event: an action that leaves none is taken for one that failed.
        return set_slots({PERSON_CALLED: bool(command) or state.person_called})
