"""Who gets to the desk: accounts, sign-in, sessions, roles, forged requests."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import httpx
import pytest
from pydantic import SecretStr
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from channels.desk.accounts import Accounts
from channels.desk.first_user import USER, ensure_first_supervisor
from channels.desk.login import Login
from channels.store.connection import connect as connect_redis
from tests.integration.citizen import Citizen
from tests.integration.counselor import PASSWORD, Counselor, add_user
from tests.integration.stack import MARK, Stack


async def test_a_wrong_password_tells_nothing_and_is_limited(stack: Stack) -> None:
    async with Counselor(stack, await add_user(stack)) as ana, Counselor(stack, "nadie") as nobody:
        wrong, unknown = await ana.sign_in(MARK), await nobody.sign_in(MARK)
        assert wrong.status_code == unknown.status_code == 401
        assert wrong.json() == unknown.json()
        answers = await asyncio.gather(*(ana.sign_in(f"{MARK}{n}") for n in range(15)))
        codes = [answer.status_code for answer in answers]
        assert codes.count(401) == 9
        limited = next(answer for answer in answers if answer.status_code == 429)
        assert 0 < int(limited.headers["Retry-After"]) <= 300
        assert (await ana.sign_in(PASSWORD)).status_code == 429, "the right one too: no oracle"


async def test_the_cookie_is_kept_from_scripts_and_other_sites(stack: Stack) -> None:
    async with Counselor(stack, await add_user(stack)) as ana:
        cookie = (await ana.sign_in()).headers["set-cookie"].lower()
        assert all(part in cookie for part in ("httponly", "samesite=strict", "path=/mesa"))


@pytest.mark.parametrize(
    "headers",
    [{"Origin": "https://otra.example"}, {"Origin": ""}, {"X-CSRF-Token": "otro"}, {"X-CSRF-Token": ""}],
)
async def test_a_forged_request_changes_nothing(stack: Stack, headers: dict[str, str]) -> None:
    async with Counselor(stack, await add_user(stack)) as ana, Citizen(stack.origin) as citizen:
        await ana.at_desk()
        await citizen.send(f"nivel 3 {MARK}")
        case = await ana.case_of(citizen.conversation)
        for action in ("claim", "handback", "close", "messages"):
            path = f"/mesa/api/cases/{case['id']}/{action}"
            assert (await ana.http.post(path, json={}, headers=headers)).status_code == 403
        assert (await ana.http.post("/mesa/api/logout", headers=headers)).status_code == 403
        shown = (await ana.http.get(f"/mesa/api/cases/{case['id']}")).json()
        assert shown["case"]["status"] == "open"


async def test_who_is_not_signed_in_sees_nothing(stack: Stack) -> None:
    async with httpx.AsyncClient(base_url=stack.origin, headers={"Origin": stack.origin}) as client:
        for path in ("/mesa/api/me", "/mesa/api/cases", "/mesa/api/cases/c-1-00"):
            assert (await client.get(path)).status_code == 401
        assert (await client.post("/mesa/api/cases/c-1-00/claim")).status_code == 401
        client.cookies.set("mesa_session", "inventada")
        assert (await client.get("/mesa/api/cases")).status_code == 401
    for origin, status in [(stack.origin, 401), ("https://otra.example", 403)]:
        with pytest.raises(InvalidStatus) as refused:
            await connect(stack.origin.replace("http", "ws", 1) + "/mesa/ws", origin=origin)  # type: ignore[arg-type]
        assert refused.value.response.status_code == status


async def test_signing_out_ends_the_session_and_its_sockets(stack: Stack) -> None:
    async with Counselor(stack, await add_user(stack)) as ana:
        await ana.at_desk()
        cookie = ana.http.cookies["mesa_session"]
        assert (await ana.http.post("/mesa/api/logout")).status_code == 204
        await ana.push(lambda frame: frame["type"] == "signed_out")
        ana.http.cookies.set("mesa_session", cookie, path="/mesa")
        assert (await ana.http.get("/mesa/api/me")).status_code == 401
        assert (await ana.act("c-1-00", "claim")).status_code == 401


async def test_a_trainer_sees_no_case(stack: Stack) -> None:
    async with Counselor(stack, await add_user(stack, "tere", "trainer", "")) as tere:
        assert (await tere.sign_in()).status_code == 200
        assert (await tere.http.get("/mesa/api/cases")).status_code == 403
        assert (await tere.act("c-1-00", "claim")).status_code == 403
        with pytest.raises(InvalidStatus) as refused:
            await tere.open_desk()
        assert refused.value.response.status_code == 403


def test_users_are_checked_before_they_are_added(stack: Stack) -> None:
    def add(user: str, role: str, password: str) -> str:
        arguments = ("add", user, "--role", role, "--team", "trata")
        done = stack.run("channels.desk.users", *arguments, given=password)
        assert (done.returncode == 0) == (not done.stderr)
        return done.stderr

    new = f"ana-{uuid4().hex[:8]}"
    assert "minúsculas" in add("Ana María", "counselor", PASSWORD)
    assert "rol" in add(new, "jefa", PASSWORD)
    assert "10 caracteres" in add(new, "counselor", "corta")
    assert add(new, "counselor", PASSWORD) == ""
    assert "Ya existe" in add(new, "counselor", PASSWORD)
    assert stack.run("channels.desk.first_user").stdout == "", "the desk has people"


async def test_the_first_supervisor_is_made_once(redis_url: str, stack: Stack) -> None:
    settings = stack.settings.model_copy(update={"redis_url": SecretStr(redis_url)})
    password = await ensure_first_supervisor(settings)
    assert password
    assert await ensure_first_supervisor(settings) is None
    async with connect_redis(redis_url) as redis:
        account = await Login(redis, Accounts(redis)).check(USER, password, "127.0.0.1")
    assert account
    assert account.role == "supervisor"
