"""Second of every turn: say what helps now."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.actions.slots import message_of, set_slots, state_of
from bot.dialogue.guidance import plan
from bot.texts import responses


class ActionGuidance(Action):  # type: ignore[misc]  # the SDK has no types
    """Says the responses that fit topic, level and what has been said before."""

    def name(self) -> str:
        return "action_guidance"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        state = state_of(tracker)
        turn = plan(state, message_of(tracker), responses())
        for name in turn.responses:
            dispatcher.utter_message(response=name, **turn.fill)
        return set_slots(turn.slots_after(state))
