"""How long the Graph API may make us wait (facts WA-10, WA-12)."""

from __future__ import annotations

import httpx
import pytest

from channels.settings import WhatsAppSettings
from channels.whatsapp.api import GraphApi
from channels.whatsapp.errors import GraphError


@pytest.mark.parametrize(
    ("asked", "waited"),
    [
        ("20", 20.0), ("0", 0.0), ("3600", 300.0), ("9999999", 300.0), ("", None), ("soon", None),
        ("-1", None), ("1.5", None), ("9" * 400, None),
    ],
)  # fmt: skip
async def test_wa12_nobody_waits_longer_than_minutes_for_the_next_try(
    monkeypatch: pytest.MonkeyPatch, asked: str, waited: float | None
) -> None:
    def answer(_request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, headers={"Retry-After": asked}, json={"error": {"code": 4}})

    api = GraphApi(WhatsAppSettings("s", "v", "t", "1", "https://graph.invalid/v24.0"))
    transport = httpx.MockTransport(answer)
    monkeypatch.setattr(api, "_http", httpx.AsyncClient(transport=transport))
    with pytest.raises(GraphError) as refused:
        await api.send({})
    assert refused.value.retry_after == waited
