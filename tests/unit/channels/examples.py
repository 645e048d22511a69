"""Values that the tests of channels/ build on."""

from __future__ import annotations

from dataclasses import replace

from bot.risk import RiskAssessment, Signal
from channels.cases import Case, claim, open_case
from channels.finding import Finding
from channels.handling import Moment
from channels.model import Reply
from channels.store.conversation import Conversation

NOW = 1_763_800_000.0
CASE_ID = "c-5-abc"


def risk(level: int, topic: str = "suicidio", *phrases: str) -> RiskAssessment:
    signals = tuple(Signal(phrase, f"{topic}: regla") for phrase in phrases)
    return RiskAssessment(level, topic, 0.9, "escalate" if level >= 2 else "pass", signals)


def case(level: int = 3, topic: str = "suicidio", **changes: object) -> Case:
    found = Finding(level, topic, "riesgo", (Signal("me quiero matar", f"{topic}: regla"),))
    return replace(open_case(CASE_ID, "web-1", "web", found, NOW, 1), **changes)  # type: ignore[arg-type]


def claimed(level: int = 3, user: str = "ana") -> Case:
    return claim(case(level), user, user.capitalize(), NOW + 5)


def conversation(of: Case | None = None, **values: object) -> Conversation:
    return Conversation("web-1", case=of, **values)  # type: ignore[arg-type]


def moment(seq: int = 7) -> Moment:
    return Moment(NOW + 60, seq, "c-5-new")


def fallback(topic: str, level: int) -> tuple[Reply, ...]:
    return (Reply(f"respaldo {topic} {level}"),)
