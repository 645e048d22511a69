"""The web chat's socket: nothing lost, nothing doubled, every bad input a clear refusal."""

from __future__ import annotations

import asyncio
import base64
import json
import os
from typing import Any
from uuid import uuid4

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.integration.citizen import Citizen
from tests.integration.stack import MARK, Stack

HELLO = {"type": "hello", "token": base64.urlsafe_b64encode(os.urandom(32)).decode(), "last_seq": 0}


def socket(stack: Stack, origin: str | None = None) -> Any:
    url = stack.origin.replace("http", "ws", 1) + "/ws/chat"
    return connect(url, origin=origin or stack.origin, max_size=None)  # type: ignore[arg-type]


async def test_a_message_gets_tick_echo_and_answer(stack: Stack) -> None:
    async with Citizen(stack.origin) as citizen:
        client_id = await citizen.send(f"hola {MARK} ñandú 🫂")
        answer = await citizen.answer()
        assert citizen.ticks[client_id]["seq"] == 1
        assert citizen.entries[1]["client_id"] == client_id
        assert citizen.entries[1]["text"] == f"hola {MARK} ñandú 🫂"
        assert (answer["seq"], answer["author"]) == (2, "bot")
        assert answer["buttons"] == [{"title": "Sí", "payload": "Sí"}]


async def test_after_a_lost_connection_nothing_is_missing_and_nothing_comes_twice(stack: Stack) -> None:
    async with Citizen(stack.origin) as citizen:
        for n in range(12):
            await citizen.send(f"{MARK} {n}")
            if n % 3 == 0:
                await citizen.drop()
        await citizen.until(lambda: citizen.was_answered(12))
        assert sorted(citizen.entries) == list(range(1, len(citizen.entries) + 1))
        assert citizen.repeated == 0
        own = [entry["text"] for _, entry in sorted(citizen.entries.items()) if entry["author"] == "citizen"]
        assert sorted(own) == sorted(f"{MARK} {n}" for n in range(12))


async def test_two_tabs_are_one_conversation(stack: Stack) -> None:
    one, two = Citizen(stack.origin), Citizen(stack.origin)
    two.token = one.token
    async with one, two:
        await one.send(f"desde una {MARK}")
        await two.until(lambda: len(two.entries) == 2)
        await two.send(f"desde otra {MARK}")
        await one.until(lambda: len(one.entries) == 4)
        await two.until(lambda: len(two.entries) == 4)
        assert one.entries == two.entries
    late = Citizen(stack.origin)
    late.token = one.token
    async with late:
        await late.until(lambda: len(late.entries) == 4)
        assert late.entries == one.entries


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ("{", "bad_json"),
        (b"\x00\xff", "bad_json"),
        ("[" * 30_000, "bad_json"),
        ('{"type":"message"}', "bad_frame"),
        (json.dumps({"type": "message", "client_id": str(uuid4()), "text": MARK * 2000}), "too_long"),
        (json.dumps(HELLO), "bad_frame"),
    ],
)
async def test_a_bad_frame_is_refused_and_the_conversation_goes_on(stack: Stack, frame, code: str) -> None:
    async with Citizen(stack.origin) as citizen:
        await citizen.raw(frame)
        await citizen.until(lambda: bool(citizen.codes()))
        assert citizen.codes() == [code]
        await citizen.send(f"sigo aquí {MARK}")
        await citizen.answer()


async def test_long_messages_and_markup_are_stored_as_they_are(stack: Stack) -> None:
    texts = ["a" * 9_980 + MARK, f"<script>alert('{MARK}')</script>", "\u202e" + MARK + "\x00", "á" * 20_000]
    async with Citizen(stack.origin) as citizen:
        for text in texts:
            await citizen.send(text)
        await citizen.until(lambda: len(citizen.ticks) == len(texts))
        await citizen.until(lambda: citizen.was_answered(len(texts)))
        own = [e["text"] for _, e in sorted(citizen.entries.items()) if e["author"] == "citizen"]
        assert own == texts


async def closes(stack: Stack, *frames: str) -> tuple[int | None, list[dict[str, Any]]]:
    """The close code after these frames, and what came before it."""
    received = []
    async with asyncio.timeout(15), socket(stack) as opened:
        for frame in frames:
            await opened.send(frame)
        try:
            while True:
                received.append(json.loads(await opened.recv()))
        except ConnectionClosed as closed:
            return closed.rcvd.code if closed.rcvd else None, received


async def test_a_huge_frame_closes_its_connection_only(stack: Stack) -> None:
    code, _ = await closes(stack, json.dumps(HELLO), "x" * 70_000)
    assert code == 1009
    async with Citizen(stack.origin) as citizen:
        await citizen.send(f"hola {MARK}")
        await citizen.answer()


@pytest.mark.parametrize(
    "first", ['{"type":"ping"}', "nada", json.dumps({"type": "hello", "token": "corto"}), "[]"]
)
async def test_without_a_hello_there_is_no_conversation(stack: Stack, first: str) -> None:
    code, received = await closes(stack, first)
    assert code == 1008
    assert [frame["code"] for frame in received] == ["no_hello"]


@pytest.mark.parametrize("origin", ["https://otra.example", "null", "http://127.0.0.1:1"])
async def test_other_sites_cannot_open_the_chat(stack: Stack, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await socket(stack, origin)
    assert refused.value.response.status_code == 403


async def test_a_flood_is_slowed_and_stored(stack: Stack) -> None:
    async with Citizen(stack.origin) as citizen:
        sent = [await citizen.send(f"{MARK} {n}") for n in range(25)]
        await citizen.until(lambda: len(citizen.ticks) == len(sent), 60)
        assert "slow_down" in citizen.codes()
        assert [citizen.ticks[client_id]["seq"] for client_id in sent] == sorted(
            tick["seq"] for tick in citizen.ticks.values()
        )


async def test_a_message_sent_again_gets_the_same_tick(stack: Stack) -> None:
    async with Citizen(stack.origin) as citizen:
        frame = json.dumps({"type": "message", "client_id": str(uuid4()), "text": f"hola {MARK}"})
        ticks = []
        for _ in range(3):
            await citizen.raw(frame)
            await citizen.until(lambda: len(citizen.ticks) == 1)
            ticks.append(citizen.ticks.popitem()[1])
        assert ticks == [ticks[0]] * 3
        await citizen.answer()
        assert [e["author"] for e in citizen.entries.values()].count("citizen") == 1
