"""Which words of a text say that a person is spoken to as tú or as usted."""

from __future__ import annotations

import re

# Only words that cannot be anything else: "llama" may be what somebody else does, "su" may be somebody else's.
_WORDS = {
    "tu": r"tú|te|ti|contigo|tu|tus|tuy[oa]s?|puedes|quieres|estás|tienes|necesitas|sientes|prefieres|dime|"
    r"cuéntame|escríbeme|escríbenos|fuiste|eres|hiciste|podrías|has",
    "usted": r"usted|dígame|cuénteme|escríbame|escríbanos|llámenos|cuelgue|(?:llame|marque) al?",
}
_MARKERS = {way: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for way, words in _WORDS.items()}


def markers(texts: list[str], way: str) -> list[str]:
    """The words of `texts` that address a person in that `way`: tu or usted."""
    return [found for text in texts for found in _MARKERS[way].findall(text)]
