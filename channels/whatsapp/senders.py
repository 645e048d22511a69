"""Who wrote, by what a delivery says of them: an account, a telephone, or both (facts WA-6)."""

from __future__ import annotations

import re

from channels.identity import one_number
from channels.model import Sender
from channels.whatsapp.json_values import Object, identifier, obj, objects, string

_DIGITS = re.compile(r"[0-9]{5,20}")
_ACCOUNT = r"[A-Z]{2}\.[A-Za-z0-9.]{1,128}"
# The name before it is the person's choice, so what they call themselves is never taken for the change.
_CHANGE = re.compile(rf".*\bchanged from ({_ACCOUNT}) to ({_ACCOUNT}?)[.\s]*", re.DOTALL)
_LONGEST_ID, _LONGEST_BODY = 200, 2000


def sender_of(message: Object, value: Object) -> Sender:
    """The sender of one message of a delivery; without any identifier where nothing says who it is.

    Messages name the telephone (`from`) and, since April 2026, the account (`from_user_id`); either may be
    missing. Contacts, which hold both, are one for each sender and in no given order. Some gateways put the
    account into `from`.
    """
    phone, user_id = _phone(message, "from"), _user(message, "from_user_id") or _account(message, "from")
    for contact in _matching(message, value, phone, user_id):
        phone, user_id = phone or _phone(contact, "wa_id"), user_id or _user(contact, "user_id")
    return Sender(user_id, phone or _own_phone(message))


def changed(message: Object) -> tuple[Sender, Sender]:
    """Who a system message of a changed number or account says that a person was, and is."""
    system = obj(message, "system")
    told = _CHANGE.fullmatch(string(system, "body", _LONGEST_BODY))
    account = _user(system, "user_id") or (told[2] if told else None)
    before = Sender(
        _former(message, system, account) or (told[1] if told and told[2] == account else None),
        _phone(message, "from") or _phone(system, "customer"),
    )
    return before, Sender(account, _phone(system, "wa_id") or _phone(system, "new_wa_id"))


def _former(message: Object, system: Object, account: str | None) -> str | None:
    """The account until now, where a field says it: `previous_user_id` since August 2026, before that the
    sender's, unless that is the new one already."""
    written_by = _user(message, "from_user_id") or _account(message, "from")
    return _user(system, "previous_user_id") or (written_by if written_by != account else None)


def _matching(message: Object, value: Object, phone: str | None, user_id: str | None) -> list[Object]:
    """The contact of this message; with one sender in the delivery it needs no name."""
    contacts = list(objects(value, "contacts"))
    named = [
        c
        for c in contacts
        if _same_phone(_phone(c, "wa_id"), phone) or (user_id and _user(c, "user_id") == user_id)
    ]
    alone = not named and len(contacts) == 1 and not (phone or user_id)
    return named or (contacts if alone else _beside(contacts, phone, user_id))


def _same_phone(one: str | None, other: str | None) -> bool:
    return bool(one and other and one_number(one) == one_number(other))


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
    digits = re.sub(r"[\s+().-]", "", identifier(value, name, 40))
    return digits if _DIGITS.fullmatch(digits) else None


def _user(value: Object, name: str) -> str | None:
    return string(value, name, _LONGEST_ID).strip() or None


def _account(value: Object, name: str) -> str | None:
    """The account where a telephone is expected: two letters of a country, a dot, letters and digits."""
    found = string(value, name, _LONGEST_ID).strip()
    return found if re.fullmatch(_ACCOUNT, found) else None
