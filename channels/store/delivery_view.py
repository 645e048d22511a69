"""What is known of an entry's way to the person, as read from the store."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

State = Literal["queued", "held", "sending", "unsure", "sent", "failed", "delivered", "read"]
Raw = Mapping[str, str]

# Of an entry in several parts the desk sees the one that is worst off.
_WORST = ("failed", "unsure", "held", "queued", "sending", "sent", "delivered", "read")


@dataclass(frozen=True)
class Part:
    """One message of the provider. `unsure`: how many tries may have reached the person beside the last.

    `id` is the keyed hash of the provider's id, `code` the provider's last error.
    """

    state: State = "queued"
    at: float = 0.0
    tries: int = 0
    unsure: int = 0
    id: str = ""
    code: int | None = None

    @classmethod
    def load(cls, raw: str) -> Part:
        """Raises ValueError on a state that is none."""
        found = json.loads(raw)
        if found["state"] not in get_args(State):
            raise ValueError("unknown state")
        return cls(**found)


@dataclass(frozen=True)
class Delivery:
    """An entry's `state` and since when; `twice`: it may have arrived more than once."""

    state: State
    at: float
    twice: bool = False
    code: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """As the desk's protocol shows it."""
        return {"state": self.state, "at": self.at, "twice": self.twice, "code": self.code}


@dataclass(frozen=True)
class Plan:
    """How an entry goes: led by `lead`, together with the entries up to `upto`, in `of` parts."""

    lead: int
    upto: int
    of: int


def lead_of(raw: Raw, seq: int) -> int:
    """The entry that this one goes along with: itself where it leads, or was never tried."""
    return int(json.loads(raw.get(str(seq), "{}")).get("lead", seq))


def plan_of(raw: Raw, lead: int) -> Plan | None:
    """None for an entry that was never tried, or that goes along with another."""
    found = json.loads(raw.get(str(lead), "{}"))
    return Plan(lead, int(found["upto"]), int(found["of"])) if "of" in found else None


def delivery_of(raw: Raw, seq: int) -> Delivery | None:
    """None for an entry of which nothing is known: it waits, or no provider carries it."""
    lead = lead_of(raw, seq)
    if held := raw.get(f"{seq}/held") or raw.get(f"{lead}/held"):
        return Delivery("held", float(held))
    plan = plan_of(raw, lead)
    if plan is None:
        return None
    names = [f"{lead}/{number}" for number in range(plan.of)]
    parts = [Part.load(raw[name]) if name in raw else Part() for name in names]
    worst = min(parts, key=lambda part: _WORST.index(part.state))
    code = next((part.code for part in parts if part.code is not None), None)
    return Delivery(worst.state, worst.at, any(part.unsure for part in parts), code)
