"""Explicit signals, one file a topic; `find` says which rules a message meets."""

from __future__ import annotations

from bot.risk.signals import (
    amenaza,
    secuestro_desaparicion,
    suicidio,
    trata,
    violencia_familiar,
    violencia_sexual,
)
from bot.risk.signals.guards import voided
from bot.risk.signals.rule import Match, Rule

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
    matches = []
    for topic, rules in RULES.items():
        for rule in rules:
            found = rule.pattern.search(plain_text)
            if not found or (rule.unless and rule.unless.search(plain_text)):
                continue
            if not voided(plain_text, found.start(), found.end(), rule.deniable):
                matches.append(Match(topic, rule, found.start(), found.end()))
    return sorted(matches, key=lambda match: (match.rule.certain, match.rule.level), reverse=True)
