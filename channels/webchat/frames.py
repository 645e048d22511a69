"""Frames of the web chat: what clients may send, checked, and what the server answers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from channels.model import Entry, Owner
from channels.store.conversation import Conversation
from channels.webchat.texts import ERRORS

MAX_FRAME_BYTES = 64 * 1024
MAX_TEXT_LENGTH = 20_000
_MAX_SEQ = 2**53


class BadFrame(Exception):
    """A frame that the protocol does not allow; `code` is the protocol's error code."""

    def __init__(self, code: str, client_id: str | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.client_id = client_id


@dataclass(frozen=True)
class Hello:
    token: str
    last_seq: int


@dataclass(frozen=True)
class Message:
    client_id: str
    text: str


@dataclass(frozen=True)
class Seen:
    seq: int


@dataclass(frozen=True)
class Ping:
    pass


ClientFrame = Hello | Message | Seen | Ping


def parse(raw: str | bytes) -> ClientFrame:
    """Raises BadFrame."""
    try:
        data = json.loads(raw)
    except (ValueError, RecursionError):
        raise BadFrame("bad_json") from None
    if not isinstance(data, dict):
        raise BadFrame("bad_frame")
    match data.get("type"):
        case "hello":
            return _hello(data)
        case "message":
            return _message(data)
        case "seen":
            return Seen(_seq(data.get("seq")))
        case "ping":
            return Ping()
    raise BadFrame("bad_frame")


def _hello(data: dict[str, Any]) -> Hello:
    token = data.get("token")
    if not isinstance(token, str):
        raise BadFrame("bad_frame")
    return Hello(token, _seq(data.get("last_seq", 0)))


def _message(data: dict[str, Any]) -> Message:
    client_id, text = data.get("client_id"), data.get("text")
    if not isinstance(client_id, str) or not _is_uuid(client_id):
        raise BadFrame("bad_frame")
    if not isinstance(text, str) or not text.strip():
        raise BadFrame("bad_frame", client_id)
    if len(text) > MAX_TEXT_LENGTH:
        raise BadFrame("too_long", client_id)
    return Message(client_id, text)


def _seq(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MAX_SEQ:
        raise BadFrame("bad_frame")
    return value


def _is_uuid(value: str) -> bool:
    try:
        return str(UUID(value)) == value.lower()
    except ValueError:
        return False


def welcome(conversation: Conversation) -> dict[str, Any]:
    return {
        **state(conversation.owner, conversation.counselor_name),
        "type": "welcome",
        "conversation_id": conversation.id,
        "last_seq": conversation.last_seq,
    }


def state(owner: Owner, counselor_name: str | None) -> dict[str, Any]:
    return {"type": "state", "owner": owner, "counselor": counselor_name}


def entry(item: Entry) -> dict[str, Any]:
    return {"type": "entry", **item.to_dict(), "client_id": item.client_id}


def stored(item: Entry) -> dict[str, Any]:
    """The tick."""
    return {"type": "stored", "client_id": item.client_id, "seq": item.seq, "ts": item.ts}


def error(code: str, client_id: str | None = None) -> dict[str, Any]:
    frame = {"type": "error", "code": code, "message": ERRORS[code]}
    return {**frame, "client_id": client_id} if client_id else frame
