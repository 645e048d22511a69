"""A typo corrected in the next message, as people do in chats: "me robsron", "*robaron, mi cel"."""

from __future__ import annotations

from difflib import get_close_matches

MARK = "*"
ALIKE = 0.6
_EDGES = ".,;:!?¡¿"


def corrected(before: str, current: str) -> str | None:
    """`before` with its mistyped word as `current` corrects it, and what that adds; None where it corrects none."""
    said = current.lstrip(MARK).split() if current.startswith(MARK) else []
    words = before.split()
    if not said:
        return None
    right = said[0].strip(_EDGES + MARK)
    found = get_close_matches(
        right.lower(), [word.strip(_EDGES).lower() for word in words], n=1, cutoff=ALIKE
    )
    if not found:
        return None
    at = [word.strip(_EDGES).lower() for word in words].index(found[0])
    return " ".join([*words[:at], right, *words[at + 1 :], *said[1:]])
