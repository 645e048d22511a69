"""What the server sends to a page (docs/protocols.md, Web chat)."""

from __future__ import annotations

from typing import Any

from channels.kinds import NOTES
from channels.model import Entry, Owner
from channels.store.conversation import Conversation
from channels.webchat.texts import ERRORS


def welcome(conversation: Conversation) -> dict[str, Any]:
    return {
        **state(conversation.owner, conversation.counselor_name),
        "type": "welcome",
        "conversation_id": conversation.id,
        "last_seq": conversation.last_seq,
        "delivered": conversation.handled_seq,
    }


def state(owner: Owner, counselor_name: str | None) -> dict[str, Any]:
    return {"type": "state", "owner": owner, "counselor": counselor_name}


def entry(item: Entry) -> dict[str, Any]:
    """A note for the counselor keeps its place and says nothing."""
    own = {"kind": item.kind, "details": list(item.details), "client_id": item.client_id}
    hidden = {"text": "", "details": []} if item.kind in NOTES else {}
    return {"type": "entry", **item.to_dict(), **own, **hidden}


def stored(item: Entry) -> dict[str, Any]:
    """The tick."""
    return {"type": "stored", "client_id": item.client_id, "seq": item.seq, "ts": item.ts}


def delivered(seq: int) -> dict[str, Any]:
    """The second tick: what the person wrote up to here is with the assistant, or at the desk."""
    return {"type": "delivered", "seq": seq}


def error(code: str, client_id: str | None = None) -> dict[str, Any]:
    frame = {"type": "error", "code": code, "message": ERRORS[code]}
    return {**frame, "client_id": client_id} if client_id else frame
