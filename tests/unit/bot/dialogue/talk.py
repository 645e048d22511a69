"""A conversation with the pure dialogue: what the actions do, without a server."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from bot.dialogue import state as slots
from bot.dialogue.context import context_command
from bot.dialogue.escalation import call_command
from bot.dialogue.guidance import Plan, plan
from bot.dialogue.message import Message, Queue
from bot.dialogue.state import State
from bot.dialogue.understand import understand
from bot.intents import ATTACHED, WAITED
from bot.texts import responses

# What somebody types where a test only says what the classifier heard.
TYPED = {"afirmar": "sí", "negar": "no", "no_se": "no sé"}


@dataclass
class Talk:
    """Hears messages one after the other; `plans`, `commands` and `contexts` keep what came of each."""

    slots: dict[str, Any] = field(default_factory=dict)
    plans: list[Plan] = field(default_factory=list)
    commands: list[dict[str, Any] | None] = field(default_factory=list)
    contexts: list[dict[str, Any] | None] = field(default_factory=list)
    turns: int = 0

    def hear(
        self,
        intent: str,
        level: int = 0,
        topic: str = "fuera_de_tema",
        action: str = "pass",
        heard: str = "",
        text: str | None = None,
        **more: Any,
    ) -> Plan:
        """A message; without `text` something is typed that nobody typed before."""
        heard = heard or intent
        typed = text if text is not None else TYPED.get(heard, f"mensaje {self.turns + 1000}")
        action = "escalate" if level >= 2 else action
        return self.turn(Message(intent, heard, level, topic, action, text=typed, **more))

    def say(self, text: str, intent: str = "nlu_fallback", **more: Any) -> Plan:
        """Words that the classifier did not know, unless `intent` says otherwise."""
        return self.hear(intent, text=text, **more)

    def wait(self, checkin: int = 1, counselors: int = 1, ahead: int = 0, over_limit: bool = False) -> Plan:
        queue = Queue(counselors, ahead, over_limit)
        return self.turn(Message(WAITED, WAITED, owner="waiting", checkin=checkin, queue=queue))

    def attach(self, kind: str) -> Plan:
        return self.turn(Message(ATTACHED, ATTACHED, kind=kind))

    def turn(self, message: Message) -> Plan:
        self.turns += 1
        self.slots.update(understand(State.from_slots(self.slots), message))
        state = State.from_slots(self.slots)
        turn = plan(state, message, responses())
        self.slots.update(turn.slots_after(state))
        state = State.from_slots(self.slots)
        call = call_command(state)
        context, self.slots[slots.SENT] = context_command(state, responses())
        self.slots[slots.PERSON_CALLED] = state.person_called or bool(call)
        self.plans.append(turn)
        self.commands.append(call)
        self.contexts.append(context)
        return turn

    @property
    def state(self) -> State:
        return State.from_slots(self.slots)
