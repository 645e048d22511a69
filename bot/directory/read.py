"""The data of the directory, read once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.directory.line import Blocked, HeldLine, HeldPhone, Line, Phone

_DATA = Path(__file__).parents[1] / "data"


@cache
def lines() -> tuple[Line, ...]:
    """The lines that may be shown, in the order of the file.

    Raises pydantic's ValidationError, which names line and field, where the file breaks a rule of `Line`.
    """
    return tuple(
        Line.model_validate({**entry, "phones": [p for p in _phones(entry) if "hold" not in p]})
        for entry in _directory()["lines"]
        if "hold" not in entry
    )


@cache
def held_lines() -> tuple[HeldLine, ...]:
    return tuple(HeldLine.model_validate(entry) for entry in _directory()["lines"] if "hold" in entry)


@cache
def held_phones() -> tuple[Phone, ...]:
    """Every number that waits for confirmation, of held lines and of shown ones."""
    single = (
        HeldPhone.model_validate(phone)
        for entry in _directory()["lines"]
        for phone in _phones(entry)
        if "hold" in phone
    )
    return (*(phone for line in held_lines() for phone in line.phones), *single)


@cache
def blocked() -> tuple[Blocked, ...]:
    """Numbers and names no text may carry: for good, or while they wait for confirmation."""
    listed = _read("directory_blocked.yml")
    for_good = (Blocked.model_validate(entry) for entry in [*listed["numbers"], *listed["names"]])
    numbers = (Blocked(value=phone.digits, why="sin confirmar") for phone in held_phones())
    names = (Blocked(value=line.name, why=line.hold) for line in held_lines())
    return (*for_good, *numbers, *names)


@cache
def order() -> dict[str, tuple[str, ...]]:
    """By topic or intent, the ids of the lines that come first (facts 1, "Order of resources")."""
    return {key: tuple(ids) for key, ids in _directory()["order"].items()}


def line(line_id: str) -> Line:
    """KeyError where there is no such line, or it is on hold."""
    found = next((one for one in lines() if one.id == line_id), None)
    if found is None:
        raise KeyError(line_id)
    return found


def _phones(entry: dict[str, Any]) -> list[dict[str, Any]]:
    return list(entry.get("phones") or [])


@cache
def _directory() -> dict[str, Any]:
    return _read("directory.yml")


def _read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = YAML(typ="safe", pure=True).load((_DATA / name).read_text("utf-8"))
    return data
