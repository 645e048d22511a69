"""What Meta tells of messages it took: sent, delivered, read, failed; late, twice and in any order if wanted."""

from __future__ import annotations

import random
import time
from typing import Any

from tests.fakes.graph.messages import Taken
from tests.fakes.graph.webhooks import Webhooks
from tests.unit.channels.whatsapp.payloads import change, delivery, value


def status(taken: Taken, state: str, code: int | None = None) -> dict[str, Any]:
    """One status. Failures do not name our reference: Meta promises it for the others alone."""
    found: dict[str, Any] = {
        "id": taken.id, "status": state, "timestamp": str(int(time.time())), "recipient_id": taken.person,
    }  # fmt: skip
    if code is not None:
        found["errors"] = [{"code": code, "title": "failed"}]
    elif "biz_opaque_callback_data" in taken.body:
        found["biz_opaque_callback_data"] = taken.body["biz_opaque_callback_data"]
    return found


def of(*statuses: dict[str, Any]) -> dict[str, Any]:
    """A delivery of statuses alone."""
    inner = value(contacts=[], statuses=list(statuses))
    del inner["messages"], inner["contacts"]
    return delivery(change(inner))


class Telling:
    """A listener for MessageStore.on_taken: tells `states` of each message, in any order within `late` s."""

    def __init__(self, webhooks: Webhooks, *states: str, late: float = 0.0, seed: int = 1) -> None:
        self._webhooks = webhooks
        self._states = states
        self._late = late
        self._chance = random.Random(seed)

    def __call__(self, taken: Taken) -> None:
        for state in self._states:
            self._webhooks.put(of(status(taken, state)), after=self._chance.uniform(0, self._late))
