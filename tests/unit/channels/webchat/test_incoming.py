"""What the web chat accepts."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.webchat.incoming import (
    MAX_TEXT_LENGTH,
    BadFrame,
    Hello,
    Location,
    Message,
    Ping,
    Seen,
    parse,
)

UUID = "4f6db747-d97f-4f23-8391-6aa96d54c4a2"
LONGEST = "a" * MAX_TEXT_LENGTH
PLACE = {"type": "location", "client_id": UUID, "latitude": 19.4326, "longitude": -99.1332, "accuracy": 20}


@pytest.mark.parametrize(
    ("frame", "parsed"),
    [
        ({"type": "hello", "token": "t", "last_seq": 4}, Hello("t", 4)),
        ({"type": "hello", "token": "t"}, Hello("t", 0)),
        ({"type": "message", "client_id": UUID, "text": " hola "}, Message(UUID, " hola ")),
        (
            {"type": "message", "client_id": UUID, "text": "a" * MAX_TEXT_LENGTH},
            Message(UUID, "a" * MAX_TEXT_LENGTH),
        ),
        (PLACE, Location(UUID, 19.4326, -99.1332, 20.0)),
        ({"type": "seen", "seq": 3}, Seen(3)),
        ({"type": "ping"}, Ping()),
    ],
)
def test_frames_of_the_protocol(frame: dict[str, object], parsed: object) -> None:
    assert parse(json.dumps(frame)) == parsed


@pytest.mark.parametrize(
    ("raw", "code", "client_id"),
    [
        ("{", "bad_json", None),
        (b"\xff\xfe\xfd", "bad_json", None),
        ("[" * 60_000, "bad_json", None),
        ("[]", "bad_frame", None),
        ('{"type":"otro"}', "bad_frame", None),
        ('{"type":["ping"]}', "bad_frame", None),
        ('{"type":"seen","seq":-1}', "bad_frame", None),
        ('{"type":"seen","seq":true}', "bad_frame", None),
        ('{"type":"hello","token":5}', "bad_frame", None),
        ('{"type":"message","client_id":"x","text":"hola"}', "bad_frame", None),
        (json.dumps({"type": "message", "client_id": UUID, "text": "  "}), "bad_frame", UUID),
        (
            json.dumps({"type": "message", "client_id": UUID, "text": LONGEST + "a"}),
            "too_long",
            UUID,
        ),
        (json.dumps({**PLACE, "latitude": 91}), "bad_frame", UUID),
        (json.dumps({**PLACE, "accuracy": "poca"}), "bad_frame", UUID),
        (json.dumps({**PLACE, "longitude": float("nan")}), "bad_frame", UUID),
        (json.dumps({**PLACE, "client_id": "x"}), "bad_frame", None),
    ],
)
def test_refusals(raw: str | bytes, code: str, client_id: str | None) -> None:
    with pytest.raises(BadFrame) as refused:
        parse(raw)
    assert (refused.value.code, refused.value.client_id) == (code, client_id)


@given(st.text() | st.binary())
def test_any_frame_is_read_or_refused(raw: str | bytes) -> None:
    with suppress(BadFrame):
        assert isinstance(parse(raw), Hello | Message | Location | Seen | Ping)


def test_a_place_reaches_the_desk_in_words_that_can_be_read_out() -> None:
    parsed = parse(json.dumps(PLACE))
    assert isinstance(parsed, Location)
    message = parsed.inbound("web-a")
    assert (message.kind, message.details) == ("location", ("19.43260, -99.13320 (±20 m)",))
    assert message.message_id == UUID
