"""What triage says about a message: the one value that dispatch, dialogue and desk share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

Action = Literal["escalate", "ask", "pass"]

NONE, LOW, MEDIUM, HIGH, IMMINENT = range(5)
ESCALATION_LEVEL = MEDIUM


@dataclass(frozen=True)
class Signal:
    """A phrase of the message and the rule that saw risk in it; both are shown to the counselor."""

    phrase: str
    rule: str

    def to_dict(self) -> dict[str, str]:
        return {"phrase": self.phrase, "rule": self.rule}


@dataclass(frozen=True)
class RiskAssessment:
    """Level 0 to 4, a topic of `bot.topics`, a confidence in [0, 1], and what to do.

    `escalate` and a level of at least `ESCALATION_LEVEL` imply each other; `ask` says that a safety
    question is due. `likely`: what the message by itself is about, topics with probabilities; empty where
    unknown. It serves the understanding of intents and is not part of the judgement.
    """

    level: int
    topic: str
    confidence: float
    action: Action
    signals: tuple[Signal, ...] = field(default=())
    likely: tuple[tuple[str, float], ...] = field(default=(), compare=False, repr=False)

    def to_dict(self) -> dict[str, Any]:
        """Without `likely`."""
        return {
            "level": self.level,
            "topic": self.topic,
            "action": self.action,
            "confidence": round(self.confidence, 4),
            "signals": [signal.to_dict() for signal in self.signals],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> RiskAssessment:
        """Inverse of `to_dict`; raises KeyError or TypeError on another shape."""
        return cls(
            level=int(data["level"]),
            topic=str(data["topic"]),
            confidence=float(data["confidence"]),
            action=data["action"],
            signals=tuple(Signal(s["phrase"], s["rule"]) for s in data["signals"]),
        )
