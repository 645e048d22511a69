import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.risk.evaluation.floors import Floors, Goal, below_floors, no_worse, raise_floors

GOALS = {"recall": Goal("at_least", 0.97), "alarms": Goal("at_most", 0.03)}
FIGURES = st.dictionaries(st.sampled_from(["recall", "alarms", "other"]), st.floats(-1, 1))


@pytest.mark.parametrize(
    ("published", "figures", "failing"),
    [
        ({}, {"recall": 0.1, "alarms": 0.9}, []),
        ({"recall": 0.99}, {"recall": 0.97}, []),
        ({"recall": 0.99}, {"recall": 0.96}, ["recall"]),
        ({"recall": 0.80}, {"recall": 0.80}, []),
        ({"recall": 0.80}, {"recall": 0.79}, ["recall"]),
        ({"alarms": 0.01}, {"alarms": 0.03}, []),
        ({"alarms": 0.01}, {"alarms": 0.04}, ["alarms"]),
        ({"alarms": 0.10}, {"alarms": 0.10}, []),
        ({"alarms": 0.10}, {"alarms": 0.11}, ["alarms"]),
        ({"recall": 0.80}, {}, ["recall"]),
        ({"recall": 0.9350}, {"recall": 0.93496}, []),
        ({"recall": 0.99, "alarms": 0.1}, {"recall": 0.9, "alarms": 0.2}, ["recall", "alarms"]),
    ],
)
def test_below_floors(published: dict[str, float], figures: dict[str, float], failing: list[str]) -> None:
    lines = below_floors(figures, Floors(GOALS, published))
    assert [line.split(":")[0] for line in lines] == failing


@pytest.mark.parametrize(
    ("old", "new", "kept"),
    [(None, 0.5, 0.5), (0.8, 0.9, 0.9), (0.8, 0.7, 0.8), (0.99, 0.975, 0.975), (0.99, 0.96, 0.99)],
)
def test_raise_floors(old: float | None, new: float, kept: float) -> None:
    floors = Floors(GOALS, {} if old is None else {"recall": old})
    assert raise_floors(floors, {"recall": new, "unknown": 1.0}).published == {"recall": kept}


@given(FIGURES, FIGURES, FIGURES)
def test_a_floor_is_never_lowered(
    first: dict[str, float], second: dict[str, float], third: dict[str, float]
) -> None:
    before = raise_floors(Floors(GOALS, {}), first)
    after = raise_floors(raise_floors(before, second), third)
    for name, goal in GOALS.items():
        floor, later = before.floor(name), after.floor(name)
        assert floor is None or (later is not None and no_worse(later, floor, goal.side))


@given(FIGURES)
def test_what_was_published_stands_on_its_floors(figures: dict[str, float]) -> None:
    assert below_floors(figures, raise_floors(Floors(GOALS, {}), figures)) == []


def test_saved_and_loaded(tmp_path: Path) -> None:
    floors = Floors(GOALS, {"recall": 0.8})
    floors.save(tmp_path / "floors.json")
    assert Floors.load(tmp_path / "floors.json") == floors


@pytest.mark.parametrize("goal", [{"at_least": 0.1, "at_most": 0.2}, {"about": 0.1}])
def test_a_goal_has_one_side(goal: dict[str, float], tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    path.write_text(json.dumps({"goals": {"recall": goal}, "published": {}}), encoding="utf-8")
    with pytest.raises(ValueError, match="recall"):
        Floors.load(path)


def test_a_message_or_two_may_turn_where_the_goal_is_not_met() -> None:
    goal = Goal("at_least", 0.97, tolerance=0.01)
    floors = Floors({"figure": goal}, {"figure": 0.94})
    assert below_floors({"figure": 0.931}, floors) == []
    assert below_floors({"figure": 0.929}, floors) != []
    assert raise_floors(floors, {"figure": 0.931}).published == {"figure": 0.94}, "never lowered"
    met = Floors({"figure": goal}, {"figure": 0.98})
    assert below_floors({"figure": 0.969}, met) != [], "a goal that was met has no tolerance"
