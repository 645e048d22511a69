"""What Rasa is asked about a message: docs/protocols.md, Rasa turn."""

from __future__ import annotations

from typing import Any

from bot.risk import RiskAssessment
from channels.model import Entry
from channels.store.conversation import Conversation

# The turn of something that arrived without words: Rasa's input channel makes it an intent.
ATTACHMENT = "adjunto"


def turn_request(
    conversation: Conversation, message: Entry, risk: RiskAssessment, now: float
) -> dict[str, Any]:
    """The same message asked again has the same `message_id`, so that no dialogue runs twice.

    `late_seconds` is how old the message is: what was said hours ago does not answer today's question
    (facts WA-4).
    """
    request: dict[str, Any] = {
        "conversation_id": conversation.id,
        "message_id": f"{conversation.id}:{message.seq}",
        "text": message.text,
        "metadata": {
            "risk": risk.to_dict(),
            "channel": conversation.channel,
            "owner": conversation.owner,
            "kind": message.kind,
            "late_seconds": max(0, round(now - message.ts)),
            "has_phone": conversation.has_phone,
            "now": now,
        },
    }
    return request if message.text.strip() else {**request, "event": ATTACHMENT}
