"""Deliveries as Meta documents them, built piece by piece."""

from __future__ import annotations

from typing import Any

Object = dict[str, Any]

NUMBER_ID = "106540352242922"
PHONE = "5215512345678"
USER = "MX.13491208655302741918"
SENT_AT = 1_763_800_000


def message(kind: str, content: Any = None, *, id: str = "wamid.1", **fields: Any) -> Object:
    """A message of a person; `content` goes under the name of its type."""
    shown = {"from": PHONE, "id": id, "timestamp": str(SENT_AT), "type": kind}
    return {**shown, **({kind: content} if content is not None else {}), **fields}


def text(body: str, **fields: Any) -> Object:
    return message("text", {"body": body}, **fields)


def contact(phone: str | None = PHONE, user_id: str | None = None) -> Object:
    known = {"wa_id": phone, "user_id": user_id, "profile": {"name": "Ana"}}
    return {name: value for name, value in known.items() if value is not None}


def value(*messages: Any, contacts: Any = None, number_id: str = NUMBER_ID, **more: Any) -> Object:
    return {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "15550783881", "phone_number_id": number_id},
        "contacts": [contact()] if contacts is None else contacts,
        "messages": list(messages),
        **more,
    }


def change(inner: Any, field: str = "messages") -> Object:
    return {"value": inner, "field": field}


def delivery(*changes: Any) -> Object:
    """All changes in one entry."""
    entry = {"id": "102290129340398", "changes": list(changes)}
    return {"object": "whatsapp_business_account", "entry": [entry]}


def of(*messages: Any, **fields: Any) -> Object:
    """A delivery of these messages."""
    return delivery(change(value(*messages, **fields)))
