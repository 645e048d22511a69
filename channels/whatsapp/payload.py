"""Reads a delivery: every entry, change and message, each for itself (facts WA-4).

What one of them is made of never keeps the others from being read.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import structlog

from channels import metrics
from channels.model import InboundMessage
from channels.whatsapp import limits
from channels.whatsapp.content import Content, content_of
from channels.whatsapp.events import CHANNEL, Arrived, Event, Ignored, Moved, Status
from channels.whatsapp.json_values import Object, identifier, obj, objects, string
from channels.whatsapp.senders import sender_of
from channels.whatsapp.system_messages import system_event

_LONGEST_ID = 512
_SECONDS = re.compile(r"[0-9]{9,11}")
_log = structlog.get_logger(__name__)


class Unreadable(Exception):
    """Not a JSON object."""


def parse(body: bytes) -> Object:
    """The delivery; bytes that are no UTF-8 become replacement signs, so that the rest is not lost."""
    try:
        payload = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        raise Unreadable from None
    if not isinstance(payload, dict):
        raise Unreadable
    return payload


def events(payload: Object, phone_number_id: str) -> Iterator[Event]:
    """What a delivery tells, in its order."""
    for entry in objects(payload, "entry"):
        for change in objects(entry, "changes"):
            if change.get("field") != "messages":
                yield Ignored("other_field")
            else:
                yield from _of_change(obj(change, "value"), phone_number_id)


def _of_change(value: Object, phone_number_id: str) -> Iterator[Event]:
    if identifier(obj(value, "metadata"), "phone_number_id", _LONGEST_ID) != phone_number_id:
        yield Ignored("other_number")
        return
    for message in objects(value, "messages"):
        yield _of_message(message, value)
    for status in objects(value, "statuses"):
        yield _of_status(status)
    for error in objects(value, "errors"):
        yield Ignored("account_error", _code(error))


def _of_message(message: Object, value: Object) -> Event:
    message_id = identifier(message, "id", _LONGEST_ID)
    kind = message.get("type")
    if not message_id.strip():
        return Ignored("no_id")
    if message.get("group_id"):
        return Ignored("group")
    if kind == "request_welcome":
        return Ignored("request_welcome")
    if kind == "reaction" and not obj(message, "reaction").get("emoji"):
        return Ignored("reaction_removed")
    who = sender_of(message, value)
    plain = InboundMessage("", CHANNEL, message_id, "", _time(message), sender=who)
    if kind == "system":
        event = system_event(message, plain)
        if isinstance(event, Moved):
            return event
    else:
        event = Arrived(replace(plain, **vars(_content(message))))
    return event if who.user_id or who.phone else Ignored("no_sender")


def _content(message: Object) -> Content:
    """A fault of ours in reading one message shows it as unreadable, and a person looks (facts WA-5)."""
    try:
        return content_of(message)
    except Exception:
        metrics.FAULTS.labels("whatsapp_content").inc()
        _log.exception("message_unread")
        return Content("unsupported")


def _of_status(status: Object) -> Event:
    message_id, state = string(status, "id", _LONGEST_ID), string(status, "status", 20)
    if not (message_id and state):
        return Ignored("bad_status")
    errors = [_code(error) for error in objects(status, "errors")]
    reference = string(status, "biz_opaque_callback_data", limits.REFERENCE)
    return Status(message_id, state, _time(status), errors[0] if errors else None, reference)


def _time(value: Object) -> float | None:
    """Unix seconds; None for what is none."""
    found: Any = value.get("timestamp")
    text = str(found) if isinstance(found, int | str) and not isinstance(found, bool) else ""
    return float(text) if _SECONDS.fullmatch(text) else None


def _code(error: Object) -> int | None:
    code = error.get("code")
    return code if isinstance(code, int) and not isinstance(code, bool) else None
