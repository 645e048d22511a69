"""Explicit signals, one folder a topic; `find` says which rules a message meets."""

from __future__ import annotations

from collections.abc import Iterator

from bot.risk.signals import (
    amenaza,
    secuestro_desaparicion,
    suicidio,
    trata,
    violencia_familiar,
    violencia_sexual,
)
from bot.risk.signals.guards import close_by, met, voided
from bot.risk.signals.rule import Match, Rule
from bot.risk.signals.words import Words, encode

RULES: dict[str, tuple[Rule, ...]] = {
    "suicidio": suicidio.RULES,
    "violencia_familiar": violencia_familiar.RULES,
    "violencia_sexual": violencia_sexual.RULES,
    "trata": trata.RULES,
    "amenaza": amenaza.RULES,
    "secuestro_desaparicion": secuestro_desaparicion.RULES,
}


def find(plain_text: str) -> list[Match]:
    """Rules met by a `plain` text, strongest first; negated, quoted and figurative ones are left out."""
    words = encode(plain_text)
    matches = [
        match for topic, rules in RULES.items() for rule in rules for match in _meet(words, rule, topic)
    ]
    return sorted(matches, key=lambda match: (match.rule.certain, match.rule.level), reverse=True)


def _meet(words: Words, rule: Rule, topic: str) -> Iterator[Match]:
    """The first place where `rule` is met and nothing around it takes the risk away."""
    if len(words.codes) > rule.longest or (rule.needs and not met(rule.needs, words.codes)):
        return
    for phrase in rule.phrases:
        for found in phrase.finditer(words.codes):
            start, end = found.span()
            if not voided(words.codes, start, end, topic) and not close_by(
                rule.unless, words.codes, start, end
            ):
                yield Match(topic, rule, *words.place(start, end))
                return
