"""Small sets, and a triage that obeys the message: 'nivel 3 trata' escalates at level 3 about trafficking."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.risk.assessment import RiskAssessment
from bot.risk.context import Context
from bot.risk.evaluation.examples import Conversation, Message, Turn
from bot.risk.evaluation.judge import Judged, Triage

_SAID = re.compile(r"nivel (\d)(?: (\w+))?")
_MESSAGE = Message(1, "", 0, "saludo", "adulto", "explicit", "clean", "everyday")


def message(level: int, topic: str = "", said: str = "", **about: object) -> Message:
    """A message of `level`; triage will say `said` ('pregunta', 'nivel 2 trata', anything else passes)."""
    group = "risk" if level >= 2 else "everyday"
    return replace(
        _MESSAGE,
        text=said,
        level=level,
        topic=topic or ("trata" if level >= 2 else "saludo"),
        **({"group": group} | about),
    )


def conversation(level: int, *texts: str, kind: str = "revelacion_lenta") -> Conversation:
    topic = "trata" if level >= 2 else "ninguno"
    return Conversation("c1", kind, tuple(Turn(f"¿{text}?", text) for text in texts), level, topic)


def assess(text: str, _context: Context | None = None) -> RiskAssessment:
    found = _SAID.search(text)
    if found and int(found[1]) >= 2:
        return RiskAssessment(int(found[1]), found[2] or "trata", 0.9, "escalate")
    return RiskAssessment(0, "saludo", 0.5, "ask" if "pregunta" in text else "pass")


def probability(text: str, _context: Context | None = None) -> float:
    return {"escalate": 0.9, "ask": 0.3, "pass": 0.1}[assess(text).action]


TRIAGE = Triage(assess, probability, probability)


def judged(level: int, topic: str = "", said: str = "", **about: object) -> Judged:
    asked = message(level, topic, said, **about)
    return Judged(asked, assess(said), probability(said), probability(said))
