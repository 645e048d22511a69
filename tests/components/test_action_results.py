"""Our check of action results accepts and refuses what Rasa's does."""

from typing import Any

import pytest
from jsonschema import ValidationError
from rasa.core.actions.action import RemoteAction
from rasa.utils.endpoints import EndpointConfig

from bot.rasa_server.action_results import validate

ACTION = RemoteAction("action_assess", EndpointConfig("http://127.0.0.1:1/webhook"))
RASAS_OWN = RemoteAction._validate_action_result

GOOD: list[dict[str, Any]] = [
    {"events": [], "responses": []},
    {"events": [{"event": "slot", "name": "nivel", "value": 3}], "responses": [{"response": "utter_saludo"}]},
    {"events": [], "responses": [{"custom": {"command": "escalate"}}]},
    {"events": [{"event": "followup", "name": "action_guidance"}], "responses": []},
    {"events": []},
    {},
]
BAD: list[dict[str, Any]] = [
    {"events": "no", "responses": []},
    {"events": [], "responses": ["no"]},
    {"events": [{"event": "slot"}], "responses": []},
    {"events": [{"event": "slot", "name": 3, "value": 1}], "responses": []},
    {"events": [{"event": "slot", "name": "nivel"}], "responses": []},
    {"events": ["slot"], "responses": []},
    {"events": [{"event": "nada", "name": "nivel", "value": 1}], "responses": []},
    {"events": [], "responses": "no"},
]


@pytest.mark.parametrize("result", GOOD)
def test_good_results_pass(result: dict[str, Any]) -> None:
    assert RASAS_OWN(ACTION, result) is validate(ACTION, result) is True


@pytest.mark.parametrize("result", BAD)
def test_bad_results_are_refused_as_by_rasa(result: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        RASAS_OWN(ACTION, result)
    with pytest.raises(ValidationError):
        validate(ACTION, result)
