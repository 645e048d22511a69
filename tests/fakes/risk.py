"""An assessment that obeys the message: 'nivel 3 trata' is at level 3 and about trafficking."""

from __future__ import annotations

import re

from bot.risk import Context, RiskAssessment, Signal
from bot.topics import TOPICS

_ORDER = re.compile(r"nivel ([0-4])(?: (\w+))?")


def assess(text: str, _context: Context) -> RiskAssessment:
    found = _ORDER.search(text)
    if found is None:
        return RiskAssessment(0, "saludo", 0.5, "pass")
    level, topic = int(found[1]), found[2] if found[2] in TOPICS else "suicidio"
    signals = (Signal(found[0], f"{topic}: lo dice"),)
    return RiskAssessment(level, topic, 0.9, "escalate" if level >= 2 else "pass", signals)
