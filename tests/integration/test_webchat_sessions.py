"""Leaving, coming back with a code, and a word on how it was (facts 3.7)."""

from __future__ import annotations

import asyncio
import base64
import re
from typing import Any

import httpx
import pytest
from redis.asyncio import Redis

from channels.webchat.codes import MADE_PER_WINDOW, TRIES_OF_ADDRESS, TRIES_OF_UNKNOWN, Codes
from channels.webchat.ending import Ending
from channels.webchat.sessions import SessionEnded, Sessions
from tests.integration.citizen import Citizen
from tests.integration.redis_server import RedisServer
from tests.integration.stack import MARK, Stack
from tests.integration.world import World


async def ask(stack: Stack, name: str, **body: Any) -> httpx.Response:
    async with httpx.AsyncClient(timeout=40) as client:
        return await client.post(
            f"{stack.origin}/api/chat/{name}", json=body, headers={"Origin": stack.origin}
        )


def another_page(stack: Stack) -> Citizen:
    return Citizen(stack.origin)


async def test_who_left_sees_nothing_with_the_old_token(stack: Stack) -> None:
    async with Citizen(stack.origin) as person:
        await person.send(f"hola {MARK}")
        await person.answer()
        left = await ask(stack, "leave", token=person.token, manner="exit")
        assert left.status_code == 204
        assert left.headers["clear-site-data"] == '"cache", "storage"'
        await person.until(lambda: {"type": "ended"} in person.others)
    again = Citizen(stack.origin)
    again.token = person.token
    async with again.connecting():
        await again.until(lambda: {"type": "ended"} in again.others)
        assert again.entries == {}


async def test_no_other_spelling_of_an_ended_token_opens_anything(world: World) -> None:
    """Base64 has four last signs for the same 32 bytes."""
    sessions, token = Sessions(world.redis, "k" * 40), Citizen("").token
    await sessions.end(token)
    signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    at = signs.index(token[-1])
    spellings = [token[:-1] + signs[at + bits] for bits in (1, 2, 3)]
    assert {base64.urlsafe_b64decode(f"{other}=") for other in spellings} == {
        base64.urlsafe_b64decode(f"{token}=")
    }
    for other in spellings:
        with pytest.raises(ValueError, match="not a token"):
            await sessions.conversation(other)
    for ended in (token, f"{token}="):
        with pytest.raises(SessionEnded):
            await sessions.conversation(ended)


async def test_leaving_is_a_line_for_the_counselor_and_not_for_the_person(stack: Stack) -> None:
    async with Citizen(stack.origin) as person:
        await person.send(f"hola {MARK}")
        await person.answer()
        code = (await ask(stack, "code", token=person.token)).json()["code"]
        for _ in range(2):
            await ask(stack, "leave", token=person.token, manner="exit")
    back = Citizen(stack.origin)
    assert (await ask(stack, "resume", token=back.token, code=code)).status_code == 204
    async with back:
        assert back.conversation == person.conversation
        await back.until(lambda: len(back.entries) == 3)
        assert [entry["author"] for _, entry in sorted(back.entries.items())] == ["citizen", "bot", "system"]
        assert back.entries[3]["text"] == ""
    async with Redis.from_url(stack.redis_url, decode_responses=True) as redis:
        (log,) = [key async for key in redis.scan_iter(f"*:log:{person.conversation}")]
        assert "Salida rápida" in (await redis.lrange(log, 2, 2))[0]


async def test_leaving_while_the_store_restarts_is_not_lost(
    fresh_stack: Stack, redis_server: RedisServer
) -> None:
    """The page is gone and asks no second time; other pages of the session are told all the same."""
    stack = fresh_stack
    async with Citizen(stack.origin) as person:
        await person.send(f"hola {MARK}")
        await person.answer()
        redis_server.stop()
        leaving = asyncio.create_task(ask(stack, "leave", token=person.token, manner="exit"))
        try:
            async with asyncio.timeout(20):
                while "leaving_waits" not in stack.log("server"):
                    await asyncio.sleep(0.05)
        finally:
            redis_server.start()
        assert (await leaving).status_code == 204
        await person.until(lambda: {"type": "ended"} in person.others)
    async with Redis.from_url(stack.redis_url, decode_responses=True) as redis:
        (log,) = [key async for key in redis.scan_iter(f"*:log:{person.conversation}")]
        assert ["Salida rápida" in line for line in await redis.lrange(log, 0, -1)].count(True) == 1


async def test_a_page_that_missed_the_goodbye_hears_it_when_it_listens_again(world: World) -> None:
    sessions, token = Sessions(world.redis, "k" * 40), Citizen("").token
    ending = Ending(sessions, sessions.name(token))
    waiting = asyncio.create_task(ending.wait())
    await sessions.end(token)
    ending.notice({"kind": "ended", "session": "another"})
    ending.notice(None)
    await asyncio.wait_for(waiting, 10)


async def test_a_code_opens_the_conversation_until_a_new_one_replaces_it(stack: Stack) -> None:
    async with Citizen(stack.origin) as person:
        await person.send(f"hola {MARK}")
        await person.answer()
        first, second = [(await ask(stack, "code", token=person.token)).json()["code"] for _ in range(2)]
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}", second)
    page = another_page(stack)
    assert (await ask(stack, "resume", token=page.token, code=first)).status_code == 404
    assert (await ask(stack, "resume", token=page.token, code=second.lower())).status_code == 204
    async with page:
        await page.until(lambda: len(page.entries) == 2)


async def test_the_store_holds_no_code_and_no_token(stack: Stack) -> None:
    async with Citizen(stack.origin) as person:
        await person.send(f"hola {MARK}")
        await person.answer()
        code = (await ask(stack, "code", token=person.token)).json()["code"]
        await ask(stack, "leave", token=person.token, manner="end")
    async with Redis.from_url(stack.redis_url, decode_responses=True) as redis:
        secrets = {code, code.replace("-", ""), person.token}
        async for key in redis.scan_iter("web:*"):
            kept = key + (str(await redis.get(key)) if await redis.type(key) == "string" else "")
            assert not [secret for secret in secrets if secret in kept]


async def test_guessing_codes_comes_to_an_end(fresh_stack: Stack) -> None:
    stack = fresh_stack
    answers = [
        (await ask(stack, "resume", token=another_page(stack).token, code="0000-0000-0000")).status_code
        for _ in range(TRIES_OF_ADDRESS + 1)
    ]
    assert answers == [404] * TRIES_OF_ADDRESS + [429]


async def test_a_right_code_is_no_guess(stack: Stack) -> None:
    """Many people behind one address, such as a shelter's, come back."""
    async with Citizen(stack.origin) as person:
        await person.send(f"hola {MARK}")
        await person.answer()
        code = (await ask(stack, "code", token=person.token)).json()["code"]
    answers = [
        (await ask(stack, "resume", token=another_page(stack).token, code=code)).status_code
        for _ in range(TRIES_OF_ADDRESS + 2)
    ]
    assert answers == [204] * (TRIES_OF_ADDRESS + 2)


async def test_guesses_from_one_address_lock_nobody_else_out(world: World) -> None:
    codes = Codes(world.redis, "k" * 40)
    code = await codes.make("web-1")
    for number in range(TRIES_OF_UNKNOWN + 1):
        assert await codes.conversation("0000-0000-0000", f"192.0.2.{number}") is None
    assert await codes.conversation(code, "198.51.100.7") == "web-1"


async def test_codes_cannot_be_asked_for_without_end(stack: Stack) -> None:
    page = another_page(stack)
    answers = [(await ask(stack, "code", token=page.token)).status_code for _ in range(MADE_PER_WINDOW + 1)]
    assert answers == [200] * MADE_PER_WINDOW + [429]


async def test_a_used_token_cannot_be_given_to_another_conversation(stack: Stack) -> None:
    async with Citizen(stack.origin) as person:
        await person.send(f"hola {MARK}")
        code = (await ask(stack, "code", token=person.token)).json()["code"]
    gone = another_page(stack)
    await ask(stack, "leave", token=gone.token, manner="end")
    assert (await ask(stack, "resume", token=gone.token, code=code)).status_code == 400


async def test_a_rating_is_a_number_counted_once_and_nobodys(fresh_stack: Stack) -> None:
    stack, stranger = fresh_stack, another_page(fresh_stack)
    async with Citizen(stack.origin) as page:
        await page.send(f"hola {MARK}")
        await page.answer()
        await ask(stack, "leave", token=page.token, manner="end")
    await ask(stack, "leave", token=stranger.token, manner="end")
    for token in (page.token, page.token, stranger.token):
        assert (await ask(stack, "rating", token=token, score=3)).status_code == 204
    assert (await ask(stack, "rating", token=page.token, score="gracias")).status_code == 400
    async with Redis.from_url(stack.redis_url, decode_responses=True) as redis:
        (day,) = [key async for key in redis.scan_iter("ratings:*")]
        assert re.fullmatch(r"ratings:\d{4}-\d\d-\d\d", day)
        assert await redis.hgetall(day) == {"web:3": "1"}


@pytest.mark.parametrize("name", ["poll", "leave", "code", "resume", "rating"])
@pytest.mark.parametrize(
    "body", [{}, {"token": "corto"}, {"token": 5, "frames": [], "manner": "x", "score": 9}]
)
async def test_nonsense_is_refused(stack: Stack, name: str, body: dict[str, Any]) -> None:
    assert (await ask(stack, name, **body)).status_code == 400


@pytest.mark.parametrize("name", ["poll", "leave", "code", "resume", "rating"])
async def test_no_other_site_asks(stack: Stack, name: str) -> None:
    async with httpx.AsyncClient() as client:
        for headers in ({}, {"Origin": "https://otra.example"}):
            answer = await client.post(f"{stack.origin}/api/chat/{name}", json={}, headers=headers)
            assert answer.status_code == 403
