"""A message or an event as the dialogue sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.dialogue.finer import finer
from bot.dialogue.likely import likely_topics
from bot.dialogue.overdose import overdose_level
from bot.intents import EVENTS, NOT_UNDERSTOOD, OVERDOSE, topic_of
from bot.topics import RISK_TOPICS

_MEANT = "suicidio"


@dataclass(frozen=True)
class Queue:
    """Where the person stands: counselors on duty, cases before theirs; `over_limit`: more than can be taken."""

    counselors: int
    ahead: int
    over_limit: bool

    @property
    def nobody(self) -> bool:
        """No counselor can be expected soon, which must be said (issue 4)."""
        return self.counselors == 0 or self.over_limit


@dataclass(frozen=True)
class Message:
    """A message as the pipeline understood it.

    `intent` is what the dialogue follows, `heard` what the classifier thought before risk had its say,
    `owner` who has the conversation according to dispatch and `queue` how many wait (None where it did not
    say), `reasons` the rules behind the level, `kind` text or what was sent instead, `at` epoch seconds,
    `checkin` which check-in of a waiting person an event is (1, 2, …), `overtaken` that it came hours late
    and newer ones were answered before (facts WA-4), `likely` the two topics it may be about where no intent
    is likely enough, `retention_days` after how many days what was said is deleted (None where it is not told),
    `privacy_url` the full privacy notice (empty where there is no link to it).
    """

    intent: str
    heard: str
    level: int = 0
    topic: str = "fuera_de_tema"
    action: str = "pass"
    owner: str | None = None
    text: str = ""
    reasons: tuple[tuple[str, str], ...] = ()
    kind: str = "text"
    at: float = 0.0
    checkin: int = 0
    queue: Queue | None = None
    overtaken: bool = False
    likely: tuple[str, ...] = ()
    retention_days: int | None = None
    privacy_url: str = ""

    @classmethod
    def from_latest(cls, latest: dict[str, Any], metadata: dict[str, Any] | None = None) -> Message:
        """From Rasa's `latest_message` and the metadata that came in with it."""
        risk, metadata = latest.get("risk") or {}, metadata or {}
        name = (latest.get("intent") or {}).get("name") or NOT_UNDERSTOOD
        ranking = latest.get("intent_ranking") or []
        text = "" if name in EVENTS else str(latest.get("text") or "")
        level, action = int(risk.get("level", 0)), str(risk.get("action", "pass"))
        topic = str(risk.get("topic", "fuera_de_tema"))
        intent = finer(name, text, level)
        taken = overdose_level(text)
        if taken > level:
            # Where triage saw no wish to die in it, it is told as what it is.
            level, action = taken, "escalate"
            intent, topic = (name, topic) if topic == _MEANT else (OVERDOSE, topic_of(OVERDOSE))
        plain = intent == name and name not in EVENTS
        likely = likely_topics(name, ranking) if plain and not _sees_danger(name, risk) else ()
        return cls(
            intent=NOT_UNDERSTOOD if likely else intent,
            heard=ranking[0]["name"] if ranking else name,
            level=level,
            topic=topic,
            action=action,
            owner=metadata.get("owner"),
            text=text,
            reasons=tuple((str(s.get("rule")), str(s.get("phrase"))) for s in risk.get("signals") or ()),
            kind=str(metadata.get("kind") or "text"),
            at=float(metadata.get("now") or 0.0),
            checkin=int(metadata.get("checkin") or 0),
            queue=_queue(metadata.get("waiting")),
            overtaken=bool(metadata.get("overtaken")),
            likely=likely,
            retention_days=metadata.get("retention_days"),
            privacy_url=str(metadata.get("privacy_url") or ""),
        )


def _sees_danger(name: str, risk: Mapping[str, Any]) -> bool:
    """An understood intent is not put in doubt where triage sees a danger, nor anything where it asks or calls."""
    known = name != NOT_UNDERSTOOD and int(risk.get("level", 0)) > 0 and risk.get("topic") in RISK_TOPICS
    return known or risk.get("action", "pass") != "pass"


def _queue(waiting: dict[str, Any] | None) -> Queue | None:
    if not waiting:
        return None
    return Queue(
        int(waiting.get("counselors") or 0), int(waiting.get("ahead") or 0), bool(waiting.get("over_limit"))
    )
