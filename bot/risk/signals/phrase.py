"""Phrases of words, compiled to patterns over word codes.

A line such as `me (voy a|quiero) <matar.inf> ~2 <ahora>` means these words one after the other:

    (a|b c)   one of these          <name>     a family of the lexicon
    word?     may be missing        ~3         up to three words in between
    (?!x)     not followed by       ^  $       start and end of the message

A gap never jumps over a denial or a 'but', so "mi esposo no me pega" is not "mi esposo ~3 me pega".
No part repeats without a bound: the work on a message grows with its words only.
"""

from __future__ import annotations

import re

from bot.risk.signals.codes import code_of_new
from bot.risk.signals.lexicon import FAMILIES

_TOKEN = re.compile(r"\(\?<?[!=]|[()|?^$]|~\d+|<[^<>]+>|[a-zñ0-9]+|(?P<space>\s+)|(?P<bad>.)")
_GAP_STOPS = (
    "no",
    "nunca",
    "jamas",
    "tampoco",
    "ni",
    "nadie",
    "not",
    "never",
    "pero",
    "aunque",
    "sino",
    "but",
)
_MAX_DEPTH = 5


def compile_phrases(text: str) -> tuple[re.Pattern[str], ...]:
    """One pattern a line; empty lines and what follows a '#' are left out."""
    lines = (line.split("#")[0].strip() for line in text.splitlines())
    return tuple(re.compile(translate(line)) for line in lines if line)


def translate(phrase: str) -> str:
    """The pattern over word codes that `phrase` means. Raises ValueError for what the language has not."""
    return "".join(_piece(token) for token in _TOKEN.finditer(_expand(phrase)) if not token["space"])


def _expand(phrase: str, depth: int = 0) -> str:
    if "<" not in phrase.replace("(?<", ""):
        return phrase
    if depth > _MAX_DEPTH:
        raise ValueError(f"a family names itself: {phrase!r}")
    return _expand(re.sub(r"(?<!\?)<([^<>!=]+)>", lambda m: f"({_family(m[1])})", phrase), depth + 1)


def _family(name: str) -> str:
    if name not in FAMILIES:
        raise ValueError(f"no family {name!r} in the lexicon")
    return FAMILIES[name]


def _piece(token: re.Match[str]) -> str:
    text = token.group()
    if token["bad"]:
        raise ValueError(f"not part of a phrase: {text!r}")
    if text == "(":
        return "(?:"
    if text.startswith("~"):
        stops = "".join(code_of_new(word) for word in _GAP_STOPS)
        return f"[^{stops}]{{0,{int(text[1:])}}}?"
    return code_of_new(text) if text[0].isalnum() else text
