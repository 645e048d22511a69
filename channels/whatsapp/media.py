"""Fetches a file from Meta: media id → address → bytes, both with our token (facts WA-13).

The token goes to Meta's hosts alone, whatever address the answer names, and no redirect is followed.
"""

from __future__ import annotations

import asyncio
import hashlib
from urllib.parse import urlsplit

import httpx
import structlog

from channels.kinds import Kind, Media
from channels.media import File, MediaFailed
from channels.settings import WhatsAppSettings
from channels.whatsapp.json_values import Object, string
from channels.whatsapp.media_types import LIMITS, MEDIA_ID, bare_type, showable

KEEPS_SECONDS = 7 * 24 * 3600.0
_HOSTS = (".fbsbx.com", ".fbcdn.net", ".facebook.com", ".whatsapp.net")
# Files are in memory while they pass: this many at once, of at most the size of the largest kind.
_AT_ONCE = 3
_SECONDS = 60.0
_GONE = (400, 404, 410)  # Meta answers 400 with code 100 for an id that it does not have any more
_log = structlog.get_logger(__name__)


class GraphMedia:
    """A MediaSource. `transport`: for tests."""

    keeps_seconds = KEEPS_SECONDS

    def __init__(self, settings: WhatsAppSettings, transport: httpx.AsyncBaseTransport | None = None) -> None:
        headers = {"Authorization": f"Bearer {settings.token}"}
        self._http = httpx.AsyncClient(
            headers=headers, timeout=20.0, follow_redirects=False, trust_env=False, transport=transport
        )
        self._base = settings.api_base
        self._room = asyncio.Semaphore(_AT_ONCE)

    async def fetch(self, kind: Kind, media: Media) -> File:
        try:
            async with self._room, asyncio.timeout(_SECONDS):
                return await self._fetch(kind, media)
        except (httpx.HTTPError, httpx.InvalidURL, TimeoutError, ValueError) as error:
            _log.warning("media_unavailable", channel="whatsapp", error=type(error).__name__)
            raise MediaFailed("unavailable") from None

    async def close(self) -> None:
        await self._http.aclose()

    async def _fetch(self, kind: Kind, media: Media) -> File:
        described = await self._describe(media.id)
        mime = bare_type(string(described, "mime_type", 200))
        shown = showable(kind, mime)
        content = await self._download(string(described, "url", 4000), LIMITS[kind])
        expected = string(described, "sha256", 64).lower()
        if expected and hashlib.sha256(content).hexdigest() != expected:
            raise ValueError("damaged on the way")
        return File(content, mime if shown else "")

    async def _describe(self, media_id: str) -> Object:
        if not MEDIA_ID.fullmatch(media_id):
            raise ValueError("not a media id")
        response = await self._http.get(f"{self._base}/{media_id}")
        _check(response)
        described = response.json()
        if not isinstance(described, dict):
            raise ValueError("not a description")
        return described

    async def _download(self, url: str, limit: int) -> bytes:
        """Stops reading where the file is larger than it may be, whatever was announced."""
        if not self._trusted(url):
            raise ValueError("not an address of Meta")
        content = bytearray()
        async with self._http.stream("GET", url) as response:
            _check(response)
            async for piece in response.aiter_bytes():
                content += piece
                if len(content) > limit:
                    raise MediaFailed("too_large")
        return bytes(content)

    def _trusted(self, url: str) -> bool:
        """Meta's own hosts over https; the configured API base itself, for a stand-in of it."""
        found, base = urlsplit(url), urlsplit(self._base)
        if (found.scheme, found.netloc) == (base.scheme, base.netloc):
            return True
        host = found.hostname or ""
        return found.scheme == "https" and not found.username and host.endswith(_HOSTS)


def _check(response: httpx.Response) -> None:
    if response.status_code in _GONE:
        raise MediaFailed("expired")
    if response.status_code != httpx.codes.OK:
        _log.warning("media_refused", channel="whatsapp", status=response.status_code)
        raise MediaFailed("unavailable")
