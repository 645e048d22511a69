"""Who is who, without keeping what could be used to find the person."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}=?")  # 32 bytes


def web_conversation_id(token: str, key: str) -> str:
    """The conversation of a page's token: a keyed hash, so that the store alone opens no conversation.

    Raises ValueError on anything but 32 bytes in base64url.
    """
    if not _TOKEN.fullmatch(token):
        raise ValueError("not a token")
    return f"web-{_keyed(base64.urlsafe_b64decode(token.rstrip('=') + '='), key)}"


def short(conversation_id: str) -> str:
    """For logs: enough to follow one conversation, of no use to read it."""
    return hashlib.sha256(conversation_id.encode()).hexdigest()[:10]


def _keyed(value: bytes, key: str) -> str:
    return hmac.new(key.encode(), value, hashlib.sha256).hexdigest()[:32]
