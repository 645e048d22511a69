"""Whether the person who writes is held by somebody at this moment."""

from __future__ import annotations

import re

_HELD = r"(?:secuestrad|retenid|amarrad|privad|encajuelad|cautiv)[oa]s?"
# "Me secuestraron a mi hijo" is about the son.
_NOT_OF_ANOTHER = r"(?! a (?:mi|mis|un|una|el|la|su|nuestr[oa])\b)"
_CAPTIVE = re.compile(
    rf"\b(?:me|nos) (?:tienen?|traen?|llevan?|mantienen?) (?:\w+ )?{_HELD}\b{_NOT_OF_ANOTHER}"
    rf"|\b(?:estoy|estamos|sigo|seguimos) (?:\w+ )?{_HELD}\b"
    rf"|\b(?:me|nos) (?:secuestraron|levantaron|raptaron|encajuelaron|privaron)\b{_NOT_OF_ANOTHER}"
    r"|\b(?:me|nos) (?:subieron|metieron|llevan|traen) (?:\w+ ){0,3}?(?:a|en) (?:un|una|la|el|su) "
    r"(?:carro|coche|auto|camioneta|cajuela|taxi|van)\b"
)
# What is over is told, and needs no whisper.
_OVER = re.compile(
    r"\b(?:ya me (?:soltaron|escape|liberaron)|me escape|hace (?:\w+ )?(?:años?|mes(?:es)?|semanas?))\b"
)


def captive_in(words: str) -> bool | None:
    """True where `plain` words say so, False where it is over, None otherwise."""
    if _OVER.search(words):
        return False
    return True if _CAPTIVE.search(words) else None
