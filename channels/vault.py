"""Encryption of what must be kept and not be readable: addresses of people (facts PR-11).

The key is apart from the store: whoever has a copy of Redis has no telephone number.
"""

from __future__ import annotations

from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class Unreadable(Exception):
    """Sealed with a key that we no longer have, or damaged."""


class Vault:
    """The first key seals, every key opens: a new key is put first and the old one kept until all is
    sealed anew (docs/channels.md)."""

    def __init__(self, keys: Sequence[str]) -> None:
        """Raises ValueError where a key is not 32 bytes in base64url, or where there is none."""
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def seal(self, text: str) -> str:
        return self._fernet.encrypt(text.encode("utf-8", "replace")).decode()

    def open(self, sealed: str) -> str:
        """Raises Unreadable."""
        try:
            return self._fernet.decrypt(sealed).decode()
        except InvalidToken:
            raise Unreadable from None

    def renew(self, sealed: str) -> str:
        """The same content under the first key; raises Unreadable."""
        try:
            return self._fernet.rotate(sealed).decode()
        except InvalidToken:
            raise Unreadable from None
