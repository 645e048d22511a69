"""Passwords: argon2, and the same work for a user who does not exist."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from channels.desk.accounts import Invalid

MIN_LENGTH, MAX_LENGTH = 10, 200

_hasher = PasswordHasher()
# Two at a time: each takes 64 MB and a core for tens of milliseconds, and citizens come first.
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")


def hash_password(password: str) -> str:
    """Raises Invalid for one that is too short or too long."""
    if len(password) < MIN_LENGTH:
        raise Invalid(f"La contraseña necesita al menos {MIN_LENGTH} caracteres.")
    if len(password) > MAX_LENGTH:
        raise Invalid(f"La contraseña puede tener hasta {MAX_LENGTH} caracteres.")
    return _hasher.hash(password)


async def verify(stored: str | None, password: str) -> bool:
    """Whether the password is the stored one. Takes as long where nothing is stored (None)."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(_threads, _verify, stored, password[: MAX_LENGTH + 1])


@cache
def _nobody() -> str:
    return _hasher.hash("nobody has this password")


def _verify(stored: str | None, password: str) -> bool:
    try:
        return _hasher.verify(stored or _nobody(), password) and stored is not None
    except (VerificationError, InvalidHashError):
        return False
