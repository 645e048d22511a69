"""The webhook as Meta meets it (WA-1 to WA-4, WA-13), and what counselors then see: the real processes."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest

from channels.whatsapp import signature
from channels.whatsapp.webhook import MAX_BODY_BYTES
from tests.fakes.graph.server import GraphServer
from tests.integration.counselor import Counselor, Frame, add_user
from tests.integration.meta import APP_SECRET, PATH, TOKEN, VERIFY_TOKEN, Meta, environment
from tests.integration.reception import Reception
from tests.integration.redis_server import RedisServer
from tests.integration.stack import MARK, Stack
from tests.unit.channels.whatsapp.payloads import change, contact, delivery, message, of, text, value

JPEG = b"\xff\xd8\xff\xe0 una imagen"


@pytest.fixture(scope="module")
def graph() -> Iterator[GraphServer]:
    with GraphServer(TOKEN) as server:
        yield server


@pytest.fixture(scope="module")
def redis_of_stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    server = RedisServer(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def stack(
    redis_of_stack: RedisServer, graph: GraphServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stack]:
    folder: Path = tmp_path_factory.mktemp("stack")
    running = Stack(redis_of_stack.url, folder, **environment(graph.api_base))
    try:
        asyncio.run(running.start())
        yield running
    finally:
        running.stop()
    running.assert_logs_are_silent()
    for path in folder.glob("*.log"):
        for secret in ("52155", "wamid", "MX.", TOKEN, APP_SECRET):
            assert secret not in path.read_text(), path.name


@pytest.fixture
async def meta(stack: Stack) -> AsyncIterator[Meta]:
    async with Meta(stack.origin) as made:
        yield made


@pytest.fixture
async def store(stack: Stack) -> AsyncIterator[Reception]:
    """What is in the store of the processes."""
    async with Reception(stack.redis_url, time.time) as made:
        yield made


async def stored(store: Reception) -> int:
    """How many of people's messages there are."""
    return sum(len(texts) for texts in await store.texts())


async def test_wa1_the_address_is_verified_with_our_word(meta: Meta) -> None:
    answer = await meta.verify(mode="subscribe", verify_token=VERIFY_TOKEN, challenge="1158201444")
    assert (answer.status_code, answer.text) == (200, "1158201444")
    assert answer.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize(
    "asked",
    [
        {"mode": "subscribe", "verify_token": "otra", "challenge": "1"},
        {"mode": "unsubscribe", "verify_token": VERIFY_TOKEN, "challenge": "1"},
        {"mode": "subscribe", "challenge": "1"},
        {"verify_token": VERIFY_TOKEN, "challenge": "1"},
        {},
    ],
)
async def test_wa1_nobody_else_is_answered(meta: Meta, asked: dict[str, str]) -> None:
    answer = await meta.verify(**asked)
    assert (answer.status_code, answer.text) == (403, "")


async def test_wa2_only_what_meta_signed_comes_in(meta: Meta, store: Reception) -> None:
    before = await stored(store)
    payload = of(text(f"{MARK} ¿qué onda? 🫂 canción", id="wamid.s1"))
    body = json.dumps(payload, ensure_ascii=False).encode()
    right = signature.sign(body, APP_SECRET)
    wrong = [
        "",
        "sha256=",
        "sha256=" + "0" * 64,
        right[:-1],
        right.upper(),
        right[7:],
        signature.sign(body, "otro"),
    ]
    for header in wrong:
        assert await meta.post(body, header) == 401
    assert (await meta.http.post(PATH, content=body)).status_code == 401
    assert await meta.post(json.dumps(payload).encode(), right) == 401
    assert await stored(store) == before
    assert await meta.post(body, right) == 200
    assert await stored(store) == before + 1


async def test_wa3_it_is_stored_once_it_is_acknowledged(meta: Meta, store: Reception) -> None:
    before = await stored(store)
    for number in range(20):
        assert await meta.deliver(of(text(f"{MARK} {number}", id=f"wamid.a{number}"))) == 200
        assert await stored(store) == before + number + 1


async def test_wa4_the_same_delivery_at_the_same_instant_is_one(meta: Meta, store: Reception) -> None:
    before = await stored(store)
    payload = of(text(MARK, id="wamid.r1"), text(MARK, id="wamid.r2"))
    assert set(await asyncio.gather(*(meta.deliver(payload) for _ in range(25)))) == {200}
    assert await stored(store) == before + 2


async def test_wa3_what_cannot_be_stored_comes_again(
    meta: Meta, store: Reception, redis_of_stack: RedisServer
) -> None:
    before = await stored(store)
    payload = of(text(MARK, id="wamid.down"))
    redis_of_stack.stop()
    try:
        assert await meta.deliver(payload) == 503
    finally:
        redis_of_stack.start()
    assert await meta.deliver(payload) == 200
    assert await stored(store) == before + 1


async def test_a_large_delivery_comes_in_and_a_huge_one_does_not(meta: Meta, store: Reception) -> None:
    before = await stored(store)
    many = [text(f"{MARK} {'a' * 4000}", id=f"wamid.l{number}") for number in range(150)]
    assert await meta.deliver(of(*many)) == 200
    assert await stored(store) == before + 150
    signed = signature.sign(huge := b"x" * (MAX_BODY_BYTES + 1), APP_SECRET)
    assert await refused(meta, PATH, huge, signed)
    assert await refused(meta, "/mesa/api/login", b"x" * (300 * 1024))
    assert await stored(store) == before + 150


async def refused(meta: Meta, path: str, body: bytes, signed: str = "") -> bool:
    """Whether a body is too large: the server says so, and hangs up on whoever goes on sending."""
    try:
        answer = await meta.http.post(path, content=body, headers={"X-Hub-Signature-256": signed})
    except (httpx.ReadError, httpx.WriteError):
        return True
    return answer.status_code == 413


@pytest.mark.parametrize("body", [b"", b"{", b"[" * 200_000, b"null", b"\xff\xfe"])
async def test_a_signed_body_that_says_nothing_is_refused(meta: Meta, body: bytes) -> None:
    assert await meta.post(body) == 400


async def test_wa4_states_and_other_fields_are_acknowledged(meta: Meta) -> None:
    states = [{"id": "wamid.x", "status": "read", "timestamp": "1763800000"}]
    assert await meta.deliver(of(statuses=states)) == 200
    assert (
        await meta.deliver(delivery(change({"event": "APPROVED"}, "message_template_status_update"))) == 200
    )
    metrics = (await meta.http.get("/metrics")).text
    assert 'confianza_whatsapp_events_total{event="status_read"} 1.0' in metrics
    assert 'confianza_whatsapp_events_total{event="other_field"} 1.0' in metrics


def somebody(number: int, *messages: Frame) -> Frame:
    """A delivery of one person among several."""
    phone = f"52155{number:08d}"
    return delivery(change(value(*({**m, "from": phone} for m in messages), contacts=[contact(phone)])))


async def case_with(counselor: Counselor, meta: Meta, number: int, *messages: Frame) -> Frame:
    """A case that a person's messages opened, taken by the counselor, with its entries."""
    known = {case["id"] for case in await counselor.queue()}
    opening = text(f"{MARK} nivel 4", id=f"wamid.case{number}")
    assert await meta.deliver(somebody(number, opening, *messages)) == 200
    new = await counselor.push(lambda f: f["type"] == "case" and f["case"]["id"] not in known)
    case: Frame = new["case"]
    assert (await counselor.act(case["id"], "claim")).status_code == 200
    return case


async def entries_of(counselor: Counselor, case: Frame) -> list[Frame]:
    said: list[Frame] = (await counselor.http.get(f"/mesa/api/cases/{case['id']}")).json()["entries"]
    return said


async def test_wa5_everything_a_person_sends_is_at_the_desk(stack: Stack, meta: Meta) -> None:
    async with Counselor(stack, await add_user(stack)) as ana:
        await ana.at_desk()
        case = await case_with(
            ana, meta, 1,
            message("location", {"latitude": 19.4326, "longitude": -99.1332, "name": MARK}, id="wamid.c1"),
            message("poll", {}, id="wamid.c2"),
            message("revoke", {"original_message_id": "wamid.case1"}, id="wamid.c3"),
        )  # fmt: skip
        entries = await entries_of(ana, case)
        assert case["channel"] == "whatsapp"
        shown = [e for e in entries if e["author"] in ("citizen", "system")]
        assert [e["kind"] for e in shown] == ["text", "location", "unsupported", "deleted"]
        assert shown[1]["details"] == [MARK, "Coordenadas: 19.432600, -99.133200"]
        assert shown[3]["refers"] == 1
        assert (shown[1]["label"], shown[2]["label"]) == ("Ubicación", "Mensaje que no se puede mostrar")


async def test_wa4_a_late_message_is_shown_with_its_time(stack: Stack, meta: Meta) -> None:
    sent, now = int(time.time()) - 5 * 3600, time.time()
    async with Counselor(stack, await add_user(stack)) as ana:
        await ana.at_desk()
        late = text(f"{MARK} sí", id="wamid.late", timestamp=str(sent))
        case = await case_with(ana, meta, 2, late)
        (shown,) = [e for e in await entries_of(ana, case) if e["text"].endswith("sí")]
        assert shown["ts"] == sent
        assert shown["received"] == pytest.approx(now, abs=30)


async def test_wa13_a_file_comes_when_the_counselor_asks_and_goes_with_the_case(
    stack: Stack, meta: Meta, graph: GraphServer
) -> None:
    graph.media.put("900", JPEG, "image/jpeg")
    image = {"id": "900", "mime_type": "image/jpeg", "caption": MARK}
    fresh, old = str(int(time.time())), str(int(time.time()) - 8 * 24 * 3600)
    async with Counselor(stack, await add_user(stack)) as ana, Counselor(stack, await add_user(stack)) as luz:
        await ana.at_desk()
        await luz.at_desk()
        case = await case_with(
            ana, meta, 3,
            message("image", image, id="wamid.i1", timestamp=fresh),
            message("image", image, id="wamid.i2", timestamp=old),
        )  # fmt: skip
        seqs = [e["seq"] for e in await entries_of(ana, case) if e["kind"] == "image"]
        url = f"/mesa/api/cases/{case['id']}/media"
        assert graph.media.asked == []
        assert (await luz.http.get(f"{url}/{seqs[0]}")).status_code == 403
        got = await ana.http.get(f"{url}/{seqs[0]}")
        assert (got.status_code, got.content, got.headers["content-type"]) == (200, JPEG, "image/jpeg")
        assert got.headers["cache-control"] == "no-store"
        assert got.headers["content-disposition"] == "attachment"
        assert (await ana.http.get(f"{url}/{seqs[1]}")).status_code == 410
        assert (await ana.http.get(f"{url}/1")).status_code == 404
        assert (await ana.http.get(f"{url}/999")).status_code == 404
        assert graph.media.asked == ["900"]
        assert (await ana.act(case["id"], "close", outcome="atendido", note="")).status_code == 200
        assert (await ana.http.get(f"{url}/{seqs[0]}")).status_code == 404
        assert graph.media.asked == ["900"]
    async with Reception(stack.redis_url, time.time) as store:
        assert "una imagen" not in await store.everything_stored()


async def test_wa6_the_counselor_who_has_the_case_can_call(stack: Stack, meta: Meta) -> None:
    async with Counselor(stack, await add_user(stack)) as ana, Counselor(stack, await add_user(stack)) as luz:
        await ana.at_desk()
        await luz.at_desk()
        case = await case_with(ana, meta, 4)
        url = f"/mesa/api/cases/{case['id']}/phone"
        assert (await ana.http.get(url)).json() == {"phone": "+5215500000004"}
        assert (await luz.http.get(url)).status_code == 403
        async with Counselor(stack, await add_user(stack, role="supervisor", team="")) as eva:
            await eva.sign_in()
            assert (await eva.http.get(url)).status_code == 200
        assert (await ana.act(case["id"], "close", outcome="atendido", note="")).status_code == 200
        assert (await ana.http.get(url)).status_code == 404
