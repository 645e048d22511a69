"""What a turn of a script expects, key by key (casos/LEEME.md). A fault is a sentence; none is an empty list."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from bot.directory import numbers_in
from ops.talk.chat import Heard
from tests.conversations.script import EXPECTED, Turn, matches
from tests.conversations.treatment import markers


@dataclass(frozen=True)
class Seen:
    """A turn and the one before it that the bot answered."""

    heard: Heard
    before: Heard | None

    @property
    def level(self) -> int:
        return self.heard.case.level if self.heard.case else self.heard.risk.level

    def of_case(self, name: str) -> set[str]:
        case = self.heard.case
        asked = {command[name] for command in self.heard.commands("escalate")}
        return asked | ({getattr(case, name)} if case else set())

    @property
    def numbers(self) -> list[str]:
        return [number for text in self.heard.texts for number in numbers_in(text)]

    @property
    def new_answers(self) -> list[str]:
        """What the answers that were understood in this turn were taken for."""
        known = self.before.context.answers if self.before else ()
        return [answer.answer for answer in self.heard.context.answers if answer not in known]

    @property
    def asks(self) -> bool:
        return any("?" in text for text in self.heard.texts)


def faults(turn: Turn, heard: Heard, before: Heard | None) -> list[str]:
    """Every expectation of the turn that was not met."""
    seen = Seen(heard, before)
    unmet = [name for name in turn if name in EXPECTED and not _CHECKS[name](seen, turn[name])]
    return [f"{name}: {turn[name]}" for name in unmet]


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _called(seen: Seen, wanted: bool | list[str]) -> bool:
    if wanted is True:
        return bool(seen.numbers)
    return bool({number.replace(" ", "") for number in _listed(wanted)} & set(seen.numbers))


def _knows(seen: Seen, wanted: dict[str, Any]) -> bool:
    return all(_same(getattr(seen.heard.context, name), value) for name, value in wanted.items())


def _same(known: Any, wanted: Any) -> bool:
    """Of texts it is enough that they contain it, accents and capitals aside."""
    return (
        _plain(wanted) in _plain(str(known))
        if isinstance(wanted, str)
        else known is not None and known == wanted
    )


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.lower())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


_CHECKS: dict[str, Callable[[Seen, Any], bool]] = {
    "nivel": lambda seen, least: seen.level >= least,
    "nivel_max": lambda seen, most: seen.level <= most,
    "tema": lambda seen, topics: bool(seen.of_case("topic") & set(_listed(topics))),
    "motivo": lambda seen, reasons: bool(seen.of_case("reason") & set(_listed(reasons))),
    "nadie": lambda seen, _: seen.heard.case is None,
    "linea": _called,
    "pregunta": lambda seen, _: seen.asks,
    "primero": lambda seen, pattern: matches(pattern, seen.heard.texts[:1]),
    "dice": lambda seen, patterns: all(matches(p, seen.heard.texts) for p in _listed(patterns)),
    "nunca": lambda seen, patterns: not any(matches(p, seen.heard.texts) for p in patterns),
    "burbujas": lambda seen, most: len(seen.heard.texts) <= most,
    "trato": lambda seen, way: not markers(seen.heard.texts, "tu" if way == "usted" else "usted"),
    "habla": lambda seen, _: bool(seen.heard.texts),
    "calla": lambda seen, _: not seen.heard.texts,
    "contexto": _knows,
    "contexto_sin": lambda seen, names: all(getattr(seen.heard.context, name) is None for name in names),
    "responde": lambda seen, wanted: wanted in seen.new_answers,
    "avanza": lambda seen, _: bool(seen.new_answers) or seen.asks,
    "respuestas": lambda seen, least: len(seen.heard.context.answers) >= least,
    "respuestas_max": lambda seen, most: len(seen.heard.context.answers) <= most,
    "dicho": lambda seen, least: len(seen.heard.context.told) >= least,
}
assert set(_CHECKS) == EXPECTED
