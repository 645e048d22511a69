"""Last of a turn in which the person may have asked for a human."""

from __future__ import annotations

from bot.actions.escalate import ActionEscalate


class ActionHandover(ActionEscalate):
    """The same commands: the name says, in a rule, that being asked for a person is expected there."""

    def name(self) -> str:
        return "action_handover"
