"""What a page may send (docs/protocols.md, Web chat), checked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from channels.model import InboundMessage

MAX_FRAME_BYTES = 64 * 1024
MAX_TEXT_LENGTH = 20_000
_MAX_SEQ = 2**53
# Degrees, and metres around the earth.
_LARGEST = {"latitude": 90.0, "longitude": 180.0, "accuracy": 4.1e7}


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

    def inbound(self, conversation_id: str) -> InboundMessage:
        return InboundMessage(conversation_id, "web", self.client_id, self.text)


@dataclass(frozen=True)
class Location:
    """Where the person says they are: degrees, and by how many metres that may be wrong."""

    client_id: str
    latitude: float
    longitude: float
    accuracy: float

    def inbound(self, conversation_id: str) -> InboundMessage:
        place = f"{self.latitude:.5f}, {self.longitude:.5f} (±{self.accuracy:.0f} m)"
        return InboundMessage(conversation_id, "web", self.client_id, "", kind="location", details=(place,))


@dataclass(frozen=True)
class Seen:
    seq: int


@dataclass(frozen=True)
class Ping:
    pass


ClientFrame = Hello | Message | Location | Seen | Ping


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
        case "location":
            return _location(data)
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
    client_id, text = _client_id(data), data.get("text")
    if not isinstance(text, str) or not text.strip():
        raise BadFrame("bad_frame", client_id)
    if len(text) > MAX_TEXT_LENGTH:
        raise BadFrame("too_long", client_id)
    return Message(client_id, text)


def _location(data: dict[str, Any]) -> Location:
    client_id = _client_id(data)
    latitude, longitude, accuracy = (
        _number(data.get(name), largest, client_id) for name, largest in _LARGEST.items()
    )
    return Location(client_id, latitude, longitude, abs(accuracy))


def _client_id(data: dict[str, Any]) -> str:
    client_id = data.get("client_id")
    if not isinstance(client_id, str) or not _is_uuid(client_id):
        raise BadFrame("bad_frame")
    return client_id


def _number(value: Any, largest: float, client_id: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not abs(value) <= largest:
        raise BadFrame("bad_frame", client_id)
    return float(value)


def _seq(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MAX_SEQ:
        raise BadFrame("bad_frame")
    return value


def _is_uuid(value: str) -> bool:
    try:
        return str(UUID(value)) == value.lower()
    except ValueError:
        return False
