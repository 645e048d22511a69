"""What Rasa is told about a message."""

from __future__ import annotations

import pytest

from channels.dispatch.request import turn_request
from channels.model import Entry
from tests.unit.channels.examples import NOW, conversation, risk


def asked(entry: Entry, **state: object) -> dict[str, object]:
    return turn_request(conversation(**state), entry, risk(0), NOW)


def test_a_text_is_asked_as_it_is() -> None:
    request = asked(Entry("citizen", "hola", NOW, 3))
    assert (request["text"], request["message_id"]) == ("hola", "web-1:3")
    assert "event" not in request


@pytest.mark.parametrize("kind", ["image", "audio", "sticker", "location", "unsupported"])
def test_what_has_no_words_is_an_event(kind: str) -> None:
    request = asked(Entry("citizen", "", NOW, 3, kind=kind))  # type: ignore[arg-type]
    assert request["event"] == "adjunto"
    assert request["metadata"]["kind"] == kind  # type: ignore[index]


def test_a_caption_is_asked_as_text() -> None:
    assert "event" not in asked(Entry("citizen", "mira", NOW, 3, kind="image"))


@pytest.mark.parametrize(("age", "late"), [(0, 0), (3.4, 3), (7 * 3600, 25200), (-5, 0)])
def test_wa4_a_late_message_says_how_late(age: float, late: int) -> None:
    assert asked(Entry("citizen", "sí", NOW - age, 3))["metadata"]["late_seconds"] == late  # type: ignore[index]


def test_wa6_whether_somebody_could_call_is_told() -> None:
    entry = Entry("citizen", "hola", NOW, 3)
    assert asked(entry, has_phone=True)["metadata"]["has_phone"] is True  # type: ignore[index]
    assert asked(entry)["metadata"]["has_phone"] is False  # type: ignore[index]
