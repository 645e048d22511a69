"""What a message gives reason to: how much danger, of which kinds, and why a person should look. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from bot.risk.assessment import ESCALATION_LEVEL, Signal
from bot.topics import RISK_TOPICS

# Danger; the person asked for somebody; a recording that nobody has heard; an answer that does not reach them.
Reason = Literal["riesgo", "pedido", "adjunto", "no_entregado"]
# At the same level this comes first, here as in the dialogue (docs/dialogue.md).
FOREMOST_TOPIC = "suicidio"


@dataclass(frozen=True)
class Finding:
    """What one message gives reason to: level 0 to 4, and why a person should look."""

    level: int
    topic: str
    reason: Reason
    signals: tuple[Signal, ...] = ()

    @property
    def dangers(self) -> tuple[str, ...]:
        """Topics of danger in it: what it is about first, then those that its signals name; none below level 2."""
        if self.level < ESCALATION_LEVEL:
            return ()
        return tuple(dict.fromkeys((self.topic, *filter(None, map(danger_of, self.signals)))))


def danger_of(signal: Signal) -> str | None:
    """The topic of danger that a signal names; None for what only resembles one."""
    topic = signal.rule.partition(":")[0]
    return topic if topic in RISK_TOPICS else None
