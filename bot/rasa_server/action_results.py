"""Check action results without the cost of a schema where a look at them is enough.

`jsonschema.validate`, which Rasa calls for every result, first validates the schema itself: 20 ms, three
times a turn. One validator made once still takes 3 ms a time, for a schema of twenty kinds of events. Our
actions set slots and say things, so these two are recognised at sight; anything else meets the same schema
as ever, with the same errors.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonschema.exceptions import best_match
from jsonschema.protocols import Validator
from jsonschema.validators import validator_for
from rasa.core.actions.action import RemoteAction


@cache
def _validator() -> Validator:
    schema = RemoteAction.action_response_format_spec()
    kind = validator_for(schema)
    kind.check_schema(schema)
    return kind(schema)


def validate(_action: RemoteAction, result: dict[str, Any]) -> bool:
    """True, or the same ValidationError that Rasa would raise."""
    if not _plainly_good(result):
        error = best_match(_validator().iter_errors(result))
        if error is not None:
            raise error
    return True


def _plainly_good(result: Any) -> bool:
    """Slots and responses, and nothing that the schema could mind; False where it has to be asked."""
    if not isinstance(result, dict):
        return False
    events, responses = result.get("events"), result.get("responses")
    return (
        isinstance(events, list)
        and isinstance(responses, list)
        and all(isinstance(response, dict) for response in responses)
        and all(_sets_slot(event) for event in events)
    )


def _sets_slot(event: Any) -> bool:
    return (
        isinstance(event, dict)
        and event.get("event") == "slot"
        and isinstance(event.get("name"), str)
        and "value" in event
    )
