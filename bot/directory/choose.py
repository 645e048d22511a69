"""Which lines help somebody: what they need, where they are, what time it is, who they are."""

from __future__ import annotations

from dataclasses import dataclass

from bot.directory.hours import open_at
from bot.directory.line import Coverage, Line, Zone
from bot.directory.read import lines, order

ANY_TOPIC, DANGER = "todos", "peligro_inmediato"
# A person of the Consejo is offered whatever else is (design, promise P6).
HUMAN = "consejo_linea_chat"
MAX_LINES = 3
_GRADES = ("A", "A-", "B")  # what `Line` allows, the best first
_ADULT = 18
# Where the zone is unknown a line of the city is offered, and says that it is one; Edomex's own is for Edomex alone.
_REACHES: dict[Zone | None, tuple[Coverage, ...]] = {
    None: ("nacional", "cdmx"),
    "cdmx": ("nacional", "cdmx"),
    "edomex": ("nacional", "edomex"),
    "otro_estado": ("nacional",),
    "extranjero": ("extranjero",),
}
# What is asked for a child, whoever asks.
_OF_MINORS = ("maltrato_infantil", "acoso_escolar")


@dataclass(frozen=True)
class Need:
    """`at` is an epoch second; None anywhere means unknown, which leaves a line in. `crisis`: a person was called,
    `danger`: somebody is in danger now; `woman` is False only where the person said that they are not one."""

    topic: str
    intent: str | None = None
    zone: Zone | None = None
    at: float | None = None
    age: int | None = None
    minor: bool | None = None
    woman: bool | None = None
    crisis: bool = False
    danger: bool = False


def choose(need: Need, limit: int = MAX_LINES) -> tuple[Line, ...]:
    """At most `limit` lines (at least 1), the most useful first, with a person of the Consejo always among them."""
    key = _key(need)
    fitting = sorted((line for line in lines() if _fits(line, need, key)), key=lambda line: _rank(line, key))
    first = fitting[:limit]
    human = next(line for line in lines() if line.id == HUMAN)
    if human not in first:
        first = [*first[: limit - 1], human]
    return tuple(first)


def _key(need: Need) -> str:
    """The intent where some line knows it, or else its topic."""
    named = {topic for line in lines() for topic in line.topics}
    return need.intent if need.intent and need.intent in named else need.topic


def _fits(line: Line, need: Need, key: str) -> bool:
    if DANGER in line.topics:
        about = need.danger or (need.crisis and key in line.topics)
    else:
        about = key in line.topics or ANY_TOPIC in line.topics
    closed = need.at is not None and open_at(line.hours, need.at) is False
    near = any(reach in line.coverage for reach in _REACHES[need.zone])
    return about and near and not closed and _is_for(line, need, key) and (line.crisis or not need.crisis)


def _is_for(line: Line, need: Need, key: str) -> bool:
    minor = need.minor or (need.age is not None and need.age < _ADULT) or key in _OF_MINORS
    fits = {
        "todas": True,
        "mujeres": need.woman is not False,
        "menores": minor,
        "asegurados": not minor,
    }
    return any(fits[audience] for audience in line.audience)


def _rank(line: Line, key: str) -> tuple[bool, int, int]:
    first = order().get(key, ())
    place = first.index(line.id) if line.id in first else len(first)
    return line.id not in order()[DANGER], place, _GRADES.index(line.grade)
