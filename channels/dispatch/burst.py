"""Which messages are answered together: those that are there already when the first is handled. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.risk import RiskAssessment
from channels.kinds import RECORDINGS, Kind
from channels.model import Entry

MOST = 20
LONGEST_TEXT = 20_000
# A message that is this much older than when it reached us, after newer ones were handled, is overtaken.
OVERTAKEN_SECONDS = 1800.0


@dataclass(frozen=True)
class Burst:
    """Messages of one person, in order, at least one. `overtaken`: they come too late for the open question."""

    messages: tuple[Entry, ...]
    overtaken: bool = False

    @property
    def last_seq(self) -> int:
        return self.messages[-1].seq

    @property
    def text(self) -> str:
        """Their words, a line each message; empty where none has any."""
        return "\n".join(message.text for message in self.messages if message.text.strip())

    @property
    def kind(self) -> Kind:
        """Of the last one that is more than text, else that of the last one."""
        kinds = [message.kind for message in self.messages]
        return next((kind for kind in reversed(kinds) if kind not in ("text", "button")), kinds[-1])

    @property
    def unheard(self) -> bool:
        """Whether one of them says something that no program of ours hears: a recording without words."""
        return any(message.kind in RECORDINGS and not message.text.strip() for message in self.messages)

    @property
    def written_at(self) -> float:
        """When the newest was written."""
        return max(message.ts for message in self.messages)


def burst_of(entries: Sequence[Entry], wrote_at: float, late: float) -> Burst:
    """The messages that one answer can meet.

    `entries`: the transcript from the first message up to where this turn may read; `wrote_at`: when the
    newest handled message was written; `late`: seconds. Depends on nothing else, so that asking again asks
    the same.
    """
    own = [entry for entry in entries if entry.author == "citizen"]
    behind = [_overtaken(message, wrote_at, late) for message in own]
    count, length = 1, len(own[0].text)
    for (_, message), (before, here) in zip(pairwise(own), pairwise(behind), strict=True):
        length += len(message.text)
        if here != before or length > LONGEST_TEXT:
            break
        count += 1
    return Burst(tuple(own[:count]), behind[0])


def worst(risks: Mapping[int, RiskAssessment]) -> tuple[int, RiskAssessment]:
    """The seq and assessment that decide, with the signals of all: the highest level, and the last of those.

    What one of several messages is about is not what all are about: `likely` stays with a single one.
    """
    seq, risk = max(risks.items(), key=lambda item: (item[1].level, item[0]))
    signals = tuple(dict.fromkeys(signal for other in risks.values() for signal in other.signals))
    return seq, replace(risk, signals=signals, likely=risk.likely if len(risks) == 1 else ())


def _overtaken(message: Entry, wrote_at: float, late: float) -> bool:
    arrived = message.received or message.ts
    return arrived - message.ts >= late and message.ts < wrote_at
