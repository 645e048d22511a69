"""Words of a person who had thanked or calmed down and is back where it hurt."""

from __future__ import annotations

import re

_BACK = re.compile(
    r"\b(?:otra vez|de nuevo|nuevamente|(?:me |se |lo |la |le )?volvi(?:o|eron)?(?: a)?\b"
    r"|(?:ya )?(?:regreso|regresaron|volvio)"
    r"|recai|soy yo (?:otra|de nuevo)|no (?:es|era) cierto que|sigue igual|otra recaida|me encontr(?:o|aron))"
)


def is_back(plain_text: str) -> bool:
    return bool(_BACK.search(plain_text))
