"""The work on a message grows with its words only, counted in looked-up words and in the reach of patterns."""

import importlib
import sys

import pytest

from bot.risk import signals
from bot.risk.normalize import plain, readable
from bot.risk.signals import words as words_module
from bot.risk.signals.guards import PHRASES as GUARDS

parser = importlib.import_module("re._parser" if sys.version_info >= (3, 11) else "sre_parse")
LONGEST_REACH = 60
RULES = [(topic, rule) for topic, rules in signals.RULES.items() for rule in rules]
PATTERNS = [p for _, rule in RULES for p in (*rule.phrases, *rule.unless, *rule.needs)] + list(GUARDS)


def test_no_pattern_repeats_without_a_bound() -> None:
    assert max(parser.parse(pattern.pattern).getwidth()[1] for pattern in PATTERNS) <= LONGEST_REACH


def test_no_pattern_meets_nothing() -> None:
    assert all(
        parser.parse(pattern.pattern).getwidth()[0] >= 1 for _, rule in RULES for pattern in rule.phrases
    )


@pytest.mark.parametrize("copies", [1, 2, 4])
def test_each_word_is_looked_up_once(monkeypatch: pytest.MonkeyPatch, copies: int) -> None:
    looked_up: list[str] = []

    def counted(word: str) -> str:
        looked_up.append(word)
        return ""

    monkeypatch.setattr(words_module, "codes_of", counted)
    signals.find("hola xyz que tal " * 10 * copies)
    assert len(looked_up) == 40 * copies


@pytest.mark.parametrize(
    "text",
    [
        "me " * 3_300,
        "no " * 3_300,
        "me va a " * 1_250,
        "mi papa me pega no " * 520,
        "a" * 10_000,
        "ma tar " * 1_400,
        "*" * 10_000,
        "quiero " * 1_400,
        "\u200b" * 10_000,
        "",
    ],
)
def test_ten_thousand_characters_are_read(text: str) -> None:
    assert isinstance(signals.find(plain(readable(text)).text), list)


def test_reasons_are_short_phrases_in_spanish() -> None:
    assert all(5 <= len(rule.reason) <= 90 and rule.reason[0].islower() for _, rule in RULES)
