"""What Rasa is asked: docs/protocols.md, Rasa turn."""

from __future__ import annotations

from typing import Any

from bot.risk import RiskAssessment
from channels.cases import Case
from channels.dispatch.burst import Burst
from channels.dispatch.line import Place
from channels.model import Owner
from channels.store.conversation import Conversation
from channels.streams.item import CHECKIN

# The turn of something that arrived without words: Rasa's input channel makes it an intent.
ATTACHMENT = "adjunto"


def turn_request(
    conversation: Conversation,
    burst: Burst,
    risk: RiskAssessment,
    place: Place,
    now: float,
    retention_days: int | None = None,
    privacy_url: str = "",
) -> dict[str, Any]:
    """The same messages asked again have the same `message_id`, so that no dialogue runs twice.

    `late_seconds` is how old the newest message is; `overtaken` messages do not answer today's question
    (facts WA-4). `retention_days` is what a person who asks how long this is kept is told; None is not told.
    `privacy_url` is the full privacy notice, which first messages link to (facts PR-6); empty is no link.
    """
    request: dict[str, Any] = {
        "conversation_id": conversation.id,
        "message_id": f"{conversation.id}:{burst.last_seq}",
        "text": burst.text,
        "metadata": {
            **_situation(conversation, place, now),
            "risk": risk.to_dict(),
            "topics": {topic: round(share, 4) for topic, share in risk.likely},
            "owner": owner_before(conversation, burst),
            "kind": burst.kind,
            "messages": len(burst.messages),
            "late_seconds": max(0, round(now - burst.written_at)),
            "overtaken": burst.overtaken,
            "retention_days": retention_days,
            "privacy_url": privacy_url,
        },
    }
    return request if burst.text else {**request, "event": ATTACHMENT}


def checkin_request(
    conversation: Conversation, case: Case, number: int, place: Place, now: float
) -> dict[str, Any]:
    """Time has passed and nobody wrote. The same check-in of the same case has the same `message_id`."""
    return {
        "conversation_id": conversation.id,
        "message_id": f"{conversation.id}:{CHECKIN}:{case.id}:{number}",
        "text": "",
        "event": CHECKIN,
        "metadata": {
            **_situation(conversation, place, now),
            "owner": conversation.owner,
            "checkin": number,
            "silent_seconds": max(0, round(now - conversation.wrote_at)),
        },
    }


def owner_before(conversation: Conversation, burst: Burst) -> Owner:
    """Who had the conversation when the messages came: a case that they opened themselves does not count."""
    case = conversation.case
    if case is not None and case.history and case.history[0].seq >= burst.messages[0].seq:
        return "bot"
    return conversation.owner


def _situation(conversation: Conversation, place: Place, now: float) -> dict[str, Any]:
    return {
        "channel": conversation.channel, "has_phone": conversation.has_phone, "waiting": place.to_dict(), "now": now,
    }  # fmt: skip
