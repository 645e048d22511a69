"""Meta, as far as a webhook sees it: signed deliveries."""

from __future__ import annotations

import json
from typing import Any

import httpx

from channels.whatsapp import signature
from tests.integration.reception import KEY
from tests.unit.channels.whatsapp.payloads import NUMBER_ID

APP_SECRET, VERIFY_TOKEN, TOKEN = "secreto-de-la-app", "palabra-de-paso", "graph-token"
PATH = "/webhooks/whatsapp"


def environment(api_base: str) -> dict[str, str]:
    """Settings that switch the channel on."""
    return {
        "WHATSAPP_APP_SECRET": APP_SECRET,
        "WHATSAPP_VERIFY_TOKEN": VERIFY_TOKEN,
        "WHATSAPP_TOKEN": TOKEN,
        "WHATSAPP_PHONE_NUMBER_ID": NUMBER_ID,
        "WHATSAPP_API_BASE": api_base,
        "CONFIANZA_ADDRESS_KEYS": KEY,
    }


class Meta:
    """Delivers to one address."""

    def __init__(self, origin: str) -> None:
        self.http = httpx.AsyncClient(base_url=origin, timeout=20)

    async def __aenter__(self) -> Meta:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.http.aclose()

    async def deliver(self, payload: Any) -> int:
        """The status of a delivery that is signed as it should be."""
        return await self.post(json.dumps(payload).encode())

    async def post(self, body: bytes, signed: str | None = None) -> int:
        headers = {"X-Hub-Signature-256": signed if signed is not None else signature.sign(body, APP_SECRET)}
        return (await self.http.post(PATH, content=body, headers=headers)).status_code

    async def verify(self, **asked: str) -> httpx.Response:
        return await self.http.get(PATH, params={f"hub.{name}": said for name, said in asked.items()})
