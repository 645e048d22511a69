"""Which responses may be said in a situation, and which of them comes next.

A response is never followed by itself: every pool offers alternatives, and the one said longest ago
(or never) is next.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

LEVEL_NAMES = {2: "medio", 3: "alto", 4: "inminente"}
WAITING = tuple(f"utter_espera_{i}" for i in range(1, 5))
_ALTERNATIVES = ("", *("_otra" + number for number in ("", "_2", "_3", "_4", "_5")))
_STEPS = range(1, 6)


def pick(pool: Sequence[str], said: Sequence[str]) -> str:
    """The first response of the pool not said yet, or else the one said longest ago."""
    last_said = {name: i for i, name in enumerate(said)}
    return min(pool, key=lambda name: last_said.get(name, -1))


def alternatives(base: str, existing: Collection[str]) -> list[str]:
    """A response and its rephrasings, as far as they exist."""
    return [name for suffix in _ALTERNATIVES if (name := base + suffix) in existing]


def guidance(keys: Sequence[str], level: int, existing: Collection[str]) -> list[str]:
    """What to do now at a level of danger, by the first of the `readers` keys that has a text for it."""
    for key in keys:
        found = alternatives(f"utter_{key}_{LEVEL_NAMES[level]}", existing)
        if found:
            return found
    raise LookupError(f"no guidance for {keys} at level {level}")


def steps(keys: Sequence[str], first: Sequence[str], existing: Collection[str]) -> list[str]:
    """What helps until a person comes: the steps of the `first` keys, and of the first of `keys` that has any."""
    own = next((found for key in keys if (found := _steps(key, existing))), [])
    return [*(name for key in first for name in _steps(key, existing)), *own]


def _steps(key: str, existing: Collection[str]) -> list[str]:
    return [name for i in _STEPS if (name := f"utter_{key}_sigue_{i}") in existing]


def information(intent: str, topic: str, existing: Collection[str]) -> list[str]:
    """The answer to an intent that shows no danger."""
    own = alternatives(f"utter_{intent}", existing)
    if own:
        return own
    gentle = [f"utter_{intent}_bajo"] if f"utter_{intent}_bajo" in existing else []
    gentle += [name for name in alternatives(f"utter_{topic}_bajo", existing) if name not in gentle]
    return gentle or alternatives(f"utter_{topic}", existing) or alternatives("utter_sin_pregunta", existing)
