"""Who is who, without keeping what could be used to find the person.

Every identifier that is stored is a keyed hash. That goes for message ids too: WhatsApp's contain the
telephone number.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re

# 32 bytes, of which the last sign has 4 bits: with any other last sign one key would have four spellings, and
# three of them would go on opening what was ended.
_TOKEN = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]=?")
_MEXICAN_MOBILE = re.compile(r"^521(\d{10})$")


def web_conversation_id(token: str, key: str) -> str:
    """The conversation of a page's token: a keyed hash, so that the store alone opens no conversation.

    Raises ValueError on anything but 32 bytes in base64url.
    """
    if not _TOKEN.fullmatch(token):
        raise ValueError("not a token")
    return f"web-{_keyed(base64.urlsafe_b64decode(token.rstrip('=') + '='), key)}"


def one_number(phone: str) -> str:
    """Digits by which a telephone is known: Mexican mobile numbers come with and without a 1 after the country code."""
    return _MEXICAN_MOBILE.sub(r"52\1", phone)


class Hashes:
    """The keyed hashes of one channel's identifiers. The same value in another role has another hash."""

    def __init__(self, channel: str, key: str) -> None:
        self._channel = channel
        self._key = key

    def user(self, user_id: str) -> str:
        return self._hash("user", user_id)

    def phone(self, phone: str) -> str:
        return self._hash("phone", one_number(phone))

    def message(self, message_id: str) -> str:
        return self._hash("message", message_id)

    def conversation(self, message_id: str) -> str:
        """The id of the conversation that begins with this message."""
        return f"{self._channel}-{self._hash('conversation', message_id)}"

    def _hash(self, role: str, value: str) -> str:
        return _keyed("\0".join((self._channel, role, value)).encode("utf-8", "replace"), self._key)


def short(conversation_id: str) -> str:
    """For logs: enough to follow one conversation, of no use to read it."""
    return hashlib.sha256(conversation_id.encode()).hexdigest()[:10]


def _keyed(value: bytes, key: str) -> str:
    return hmac.new(key.encode(), value, hashlib.sha256).hexdigest()[:32]
