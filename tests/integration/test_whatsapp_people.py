"""WA-6: one conversation for one person, by account or telephone; nothing at rest says who it is."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest
from cryptography.fernet import Fernet

from channels.cases import open_case
from channels.finding import Finding
from channels.model import Sender
from channels.renew_addresses import renew
from channels.settings import Settings
from channels.store.addresses import Addresses
from channels.store.commit import Change
from channels.store.floor import Floor
from channels.store.keys import new_case_id
from channels.vault import Unreadable, Vault
from tests.integration.reception import KEY, SECRET, Reception
from tests.integration.world import Clock
from tests.unit.channels.whatsapp.payloads import (
    PHONE,
    SENT_AT,
    USER,
    change,
    contact,
    delivery,
    message,
    value,
)

BOTH = [contact(PHONE, USER)]
ACCOUNT_ALONE = [contact(None, USER)]
HIDDEN: dict[str, Any] = {"from": ""}  # as WhatsApp sends it for people with a user name
OTHER_PHONE, OTHER_USER = "5215599990000", "MX.777"


@pytest.fixture
async def reception(redis_url: str) -> AsyncIterator[Reception]:
    clock = Clock()
    clock.now = SENT_AT + 24 * 3600.0
    async with Reception(redis_url, clock) as made:
        yield made


async def the_one(reception: Reception) -> str:
    (found,) = await reception.ids()
    return found


async def test_wa6_both_names_are_one_conversation(reception: Reception) -> None:
    await reception.write("uno", "w1")
    await reception.write("dos", "w2", BOTH)
    await reception.write("tres", "w3", ACCOUNT_ALONE, **HIDDEN)
    await reception.write("cuatro", "w4")
    assert await reception.texts() == [["uno", "dos", "tres", "cuatro"]]


async def test_wa6_a_number_with_and_without_the_mobile_digit_is_one(reception: Reception) -> None:
    await reception.write("uno", "w1", [], **{"from": "5215512345678"})
    await reception.write("dos", "w2", [], **{"from": "525512345678"})
    assert await reception.texts() == [["uno", "dos"]]


async def test_wa6_other_people_have_their_own(reception: Reception) -> None:
    await reception.write("uno", "w1", BOTH)
    await reception.write("dos", "w2", [contact(OTHER_PHONE, OTHER_USER)], **{"from": OTHER_PHONE})
    assert await reception.texts() == [["dos"], ["uno"]]


async def test_wa6_first_messages_at_the_same_instant_begin_one(reception: Reception) -> None:
    await asyncio.gather(*(reception.write(str(n), f"w{n}", BOTH) for n in range(30)))
    (texts,) = await reception.texts()
    assert sorted(texts, key=int) == [str(n) for n in range(30)]


async def test_wa6_two_conversations_of_one_person_become_one(reception: Reception) -> None:
    await reception.write("por teléfono", "w1")
    await reception.write("también", "w2")
    await reception.write("por cuenta", "w3", ACCOUNT_ALONE, **HIDDEN)
    await reception.write("con las dos", "w4", BOTH)
    await reception.write("otra vez por cuenta", "w5", ACCOUNT_ALONE, **HIDDEN)
    assert await reception.texts() == [
        ["por cuenta"], ["por teléfono", "también", "con las dos", "otra vez por cuenta"]
    ]  # fmt: skip
    notes = [
        entry.text
        for log in (await reception.transcripts()).values()
        for entry in log
        if entry.author == "system"
    ]
    assert sorted(notes) == sorted(
        ["Lo que esta persona escriba desde ahora llega a otra conversación suya.",
         "Esta persona también escribió en otra conversación. Lo que escriba desde ahora llega aquí."]
    )  # fmt: skip


async def test_wa6_the_conversation_with_an_open_case_goes_on(reception: Reception) -> None:
    await reception.write("por teléfono", "w1")
    await reception.write("también", "w2")
    before = await reception.ids()
    await reception.write("por cuenta", "w3", ACCOUNT_ALONE, **HIDDEN)
    (short_one,) = set(await reception.ids()) - set(before)
    conversation = await reception.conversations.load(short_one)
    case = open_case(new_case_id(short_one), short_one, "whatsapp", Finding(3, "suicidio", "riesgo"), 1.0, 1)
    assert (await reception.conversations.commit(Change(conversation, case=case))).status == "ok"
    await reception.write("con las dos", "w4", BOTH)
    assert [entry.text for entry in await reception.conversations.entries(short_one)][-1] == "con las dos"


async def test_wa6_the_other_case_of_a_person_is_linked_until_it_is_closed(reception: Reception) -> None:
    await reception.write("por teléfono", "w1")
    await reception.write("por cuenta", "w2", ACCOUNT_ALONE, **HIDDEN)
    conversations, floor = reception.conversations, Floor(reception.redis, Clock())
    for found in await reception.ids():
        case = open_case(new_case_id(found), found, "whatsapp", Finding(3, "suicidio", "riesgo"), 1.0, 1)
        await conversations.commit(Change(await conversations.load(found), case=case))
    assert {s.linked_case for s in await floor.standings(await floor.active())} == {None}
    await reception.write("con las dos", "w3", BOTH)
    standings = await floor.standings(await floor.active())
    one, other = standings
    assert (one.linked_case, other.linked_case) == (other.case.id, one.case.id)
    read = await conversations.load(other.conversation.id)
    assert read.case
    await conversations.commit(Change(read, case=replace(read.case, status="closed")))
    (left,) = await floor.standings(await floor.active())
    assert (left.case.id, left.linked_case) == (one.case.id, None)


async def test_wa6_whoever_changes_number_keeps_the_conversation(reception: Reception) -> None:
    await reception.write("antes", "w1", BOTH)
    await reception.receiver.receive(_moved("w2", SENT_AT + 10))
    await reception.write("después", "w3", [], **{"from": OTHER_PHONE, "timestamp": str(SENT_AT + 20)})
    found = await the_one(reception)
    entries = await reception.conversations.entries(found)
    assert [entry.author for entry in entries] == ["citizen", "system", "citizen"]
    address = await reception.addresses.get(found)
    assert address is not None
    assert address.person == Sender(OTHER_USER, OTHER_PHONE)


async def test_wa6_the_old_number_is_somebody_else_afterwards(reception: Reception) -> None:
    await reception.write("antes", "w1", BOTH)
    await reception.receiver.receive(_moved("w2", SENT_AT + 10))
    await reception.write("un desconocido", "w3", [], timestamp=str(SENT_AT + 3600))
    await reception.write("llegó tarde, es de antes", "w4", BOTH, timestamp=str(SENT_AT + 5))
    assert await reception.texts() == [["antes", "llegó tarde, es de antes"], ["un desconocido"]]


async def test_wa6_a_number_that_came_to_another_account_is_another_person(reception: Reception) -> None:
    await reception.write("dueña anterior", "w1", BOTH)
    await reception.write("dueño nuevo", "w2", [contact(PHONE, OTHER_USER)], timestamp=str(SENT_AT + 10))
    await reception.write("sigo siendo yo", "w3", ACCOUNT_ALONE, **HIDDEN)
    await reception.write("y yo", "w4", timestamp=str(SENT_AT + 20))
    assert await reception.texts() == [["dueña anterior", "sigo siendo yo"], ["dueño nuevo", "y yo"]]


async def test_wa6_a_late_notice_of_a_change_takes_nothing_from_the_new_owner(reception: Reception) -> None:
    await reception.write("dueña anterior", "w1", BOTH)
    await reception.write("dueño nuevo", "w2", [contact(PHONE, "MX.9")], timestamp=str(SENT_AT + 3600))
    await reception.receiver.receive(_moved("w3", SENT_AT + 10))
    await reception.write("sigo yo", "w4", [], timestamp=str(SENT_AT + 7200))
    await reception.write(
        "desde el nuevo", "w5", [], **{"from": OTHER_PHONE, "timestamp": str(SENT_AT + 7200)}
    )
    assert await reception.texts() == [["dueña anterior", "desde el nuevo"], ["dueño nuevo", "sigo yo"]]


async def test_wa6_no_answer_goes_to_the_new_owner_of_a_number(reception: Reception) -> None:
    await reception.write("dueña anterior", "w1", BOTH)
    before = await the_one(reception)
    await reception.write("dueño nuevo", "w2", [contact(PHONE, OTHER_USER)], timestamp=str(SENT_AT + 10))
    address = await reception.addresses.get(before)
    assert address is not None
    assert address.person == Sender(USER, None)
    assert not (await reception.conversations.load(before)).has_phone
    assert [entry.author for entry in await reception.conversations.entries(before)] == ["citizen", "system"]


async def test_wa6_a_conversation_that_went_on_elsewhere_can_still_be_answered(reception: Reception) -> None:
    await reception.write("por teléfono", "w1")
    await reception.write("por cuenta", "w2", ACCOUNT_ALONE, **HIDDEN)
    await reception.write("con las dos", "w3", BOTH)
    for found in await reception.ids():
        address = await reception.addresses.get(found)
        assert address is not None
        assert address.person == Sender(USER, PHONE)


async def test_a_change_of_number_of_nobody_we_know_begins_nothing(reception: Reception) -> None:
    await reception.receiver.receive(_moved("w1", SENT_AT))
    assert await reception.ids() == []


@pytest.mark.parametrize("fields", [{"from": "", "from_user_id": USER}, {"from_user_id": USER}, {"from": ""}])
async def test_wa6_whoever_gets_another_account_keeps_the_conversation(
    reception: Reception, fields: dict[str, Any]
) -> None:
    await reception.write("antes", "w1", BOTH)
    body = f"User Ana changed from {USER} to {OTHER_USER}"
    system = {"type": "user_changed_user_id", "user_id": OTHER_USER, "body": body}
    told = value(message("system", system, id="w2", timestamp=str(SENT_AT + 10), **fields), contacts=[])
    await reception.receiver.receive(delivery(change(told)))
    for number, contacts in enumerate(([contact(None, OTHER_USER)], [contact(PHONE, OTHER_USER)]), 3):
        sender = {"from": PHONE} if contacts[0].get("wa_id") else HIDDEN
        await reception.write(
            f"después {number}", f"w{number}", contacts, **sender, timestamp=str(SENT_AT + 10 * number)
        )
    (said,) = await reception.texts()
    assert [text for text in said if "después" in text] == ["después 3", "después 4"]


async def test_wa4_a_message_stays_where_it_was_put_first(reception: Reception) -> None:
    await reception.write("por teléfono", "w1")
    await reception.write("por cuenta", "w2", ACCOUNT_ALONE, **HIDDEN)
    await reception.write("con las dos", "w3", BOTH)
    before = await reception.texts()
    for said, id, contacts in [("por teléfono", "w1", BOTH), ("por cuenta", "w2", ACCOUNT_ALONE)]:
        await reception.write(said, id, contacts)
    assert await reception.texts() == before


async def test_wa6_it_is_known_whether_somebody_could_call(reception: Reception) -> None:
    await reception.write("sin número", "w1", ACCOUNT_ALONE, **HIDDEN)
    found = await the_one(reception)
    assert not (await reception.conversations.load(found)).has_phone
    shared = message(
        "contacts", [{"phones": [{"phone": PHONE}]}], id="w2", origin="contact_request", **HIDDEN
    )
    await reception.receiver.receive(delivery(change(value(shared, contacts=ACCOUNT_ALONE))))
    assert (await reception.conversations.load(found)).has_phone
    await reception.write("sigo aquí", "w3", ACCOUNT_ALONE, **HIDDEN)
    assert (await reception.conversations.load(found)).has_phone
    gone = message("system", {"type": "user_changed_user_id", "previous_user_id": USER, "user_id": "MX.2"}, id="w4",
                   **HIDDEN)  # fmt: skip
    await reception.receiver.receive(delivery(change(value(gone, contacts=[]))))
    assert not (await reception.conversations.load(found)).has_phone


async def test_nothing_at_rest_says_who_somebody_is(reception: Reception) -> None:
    telling = "wamid." + base64.b64encode(PHONE.encode()).decode()
    await reception.write("hola", telling, BOTH)
    await reception.write("sí", "w2", BOTH, context={"id": telling})
    await reception.receiver.receive(_moved("w3", SENT_AT + 1))
    stored = await reception.everything_stored()
    for secret in (PHONE, "5512345678", USER, USER[3:], telling, telling[6:], OTHER_PHONE, OTHER_USER, "Ana"):
        assert secret not in stored
    assert "hola" in stored


async def test_what_is_needed_to_answer_can_be_had_with_the_key(reception: Reception, redis_url: str) -> None:
    await reception.write("hola", "wamid.A", BOTH)
    found = await the_one(reception)
    address = await reception.addresses.get(found)
    assert address is not None
    assert (address.person, address.last_message) == (Sender(USER, PHONE), "wamid.A")
    stranger = Addresses(reception.redis, Vault([Fernet.generate_key().decode()]))
    with pytest.raises(Unreadable):
        await stranger.get(found)


async def test_the_key_can_be_changed_without_losing_anybody(reception: Reception, redis_url: str) -> None:
    for n in range(5):
        await reception.write("hola", f"w{n}", [], **{"from": f"52551234567{n}"})
    new = Fernet.generate_key().decode()
    async with Reception(redis_url, Clock(), new, KEY) as between:
        await between.write("entre las dos", "w9", [], **{"from": "525512345679"})
        for found in await between.ids():
            assert await between.addresses.get(found) is not None
    environment = {"REDIS_URL": redis_url, "CONFIANZA_SECRET_KEY": SECRET}
    assert await renew(Settings(**environment, CONFIANZA_ADDRESS_KEYS=f"{new},{KEY}")) == 6
    after = Addresses(reception.redis, Vault([new]))
    for found in await reception.ids():
        address = await after.get(found)
        assert address is not None
        assert (address.person.phone or "").startswith("52551234567")
    with pytest.raises(Unreadable):
        await renew(Settings(**environment, CONFIANZA_ADDRESS_KEYS=KEY))


def _moved(id: str, at: int) -> dict[str, Any]:
    system = {
        "type": "user_changed_number", "wa_id": OTHER_PHONE, "user_id": OTHER_USER, "previous_user_id": USER,
        "body": f"User Ana changed from {PHONE} to {OTHER_PHONE}",
    }  # fmt: skip
    told = message("system", system, id=id, timestamp=str(at))
    return delivery(change({name: part for name, part in value(told).items() if name != "contacts"}))
