"""Families of words that the rules of several topics share: name → phrase text."""

from __future__ import annotations

from bot.risk.signals.lexicon import people, speech, things, times, verbs

FAMILIES: dict[str, str] = {
    **people.FAMILIES,
    **times.FAMILIES,
    **things.FAMILIES,
    **speech.FAMILIES,
    **verbs.FAMILIES,
}
