"""A conversation with the pure dialogue: what the three actions do, without a server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.dialogue import state as slots
from bot.dialogue.escalation import handover_command
from bot.dialogue.guidance import Plan, plan
from bot.dialogue.state import Message, State
from bot.dialogue.understand import understand
from bot.texts import responses


@dataclass
class Talk:
    """Hears messages one after the other; `plans` and `commands` keep what came of each."""

    slots: dict[str, Any] = field(default_factory=dict)
    plans: list[Plan] = field(default_factory=list)
    commands: list[dict[str, Any] | None] = field(default_factory=list)

    def hear(
        self,
        intent: str,
        level: int = 0,
        topic: str = "fuera_de_tema",
        action: str = "pass",
        heard: str = "",
        owner: str | None = None,
    ) -> Plan:
        message = Message(intent, heard or intent, level, topic, "escalate" if level >= 2 else action, owner)
        self.slots.update(understand(State.from_slots(self.slots), message))
        state = State.from_slots(self.slots)
        turn = plan(state, message, responses())
        command = handover_command(state)
        self.slots.update({slots.SAID: turn.said_after(state), slots.QUESTION: turn.question})
        self.slots[slots.PERSON_CALLED] = state.person_called or bool(command)
        self.plans.append(turn)
        self.commands.append(command)
        return turn
