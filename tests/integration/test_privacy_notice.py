"""PR-6: the served page links to the notice of the setting, alone and in the widget's frame; the policy stays."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from tests.integration.stack import Stack

NOTICE = "https://consejo.example/aviso"
LINK = f'<a href="{NOTICE}" target="_blank"'


@pytest.fixture
def linked(redis_url: str, tmp_path: Path) -> Iterator[Stack]:
    running = Stack(redis_url, tmp_path, CONFIANZA_PRIVACY_URL=NOTICE)
    try:
        asyncio.run(running.start())
        yield running
    finally:
        running.stop()


@pytest.mark.parametrize("path", ["/", "/?embed=1"])
async def test_page_and_widget_link_to_the_notice(linked: Stack, path: str) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(linked.origin + path)
    assert LINK in answer.text
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self'; style-src 'self'" in policy
    assert "consejo.example" not in policy


async def test_without_the_setting_there_is_no_link(stack: Stack) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(stack.origin)
    assert "confidencial" in answer.text
    assert "Aviso de privacidad" not in answer.text
