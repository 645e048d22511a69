"""What the desk shows of a case: docs/protocols.md, `case` and `entry`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from channels.cases import Urgency, urgency
from channels.model import Entry
from channels.store.delivery_view import Delivery
from channels.store.floor import Standing


def view(standing: Standing) -> dict[str, Any]:
    """The protocol's `case`."""
    case, conversation = standing.case, standing.conversation
    return {
        "id": case.id,
        "conversation_id": case.conversation_id,
        "channel": case.channel,
        "status": case.status,
        "level": case.level,
        "topic": case.topic,
        "topics": list(case.topics),
        "reason": case.reason,
        "opened_at": case.opened_at,
        "raised_at": case.raised_at,
        "waiting_since": case.waiting_since,
        "counselor": case.counselor,
        "counselor_name": case.counselor_name,
        "outcome": case.outcome,
        "returned": case.returned,
        "silent": case.silent,
        "unreached": case.unreached,
        "signals": [signal.to_dict() for signal in case.signals],
        "preview": conversation.preview,
        "unread": conversation.unread,
        "delivered_seq": conversation.delivered_seq,
        "failed_seq": conversation.failed_seq,
        "online": standing.online,
        "has_phone": conversation.has_phone,
        "linked_case": standing.linked_case,
    }


def queue(standings: Iterable[Standing]) -> list[dict[str, Any]]:
    """All cases that are not closed: who waits before who is attended, then the most urgent."""

    def rank(standing: Standing) -> tuple[bool, Urgency]:
        return standing.case.status != "open", urgency(standing.case)

    return [view(standing) for standing in sorted(standings, key=rank)]


def entry_view(entry: Entry, risk: Any, delivery: Delivery | None) -> dict[str, Any]:
    """The protocol's `entry`; `risk` is the stored assessment or None, `delivery` None where no provider carries
    it: then the case's `delivered_seq` says what arrived."""
    return {
        **entry.to_dict(),
        "risk": risk,
        "kind": entry.kind,
        "label": entry.label,
        "details": list(entry.details),
        "media": {"name": entry.media.name, "mime": entry.media.mime} if entry.media else None,
        "refers": entry.refers,
        "received": entry.received,
        "delivery": delivery.to_dict() if delivery else None,
    }
