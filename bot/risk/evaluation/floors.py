"""Floors under the figures of triage: no model below them is published, and they are never lowered.

A floor is the goal where the published figure met it, elsewhere the published figure itself.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

PATH = Path(__file__).parents[1] / "floors.json"
# Figures are compared and kept to four decimals, so that a model never falls below its own figure.
DECIMALS = 4


@dataclass(frozen=True)
class Goal:
    """`at_least`: more is better; `at_most`: less is better.

    `tolerance`: how far a figure that has not met its goal may fall behind the published one, because a
    processor that rounds differently turns a message or two. The goal itself, once met, has none.
    """

    side: Literal["at_least", "at_most"]
    value: float
    tolerance: float = 0.0

    def met_by(self, figure: float) -> bool:
        return no_worse(figure, self.value, self.side)


@dataclass(frozen=True)
class Floors:
    goals: Mapping[str, Goal]
    published: Mapping[str, float]

    @classmethod
    def load(cls, path: Path = PATH) -> Floors:
        """Raises ValueError where a goal has not exactly one of `at_least` and `at_most`."""
        stored = json.loads(path.read_text(encoding="utf-8"))
        return cls({name: _goal(name, goal) for name, goal in stored["goals"].items()}, stored["published"])

    def save(self, path: Path = PATH) -> None:
        goals = {
            name: {goal.side: goal.value} | ({"tolerance": goal.tolerance} if goal.tolerance else {})
            for name, goal in self.goals.items()
        }
        stored = {"goals": goals, "published": dict(self.published)}
        path.write_text(json.dumps(stored, indent=2) + "\n", encoding="utf-8")

    def floor(self, name: str) -> float | None:
        """None where nothing has been published yet."""
        if name not in self.published:
            return None
        goal, published = self.goals[name], self.published[name]
        if goal.met_by(published):
            return goal.value
        return published - goal.tolerance if goal.side == "at_least" else published + goal.tolerance

    def lowered_by(self, name: str, figure: float) -> bool:
        """Whether publishing `figure` would lower what was reached: the goal, or else the published figure."""
        if name not in self.published:
            return False
        goal, published = self.goals[name], self.published[name]
        return not no_worse(figure, goal.value if goal.met_by(published) else published, goal.side)


def no_worse(figure: float, limit: float, side: Literal["at_least", "at_most"]) -> bool:
    figure, limit = round(figure, DECIMALS), round(limit, DECIMALS)
    return figure >= limit if side == "at_least" else figure <= limit


def below_floors(figures: Mapping[str, float], floors: Floors) -> list[str]:
    """One line for each figure below its floor, or missing; empty where all stand."""
    failures = []
    for name, goal in floors.goals.items():
        floor = floors.floor(name)
        if floor is None:
            continue
        if name not in figures:
            failures.append(f"{name}: falta; piso {floor:.4g}")
        elif not no_worse(figures[name], floor, goal.side):
            failures.append(f"{name}: {figures[name]:.4f}; piso {floor:.4g} ({goal.side})")
    return failures


def raise_floors(floors: Floors, figures: Mapping[str, float]) -> Floors:
    """`floors` with `figures` published, except where that would lower one; unknown names are left out."""
    published = {name: floors.published[name] for name in floors.goals if name in floors.published}
    for name in floors.goals:
        if name in figures and not floors.lowered_by(name, figures[name]):
            published[name] = round(figures[name], DECIMALS)
    return replace(floors, published=published)


def _goal(name: str, stored: Mapping[str, float]) -> Goal:
    tolerance = stored.get("tolerance", 0.0)
    (side, value), *more = [item for item in stored.items() if item[0] != "tolerance"]
    if more or side not in ("at_least", "at_most"):
        raise ValueError(f"goal {name}: give exactly one of at_least and at_most")
    return Goal(side, float(value), float(tolerance))  # type: ignore[arg-type]
