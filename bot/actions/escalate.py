"""Last of a turn: call a person when the turn calls for one, and say what the counselor should know."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.slots import set_slots, state_of
from bot.dialogue.context import context_command
from bot.dialogue.escalation import call_command
from bot.dialogue.state import PERSON_CALLED, SENT
from bot.texts import responses


class ActionEscalate(Action):  # type: ignore[misc]  # the SDK has no types
    """Returns the commands `escalate` and `context`; dispatch carries them out."""

    def name(self) -> str:
        return "action_escalate"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        state = state_of(tracker)
        call = call_command(state)
        context, digest = context_command(state, responses())
        for command in (call, context):
            if command:
                dispatcher.utter_message(json_message=command)
        # Always an event: an action that leaves none is taken for one that failed.
        return set_slots({PERSON_CALLED: bool(call) or state.person_called, SENT: digest})
