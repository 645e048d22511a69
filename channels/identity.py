"""Who is who, without keeping what could be used to find the person."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac

TOKEN_BYTES = 32


def web_conversation_id(token: str, key: str) -> str:
    """The conversation of a page's token: a keyed hash, so that the store alone opens no conversation.

    Raises ValueError on anything but 32 bytes in base64url.
    """
    try:
        padded = token.encode("ascii") + b"=" * (-len(token) % 4)
        raw = base64.b64decode(padded, altchars=b"-_", validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("token is not base64url") from error
    if len(raw) != TOKEN_BYTES:
        raise ValueError("token has another length")
    return f"web-{_keyed(raw, key)}"


def short(conversation_id: str) -> str:
    """For logs: enough to follow one conversation, of no use to read it."""
    return hashlib.sha256(conversation_id.encode()).hexdigest()[:10]


def _keyed(value: bytes, key: str) -> str:
    return hmac.new(key.encode(), value, hashlib.sha256).hexdigest()[:32]
