"""WA-4 and WA-6: every entry, change and message; who sent each; what is left out on purpose."""

from __future__ import annotations

from typing import Any

import pytest

from channels.model import Sender
from channels.whatsapp.events import Arrived, Event, Ignored, Moved, Status
from channels.whatsapp.payload import Unreadable, events, parse
from tests.unit.channels.whatsapp.payloads import (
    NUMBER_ID,
    PHONE,
    SENT_AT,
    USER,
    change,
    contact,
    delivery,
    message,
    of,
    text,
    value,
)  # fmt: skip


def read(payload: dict[str, Any]) -> list[Event]:
    return list(events(payload, NUMBER_ID))


def arrived(payload: dict[str, Any]) -> list[Arrived]:
    return [event for event in read(payload) if isinstance(event, Arrived)]


def test_wa4_every_entry_change_and_message_is_read() -> None:
    first = delivery(change(value(text("1", id="a"), text("2", id="b"))), change(value(text("3", id="c"))))
    second = delivery(change(value(text("4", id="d"))))
    both = {"entry": [*first["entry"], *second["entry"]]}
    assert [event.message.text for event in arrived(both)] == ["1", "2", "3", "4"]


def test_wa4_the_time_of_the_message_is_kept() -> None:
    (event,) = arrived(of(text("hola")))
    assert event.message.sent_at == float(SENT_AT)


@pytest.mark.parametrize("time", ["", "ayer", None, "99", [1], True, "9" * 30, 1e9, "١٢٣٤٥٦٧٨٩٠"])
def test_a_time_that_is_none_is_left_out(time: object) -> None:
    (event,) = arrived(of(text("hola", timestamp=time)))
    assert event.message.sent_at is None


@pytest.mark.parametrize(
    ("one", "contacts", "who"),
    [
        ({}, [contact()], Sender(None, PHONE)),
        ({}, [], Sender(None, PHONE)),
        ({}, [contact(PHONE, USER)], Sender(USER, PHONE)),
        ({"from": None}, [contact(None, USER)], Sender(USER, None)),
        ({"from": None, "from_user_id": USER}, [], Sender(USER, None)),
        ({"from": None, "from_user_id": USER}, [contact(PHONE, USER)], Sender(USER, PHONE)),
        ({"from_user_id": USER}, [contact("", None)], Sender(USER, PHONE)),
        ({"from": "+52 1 55-1234-5678"}, [], Sender(None, PHONE)),
        ({"from": USER}, [], Sender(USER, None)),
        ({"from": USER}, [contact(PHONE, USER)], Sender(USER, PHONE)),
        ({"from": int(PHONE)}, [], Sender(None, PHONE)),
        ({}, [{**contact(PHONE, USER), "wa_id": int(PHONE)}], Sender(USER, PHONE)),
        ({}, [contact("525512345678", USER)], Sender(USER, PHONE)),
        ({"from": "525512345678"}, [contact(PHONE, USER)], Sender(USER, "525512345678")),
        ({}, [contact("525599999999", "MX.9")], Sender(None, PHONE)),
        ({}, [contact("525599999999", "MX.9"), contact(PHONE, USER)], Sender(USER, PHONE)),
    ],
)
def test_wa6_the_sender_is_an_account_a_telephone_or_both(
    one: dict[str, Any], contacts: list[Any], who: Sender
) -> None:
    given = {name: content for name, content in {**text("hola"), **one}.items() if content is not None}
    (event,) = arrived(of(given, contacts=contacts))
    assert event.message.sender == who


def test_wa6_a_number_that_was_asked_for_belongs_to_the_person() -> None:
    shared = [{"phones": [{"phone": "+52 1 55 1234 5678"}]}]
    given = message("contacts", shared, origin="contact_request/other", **{"from": ""})
    (event,) = arrived(of(given, contacts=[contact(None, USER)]))
    assert event.message.sender == Sender(USER, PHONE)


def test_a_number_of_somebody_else_is_not_the_persons() -> None:
    given = message("contacts", [{"phones": [{"phone": "5511112222"}]}], **{"from": ""})
    (event,) = arrived(of(given, contacts=[contact(None, USER)]))
    assert event.message.sender == Sender(USER, None)


@pytest.mark.parametrize(
    ("system", "before", "now"),
    [
        (
            {"type": "user_changed_number", "wa_id": "5215599990000"},
            Sender(None, PHONE),
            Sender(None, "5215599990000"),
        ),
        (
            {
                "type": "user_changed_number",
                "wa_id": "5215599990000",
                "user_id": "MX.2",
                "previous_user_id": USER,
            },
            Sender(USER, PHONE),
            Sender("MX.2", "5215599990000"),
        ),
        (
            {"type": "customer_changed_number", "new_wa_id": "5215599990000"},
            Sender(None, PHONE),
            Sender(None, "5215599990000"),
        ),
    ],
)
def test_wa6_a_changed_number_says_who_it_was(system: dict[str, Any], before: Sender, now: Sender) -> None:
    given = {key: inner for key, inner in value(message("system", system)).items() if key != "contacts"}
    (event,) = read(delivery(change(given)))
    assert isinstance(event, Moved)
    assert (event.before, event.message.sender) == (before, now)
    assert event.message.note


BODY = f"User changed from MX.9 to MX.9 changed from {USER} to MX.2."


@pytest.mark.parametrize(
    ("fields", "system", "before"),
    [
        ({"from": ""}, {"previous_user_id": USER, "user_id": "MX.2"}, Sender(USER, None)),
        ({"from": None, "from_user_id": USER}, {"user_id": "MX.2"}, Sender(USER, None)),
        ({"from": USER}, {"user_id": "MX.2"}, Sender(USER, None)),
        ({"from_user_id": USER}, {"user_id": "MX.2"}, Sender(USER, PHONE)),
        ({"from": None}, {"body": BODY, "user_id": "MX.2"}, Sender(USER, None)),
        ({"from": None, "from_user_id": "MX.2"}, {"body": BODY, "user_id": "MX.2"}, Sender(USER, None)),
        ({"from": None}, {"body": BODY}, Sender(USER, None)),
    ],
)
def test_wa6_a_changed_account_says_who_it_was(
    fields: dict[str, Any], system: dict[str, Any], before: Sender
) -> None:
    given = message("system", {"type": "user_changed_user_id", **system}, **fields)
    (event,) = read(of(given, contacts=[]))
    assert isinstance(event, Moved)
    assert (event.before, event.message.sender) == (before, Sender("MX.2", None))


@pytest.mark.parametrize("body", [f"changed from {USER} to MX.3", f"{BODY} or so", "changed", 3, None])
def test_wa6_words_that_do_not_end_in_this_change_name_nobody(body: Any) -> None:
    system = {"type": "user_changed_user_id", "user_id": "MX.2", "body": body}
    assert read(of(message("system", system, **{"from": ""}), contacts=[])) == [Ignored("no_sender")]


@pytest.mark.parametrize("kind", ["customer_identity_changed", "something_new", ""])
def test_other_system_messages_are_notes(kind: str) -> None:
    (event,) = arrived(of(message("system", {"type": kind, "body": "x"})))
    assert event.message.note
    assert event.message.text


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (delivery(change({"event": "APPROVED"}, "message_template_status_update")), "other_field"),
        (of(text("hola"), number_id="999"), "other_number"),
        (delivery(change({"messages": [text("hola")]})), "other_number"),
        (of(text("hola", group_id="g1")), "group"),
        (of({"type": "text", "text": {"body": "hola"}, "from": PHONE}), "no_id"),
        (of(text("hola", id="   ")), "no_id"),
        (of({"id": "w", "type": "text", "text": {"body": "hola"}}, contacts=[]), "no_sender"),
        (of(message("reaction", {"message_id": "wamid.0", "emoji": ""})), "reaction_removed"),
        (of(message("request_welcome")), "request_welcome"),
        (of(statuses=[{"status": "sent"}]), "bad_status"),
    ],
)
def test_what_is_left_out_has_a_reason(payload: dict[str, Any], reason: str) -> None:
    assert read(payload) == [Ignored(reason)]  # type: ignore[arg-type]


def test_identifiers_that_came_as_numbers_are_the_same() -> None:
    (event,) = arrived(of(text("hola", id=123456), number_id=int(NUMBER_ID)))
    assert (event.message.text, event.message.message_id) == ("hola", "123456")


@pytest.mark.parametrize("identifier", [True, 1.5, [], {}, None])
def test_what_is_no_identifier_names_nothing(identifier: Any) -> None:
    assert read(of(text("hola"), number_id=identifier)) == [Ignored("other_number")]
    assert read(of(text("hola", **{"from": identifier}), contacts=[])) == [Ignored("no_sender")]


def test_an_error_about_our_account_keeps_its_code() -> None:
    assert read(of(errors=[{"code": 130429, "title": "Rate limit hit"}])) == [
        Ignored("account_error", 130429)
    ]


def test_states_of_our_messages_are_read() -> None:
    states = [
        {"id": "wamid.A", "status": "delivered", "timestamp": str(SENT_AT), "recipient_id": PHONE},
        {"id": "wamid.B", "status": "failed", "timestamp": str(SENT_AT), "errors": [{"code": 131026}]},
    ]
    assert read(of(statuses=states)) == [
        Status("wamid.A", "delivered", float(SENT_AT)), Status("wamid.B", "failed", float(SENT_AT), 131026),
    ]  # fmt: skip


@pytest.mark.parametrize("junk", [None, 3, "x", [], {}, [None, 3], {"messages": 3}, True])
def test_wa4_junk_beside_a_message_does_not_reject_it(junk: Any) -> None:
    good = value(junk, text("hola"), junk, contacts=[junk, contact()], statuses=junk, errors=junk)
    payload = {"entry": [junk, *delivery(junk, change(junk), change(good))["entry"], junk]}
    assert [event.message.text for event in arrived(payload)] == ["hola"]


@pytest.mark.parametrize("junk", [None, 3, "x", [], {}, [[]], True, 1.5])
@pytest.mark.parametrize(
    "kind",
    ["text", "image", "audio", "voice", "video", "document", "sticker", "location", "contacts", "button",
     "interactive", "reaction", "order", "edit", "revoke", "system", "unsupported", "otro"],
)  # fmt: skip
def test_wrong_types_inside_a_message_never_stop_its_batch(kind: str, junk: Any) -> None:
    odd = {**message(kind, id="odd"), kind: junk, "context": junk, "referral": junk, "errors": junk}
    found = arrived(of(odd, text("hola", id="next")))
    assert found[-1].message.text == "hola"


def test_bytes_that_are_no_text_lose_nothing_else() -> None:
    body = b'{"entry": [], "x": "\xff\xfe", "y": "\\ud83d"}'
    assert parse(body)["y"] == "\ud83d"


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"null", b"3", b"[" * 100_000, b'{"a":' * 100_000, b"\x00\xff", b"NaN"]
)
def test_a_body_that_is_no_object_is_unreadable(body: bytes) -> None:
    with pytest.raises(Unreadable):
        parse(body)
