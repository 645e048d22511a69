"""WA-13: files stay with Meta until a counselor asks, and only what may be shown comes through."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import pytest

from channels.kinds import Kind, Media
from channels.media import MediaFailed
from channels.settings import WhatsAppSettings
from channels.whatsapp.media import GraphMedia
from channels.whatsapp.media_types import LIMITS
from tests.fakes.graph.server import GraphServer

JPEG = b"\xff\xd8\xff\xe0 not really"


@pytest.fixture
async def source(graph: GraphServer) -> AsyncIterator[GraphMedia]:
    made = GraphMedia(WhatsAppSettings("s", "v", graph.token, "1065", graph.api_base))
    yield made
    await made.close()


async def trouble(source: GraphMedia, kind: Kind, media_id: str) -> str:
    with pytest.raises(MediaFailed) as failed:
        await source.fetch(kind, Media(media_id))
    return failed.value.trouble


async def test_wa13_a_file_is_fetched_with_the_token(graph: GraphServer, source: GraphMedia) -> None:
    graph.media.put("777", JPEG, "image/jpeg")
    file = await source.fetch("image", Media("777", "image/jpeg"))
    assert (file.content, file.mime) == (JPEG, "image/jpeg")
    assert graph.media.asked == ["777"]


async def test_a_document_may_only_be_saved(graph: GraphServer, source: GraphMedia) -> None:
    graph.media.put("777", b"<script>", "text/html")
    assert (await source.fetch("document", Media("777"))).mime == ""


async def test_wa13_after_seven_days_it_is_gone(source: GraphMedia) -> None:
    assert await trouble(source, "image", "777") == "expired"


@pytest.mark.parametrize(
    ("kind", "mime"),
    [
        ("image", "image/svg+xml"),
        ("image", "text/html"),
        ("audio", "video/mp4"),
        ("video", ""),
        ("text", "image/png"),
    ],
)
async def test_a_file_of_another_type_is_refused(
    graph: GraphServer, source: GraphMedia, kind: Kind, mime: str
) -> None:
    graph.media.put("777", JPEG, mime)
    assert await trouble(source, kind, "777") == "wrong_type"


async def test_a_file_that_is_too_large_is_refused(graph: GraphServer, source: GraphMedia) -> None:
    graph.media.put("777", bytes(LIMITS["image"] + 1), "image/jpeg")
    assert await trouble(source, "image", "777") == "too_large"
    graph.media.put("778", bytes(LIMITS["image"]), "image/jpeg")
    assert len((await source.fetch("image", Media("778"))).content) == LIMITS["image"]


def answering(url: str, asked: list[httpx.URL]) -> httpx.MockTransport:
    """Describes every file as lying at `url`, and remembers what was asked for with the token."""

    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["authorization"] == "Bearer graph-token"
        asked.append(request.url)
        first = {"url": url, "mime_type": "image/jpeg"}
        return httpx.Response(200, json=first) if len(asked) == 1 else httpx.Response(200, content=JPEG)

    return httpx.MockTransport(answer)


META = WhatsAppSettings("s", "v", "graph-token", "1065", "https://graph.facebook.com/v24.0")


@pytest.mark.parametrize(
    "url",
    ["https://evil.example/x", "http://lookaside.fbsbx.com/x", "https://fbsbx.com.evil.example/x", "ftp://a/b",
     "https://evil.example/.fbsbx.com", "https://user@lookaside.fbsbx.com/x", "file:///etc/passwd", "", "::",
     "http://graph.facebook.com/v24.0/x", "https://evilfbsbx.com/x", "https://[::1/x"],
)  # fmt: skip
async def test_the_token_goes_to_nobody_else(url: str) -> None:
    asked: list[httpx.URL] = []
    source = GraphMedia(META, answering(url, asked))
    assert await trouble(source, "image", "777") == "unavailable"
    assert [str(address) for address in asked] == ["https://graph.facebook.com/v24.0/777"]


@pytest.mark.parametrize(
    "url",
    ["https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1", "https://graph.facebook.com/x"],
)
async def test_the_token_goes_to_metas_hosts(url: str) -> None:
    asked: list[httpx.URL] = []
    file = await GraphMedia(META, answering(url, asked)).fetch("image", Media("777"))
    assert file.content == JPEG
    assert str(asked[1]) == url


async def test_a_redirect_is_not_followed() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.url.host == "graph.facebook.com"
        return httpx.Response(302, headers={"Location": "https://evil.example/"})

    assert await trouble(GraphMedia(META, httpx.MockTransport(answer)), "image", "777") == "unavailable"


async def test_a_damaged_file_is_not_shown(graph: GraphServer, source: GraphMedia) -> None:
    graph.media.put("777", JPEG, "image/jpeg", sha256="0" * 64)
    assert await trouble(source, "image", "777") == "unavailable"


async def test_a_token_that_is_refused_is_no_lost_file(graph: GraphServer, source: GraphMedia) -> None:
    graph.media.put("777", JPEG, "image/jpeg")
    graph.token = "another"
    assert await trouble(source, "image", "777") == "unavailable"


async def test_an_id_that_leads_elsewhere_is_not_asked_for(graph: GraphServer, source: GraphMedia) -> None:
    assert await trouble(source, "image", "../me/accounts") == "unavailable"
    assert graph.media.asked == []
