"""WA-5: every type of message becomes something that a counselor can see and the bot can answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from channels.kinds import Media
from channels.whatsapp import content as content_module
from channels.whatsapp.content import LONGEST_TEXT, content_of
from channels.whatsapp.events import Arrived
from channels.whatsapp.payload import events
from tests.unit.channels.whatsapp.payloads import NUMBER_ID, message, of, text

FILE = {"id": "1908647269898587", "mime_type": "image/jpeg; x=y", "sha256": "abc"}


@pytest.mark.parametrize(
    ("given", "kind", "said"),
    [
        (text("ya no quiero vivir"), "text", "ya no quiero vivir"),
        (message("image", {**FILE, "caption": "mira mi brazo"}), "image", "mira mi brazo"),
        (message("video", FILE), "video", ""),
        (message("audio", FILE), "audio", ""),
        (message("document", {**FILE, "filename": "acta.pdf"}), "document", ""),
        (message("sticker", FILE), "sticker", ""),
        (message("location", {"latitude": 19.43, "longitude": -99.13}), "location", ""),
        (message("contacts", [{"name": {"formatted_name": "Luz"}}]), "contacts", ""),
        (message("button", {"text": "Sí", "payload": "Sí, quiero"}), "button", "Sí, quiero"),
        (message("button", {"text": "Sí"}), "button", "Sí"),
        (
            message("interactive", {"type": "button_reply", "button_reply": {"id": "Sí", "title": "Sí ✓"}}),
            "button",
            "Sí",
        ),
        (
            message("interactive", {"type": "list_reply", "list_reply": {"id": "", "title": "No sé"}}),
            "button",
            "No sé",
        ),
        (message("reaction", {"message_id": "wamid.0", "emoji": "👍"}), "reaction", "👍"),
        (message("order", {"text": "ayuda", "product_items": []}), "order", "ayuda"),
        (
            message("edit", {"original_message_id": "wamid.0", "message": text("me pega")}),
            "edited",
            "me pega",
        ),
        (message("unsupported", errors=[{"code": 131051}]), "unsupported", ""),
        (message("poll_of_tomorrow", {"x": 1}), "unsupported", ""),
        (message("text", {"body": "  "}), "unsupported", ""),
    ],
)
def test_wa5_a_type_is_kept_with_what_was_said(given: dict[str, Any], kind: str, said: str) -> None:
    content = content_of(given)
    assert (content.kind, content.text) == (kind, said)


def test_wa13_a_file_is_a_reference_and_no_more() -> None:
    content = content_of(message("document", {**FILE, "filename": "acta.pdf", "link": "https://x.mx/a"}))
    assert content.media == Media("1908647269898587", "image/jpeg", "acta.pdf")


def test_a_voice_note_is_known_from_another_audio() -> None:
    audio = content_of(message("audio", {**FILE, "voice": True})).media
    assert audio is not None
    assert audio.voice
    older = content_of(message("voice", FILE))
    assert older.kind == "audio"
    assert older.media is not None
    assert older.media.voice


@pytest.mark.parametrize("media_id", ["", None, 7, "../../me", "a/b", "x" * 300, "año"])
def test_a_file_that_cannot_be_asked_for_has_no_reference(media_id: object) -> None:
    content = content_of(message("image", {**FILE, "id": media_id}))
    assert (content.kind, content.media) == ("image", None)


def test_a_place_is_shown_with_its_coordinates() -> None:
    place = {"latitude": 19.4326, "longitude": -99.1332, "name": "Zócalo", "address": "Centro"}
    assert content_of(message("location", place)).details == (
        "Zócalo", "Centro", "Coordenadas: 19.432600, -99.133200",
    )  # fmt: skip


def test_a_shared_contact_is_shown_with_its_numbers() -> None:
    shared = [
        {
            "name": {"formatted_name": "Luz"},
            "phones": [{"phone": "+52 55 1111 2222"}, {"wa_id": "525533334444"}],
        }
    ]
    assert content_of(message("contacts", shared)).details == ("Luz: +52 55 1111 2222, 525533334444",)


@pytest.mark.parametrize(
    ("shared", "line"),
    [
        ({"name": {"formatted_name": "Luz"}, "emails": [{"email": "luz@x.mx"}]}, "Luz: luz@x.mx"),
        ({"addresses": [{"street": "Sur 8", "city": "CDMX"}]}, "Sin nombre: Sur 8 CDMX"),
        ({"vcard": "BEGIN:VCARD\r\nFN:Luz\r\nitem1.TEL;waid=52155:+52 155\r\nEND:VCARD"}, "Luz: +52 155"),
        ({"vcard": "EMAIL:luz@x.mx\nADR;TYPE=home:;;Sur 8;CDMX;;;"}, "Sin nombre: luz@x.mx, Sur 8 CDMX"),
        ({"vcard": 3, "emails": 3, "addresses": [3]}, "Sin nombre"),
    ],
)
def test_a_shared_contact_shows_every_way_to_reach_it(shared: dict[str, Any], line: str) -> None:
    assert content_of(message("contacts", [shared])).details == (line,)


@pytest.mark.parametrize(("quantity", "line"), [(2, "2 × a"), ({"x": 1}, "1 × a"), (None, "1 × a")])
def test_an_order_shows_how_many(quantity: Any, line: str) -> None:
    items = [{"product_retailer_id": "a", "quantity": quantity}]
    assert content_of(message("order", {"product_items": items})).details == (line,)


def test_a_form_says_what_was_filled_in() -> None:
    filled = json.dumps(
        {"nombre": "Ana", "edad": 15, "flow_token": "x", "zonas": ["Norte", "Sur"], "otro": {}}
    )
    reply = {"type": "nfm_reply", "nfm_reply": {"name": "flow", "body": "Sent", "response_json": filled}}
    content = content_of(message("interactive", reply))
    assert (content.kind, content.text) == ("button", "Ana\n15\nNorte, Sur")
    assert content.details == ("nombre: Ana", "edad: 15", "zonas: Norte, Sur")


@pytest.mark.parametrize("broken", ["", "{", "[1]", "[" * 5000, None, 3])
def test_a_form_that_cannot_be_read_is_shown_as_such(broken: object) -> None:
    reply = {"type": "nfm_reply", "nfm_reply": {"response_json": broken}}
    content = content_of(message("interactive", reply))
    assert content.kind == "unsupported"
    assert content.details[0] == "Tipo: nfm_reply"


def test_a_deleted_message_is_a_note_about_it() -> None:
    (event,) = events(of(message("revoke", {"original_message_id": "wamid.0"})), NUMBER_ID)
    assert isinstance(event, Arrived)
    assert event.message.note
    assert event.message.refers_to == "wamid.0"


def test_an_answer_says_which_message_it_answers() -> None:
    assert content_of(text("sí", context={"id": "wamid.0", "from": "1555"})).refers_to == "wamid.0"


def test_where_a_message_came_from_is_shown() -> None:
    ad = {"source_url": "https://fb.me/1", "headline": "¿Necesitas hablar?"}
    content = content_of(text("hola", referral=ad, context={"forwarded": True}))
    assert content.details == (
        "Mensaje reenviado",
        "Llegó desde un anuncio: ¿Necesitas hablar? https://fb.me/1",
    )


def test_a_text_beyond_every_limit_is_cut() -> None:
    assert len(content_of(text("a" * 1_000_000)).text) == LONGEST_TEXT


def test_an_edited_picture_is_fetched_from_where_it_came_first() -> None:
    inner = message("image", {**FILE, "caption": "aquí"})
    content = content_of(message("edit", {"original_message_id": "wamid.0", "message": inner}))
    assert (content.text, content.media, content.refers_to) == ("aquí", None, "wamid.0")


def test_an_edit_of_an_edit_ends() -> None:
    nested: dict[str, Any] = message("edit", {"message": text("x")})
    assert content_of(message("edit", {"message": nested})).kind == "edited"


def test_wa5_a_fault_in_reading_shows_the_message_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_message: object) -> None:
        raise RuntimeError

    monkeypatch.setitem(content_module._READERS, "text", fail)
    (event,) = events(of(text("hola")), NUMBER_ID)
    assert isinstance(event, Arrived)
    assert event.message.kind == "unsupported"
