"""Is a delivery Meta's? HMAC-SHA256 over the bytes as they came, before anybody reads them (facts WA-2)."""

from __future__ import annotations

import hashlib
import hmac

HEADER = "x-hub-signature-256"
_PREFIX = "sha256="


def sign(body: bytes, app_secret: str) -> str:
    """The header's value for these bytes."""
    return _PREFIX + hmac.new(app_secret.encode(), body, hashlib.sha256).hexdigest()


def matches(body: bytes, header: str | None, app_secret: str) -> bool:
    """Takes the same time wherever the two differ."""
    given = (header or "").encode("utf-8", "replace")
    return hmac.compare_digest(sign(body, app_secret).encode(), given)
