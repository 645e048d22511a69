"""Reads values out of JSON that may be anything: what is not as it should be counts as not there."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

Object = dict[str, Any]


def obj(value: Any, name: str) -> Object:
    """The object under `name`, else an empty one."""
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}


def objects(value: Any, name: str) -> Iterator[Object]:
    """The objects of the list under `name`; what else is in it is left out."""
    found = value.get(name) if isinstance(value, dict) else None
    return (item for item in (found if isinstance(found, list) else ()) if isinstance(item, dict))


def string(value: Object, name: str, longest: int) -> str:
    """The text under `name`, cut at `longest` characters; empty where there is none."""
    found = value.get(name)
    return found[:longest] if isinstance(found, str) else ""


def identifier(value: Object, name: str, longest: int) -> str:
    """As `string`, also where the identifier came as a whole number: some gateways forward it so."""
    found = value.get(name)
    whole = isinstance(found, int) and not isinstance(found, bool) and abs(found) < 10**40
    return str(found)[:longest] if whole else string(value, name, longest)


def number(value: Object, name: str) -> float | None:
    """A finite number under `name`, else None."""
    found = value.get(name)
    if not isinstance(found, int | float) or isinstance(found, bool):
        return None
    try:
        return float(found) if math.isfinite(found) else None
    except OverflowError:
        return None
