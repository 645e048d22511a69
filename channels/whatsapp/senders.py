"""Who wrote, by what a delivery says of them: an account, a telephone, or both (facts WA-6)."""

from __future__ import annotations

import re

from channels.model import Sender
from channels.whatsapp.json_values import Object, obj, objects, string

_DIGITS = re.compile(r"[0-9]{5,20}")
_LONGEST_ID = 200


def sender_of(message: Object, value: Object) -> Sender:
    """The sender of one message of a delivery; without any identifier where nothing says who it is.

    Messages name the telephone (`from`) and, since April 2026, the account (`from_user_id`); either may be
    missing. Contacts, which hold both, are one for each sender and in no given order.
    """
    phone, user_id = _phone(message, "from"), _user(message, "from_user_id")
    for contact in _matching(message, value, phone, user_id):
        phone, user_id = phone or _phone(contact, "wa_id"), user_id or _user(contact, "user_id")
    return Sender(user_id, phone or _own_phone(message))


def changed(message: Object) -> tuple[Sender, Sender]:
    """Who a system message of a changed number says that a person was, and is."""
    system = obj(message, "system")
    before = Sender(_user(system, "previous_user_id"), _phone(message, "from") or _phone(system, "customer"))
    return before, Sender(_user(system, "user_id"), _phone(system, "wa_id") or _phone(system, "new_wa_id"))


def _matching(message: Object, value: Object, phone: str | None, user_id: str | None) -> list[Object]:
    """The contact of this message; with one sender in the delivery it needs no name."""
    contacts = list(objects(value, "contacts"))
    named = [
        c
        for c in contacts
        if (phone and _phone(c, "wa_id") == phone) or (user_id and c.get("user_id") == user_id)
    ]
    alone = not named and len(contacts) == 1 and not (phone or user_id)
    return named or (contacts if alone else _beside(contacts, phone, user_id))


def _beside(contacts: list[Object], phone: str | None, user_id: str | None) -> list[Object]:
    """A single contact that adds what the message does not say and contradicts nothing."""
    if len(contacts) != 1:
        return []
    (contact,) = contacts
    differs = (phone and _phone(contact, "wa_id")) or (user_id and _user(contact, "user_id"))
    return [] if differs else contacts


def _own_phone(message: Object) -> str | None:
    """The number that a person shared of themselves when they were asked for it."""
    if not string(message, "origin", 40).startswith("contact_request"):
        return None
    for contact in objects(message, "contacts"):
        for phone in objects(contact, "phones"):
            return _phone(phone, "wa_id") or _phone(phone, "phone")
    return None


def _phone(value: Object, name: str) -> str | None:
    """Digits alone, country code first."""
    digits = re.sub(r"[\s+().-]", "", string(value, name, 40))
    return digits if _DIGITS.fullmatch(digits) else None


def _user(value: Object, name: str) -> str | None:
    return string(value, name, _LONGEST_ID).strip() or None
