"""What Rasa is asked."""

from __future__ import annotations

from typing import Any

import pytest

from channels.cases import Rise
from channels.dispatch.burst import Burst
from channels.dispatch.line import Place
from channels.dispatch.request import checkin_request, turn_request
from channels.model import Entry
from tests.unit.channels.examples import NOW, case, claimed, conversation, risk

PLACE = Place(2, 4, False)


def asked(*entries: Entry, overtaken: bool = False, **state: object) -> dict[str, Any]:
    of = state.pop("of", None)
    burst = Burst(entries, overtaken)
    return turn_request(conversation(of, **state), burst, risk(0), PLACE, NOW)  # type: ignore[arg-type]


def test_a_text_is_asked_as_it_is() -> None:
    request = asked(Entry("citizen", "hola", NOW, 3))
    assert (request["text"], request["message_id"]) == ("hola", "web-1:3")
    assert "event" not in request


def test_a_burst_is_asked_as_one_message_that_ends_with_its_last() -> None:
    request = asked(Entry("citizen", "hola", NOW, 3), Entry("citizen", "¿hay alguien?", NOW, 4))
    assert (request["text"], request["message_id"]) == ("hola\n¿hay alguien?", "web-1:4")
    assert request["metadata"]["messages"] == 2


@pytest.mark.parametrize("kind", ["image", "audio", "sticker", "location", "unsupported"])
def test_what_has_no_words_is_an_event(kind: str) -> None:
    request = asked(Entry("citizen", "", NOW, 3, kind=kind))  # type: ignore[arg-type]
    assert request["event"] == "adjunto"
    assert request["metadata"]["kind"] == kind


def test_words_in_the_same_burst_make_it_a_text_that_tells_of_the_attachment() -> None:
    request = asked(Entry("citizen", "", NOW, 3, kind="audio"), Entry("citizen", "oigan", NOW, 4))
    assert "event" not in request
    assert (request["text"], request["metadata"]["kind"]) == ("oigan", "audio")


def test_a_caption_is_asked_as_text() -> None:
    assert "event" not in asked(Entry("citizen", "mira", NOW, 3, kind="image"))


@pytest.mark.parametrize(("age", "late"), [(0, 0), (3.4, 3), (7 * 3600, 25200), (-5, 0)])
def test_wa4_a_late_message_says_how_late(age: float, late: int) -> None:
    assert asked(Entry("citizen", "sí", NOW - age, 3))["metadata"]["late_seconds"] == late


@pytest.mark.parametrize("overtaken", [True, False])
def test_wa4_a_message_that_newer_ones_have_overtaken_says_so(overtaken: bool) -> None:
    entry = Entry("citizen", "sí", NOW, 3)
    assert asked(entry, overtaken=overtaken)["metadata"]["overtaken"] is overtaken


def test_wa6_whether_somebody_could_call_is_told() -> None:
    entry = Entry("citizen", "hola", NOW, 3)
    assert asked(entry, has_phone=True)["metadata"]["has_phone"] is True
    assert asked(entry)["metadata"]["has_phone"] is False


def test_pr11_how_long_it_is_kept_is_told() -> None:
    burst = Burst((Entry("citizen", "¿hasta cuándo lo guardan?", NOW, 3),))
    assert turn_request(conversation(), burst, risk(0), PLACE, NOW, 30)["metadata"]["retention_days"] == 30


@pytest.mark.parametrize("url", ["https://consejo.mx/aviso", ""])
def test_pr6_the_link_to_the_privacy_notice_travels_with_a_turn(url: str) -> None:
    burst = Burst((Entry("citizen", "hola", NOW, 3),))
    assert turn_request(conversation(), burst, risk(0), PLACE, NOW, 30, url)["metadata"]["privacy_url"] == url


def test_where_the_person_stands_is_told() -> None:
    told = asked(Entry("citizen", "hola", NOW, 3))["metadata"]["waiting"]
    assert told == {"counselors": 2, "ahead": 4, "over_limit": False}


@pytest.mark.parametrize(
    ("of", "owner"),
    [
        (None, "bot"),
        (case(3, history=(Rise(3, NOW, 1),)), "waiting"),
        (case(3, history=(Rise(3, NOW, 3),)), "bot"),
        (case(4, history=(Rise(3, NOW, 1), Rise(4, NOW, 3))), "waiting"),
        (claimed(3), "counselor"),
    ],
)
def test_the_owner_is_whoever_had_the_conversation_before_the_message(of: object, owner: str) -> None:
    assert asked(Entry("citizen", "hola", NOW, 3), of=of)["metadata"]["owner"] == owner


def test_a_checkin_is_an_event_that_is_the_same_when_asked_again() -> None:
    waiting = case(3)
    talk = conversation(waiting, wrote_at=NOW - 61)
    request = checkin_request(talk, waiting, 2, PLACE, NOW)
    assert request == checkin_request(talk, waiting, 2, PLACE, NOW)
    assert (request["event"], request["text"]) == ("espera", "")
    assert request["message_id"] != checkin_request(talk, waiting, 3, PLACE, NOW)["message_id"]
    metadata = request["metadata"]
    assert (metadata["checkin"], metadata["silent_seconds"], metadata["owner"]) == (2, 61, "waiting")
    assert metadata["waiting"]["ahead"] == 4
