"""What a message tells about people and places, one fact a file: filled in every turn, never asked twice.

Names of the facts, which are those of the `context` command (docs/protocols.md): `who`, `age`, `their_age`,
`minor`, `name`, `place`, `zone`, `safe_contact`, `treatment`; `woman`, `aggressor`,
`drawn_to_children` and `captive` (of the person who writes) and `child` (of the one they write about) stay in the
dialogue.
"""

from __future__ import annotations

from typing import Any

from bot.dialogue.facts.age import age_of_other, age_of_self, is_minor
from bot.dialogue.facts.aggressor import aggressor_in, drawn_to_children_in
from bot.dialogue.facts.captive import captive_in
from bot.dialogue.facts.contact import safe_contact_in
from bot.dialogue.facts.gender import woman_in
from bot.dialogue.facts.name import name_in
from bot.dialogue.facts.place import place_in
from bot.dialogue.facts.treatment import treatment_in
from bot.dialogue.facts.who import child_in, who_in
from bot.risk.normalize import plain, readable

ADULT = 18
# What is kept of a person's own words: enough for a counselor, and bounded.
MAX_WORDS = 200


def facts_in(text: str, asked: str | None = None) -> dict[str, Any]:
    """The facts told in `text`; `asked` is the fact that an open question asks for, so that a bare answer fills it."""
    words = plain(readable(text)).text
    place, zone = place_in(words, text, bare=asked == "place")
    age = age_of_self(words, bare=asked in ("age", "minor"))
    found: dict[str, Any] = {
        "who": who_in(words),
        "age": age,
        "their_age": age_of_other(words),
        "minor": is_minor(words, age),
        "name": name_in(text, bare=asked == "name"),
        "place": place,
        "zone": zone,
        "safe_contact": safe_contact_in(text, bare=asked == "safe_contact"),
        "treatment": treatment_in(words),
        "aggressor": aggressor_in(words, text),
        "drawn_to_children": drawn_to_children_in(words),
        "captive": captive_in(words),
        "child": child_in(words),
        "woman": woman_in(words),
    }
    return {name: value for name, value in found.items() if value is not None}


def age_group(age: int | None) -> str | None:
    """nina_nino (up to 11), adolescente (12-17), joven (18-29), adulto (30-59) or mayor (60 and over)."""
    if age is None:
        return None
    groups = ((12, "nina_nino"), (ADULT, "adolescente"), (30, "joven"), (60, "adulto"))
    return next((name for below, name in groups if age < below), "mayor")
