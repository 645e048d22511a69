"""Reading Rasa's answers without trusting them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.model import Button, Reply
from channels.turn import Escalate, Turn, parse_turn

REPLY = {"text": "hola", "buttons": [{"title": "Sí", "payload": "Sí"}]}


def test_a_turn_as_the_protocol_has_it() -> None:
    command = {"command": "escalate", "topic": "suicidio", "level": 3, "reason": "riesgo"}
    assert parse_turn(
        {"replies": [REPLY, {"text": "adiós"}], "commands": [command, {"command": "otro"}]}
    ) == Turn((Reply("hola", (Button("Sí", "Sí"),)), Reply("adiós")), (Escalate("suicidio", 3, "riesgo"),))


@pytest.mark.parametrize(
    "command",
    [
        {"topic": "inventado"},
        {"level": 9},
        {"level": "3"},
        {"level": None},
        {"reason": "por si acaso"},
        {"topic": []},
    ],
)
def test_a_badly_written_call_for_a_person_is_still_one(command: dict[str, object]) -> None:
    turn = parse_turn({"replies": [REPLY], "commands": [{"command": "escalate", **command}]})
    assert turn.commands == (Escalate(None, 0, "riesgo"),)


@pytest.mark.parametrize(
    "data",
    [None, [], "x", {}, {"replies": []}, {"replies": "hola"}, {"replies": [{"text": ""}]}, {"replies": [{}]},
     {"replies": [REPLY], "commands": ["escalate"]}, {"replies": [{"text": "a", "buttons": ["x"]}]}],
)  # fmt: skip
def test_anything_else_is_no_turn(data: object) -> None:
    with pytest.raises(ValueError, match=r"turn|reply"):
        parse_turn(data)


KEYS = ["replies", "commands", "text", "level"]
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS), inner),
)


@given(json_values)
def test_no_answer_breaks_more_than_its_turn(data: object) -> None:
    try:
        turn = parse_turn(data)
    except ValueError:
        return
    assert turn.replies or turn.commands
