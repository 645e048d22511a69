"""What a counselor sees of WhatsApp: what arrived, when, and files only when asked for (WA-4, WA-5, WA-13)."""

from __future__ import annotations

import base64
import json
import time
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from channels.whatsapp import signature
from tests.e2e.conftest import PASSWORD, NewContext
from tests.e2e.people import CRISIS, Counselor, unique
from tests.e2e.running import Product
from tests.fakes.graph.errors import error
from tests.fakes.graph.server import GraphServer
from tests.integration.meta import APP_SECRET, PATH, TOKEN, environment
from tests.unit.channels.whatsapp.payloads import PHONE, contact, message, of, text

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
HOUR = 3600


@pytest.fixture(scope="module")
def graph() -> Iterator[GraphServer]:
    with GraphServer(TOKEN) as server:
        yield server


@pytest.fixture(scope="module")
def product(graph: GraphServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Product]:
    running = Product(tmp_path_factory.mktemp("whatsapp"), **environment(graph.api_base))
    try:
        running.start()
        running.add_user("ana", "counselor", "psicologia", PASSWORD)
        yield running
    finally:
        running.stop()


@pytest.fixture
def deliver(product: Product) -> Callable[[dict[str, Any]], None]:
    """Meta delivers."""

    def post(payload: dict[str, Any]) -> None:
        body = json.dumps(payload).encode()
        headers = {"X-Hub-Signature-256": signature.sign(body, APP_SECRET)}
        request = urllib.request.Request(product.url + PATH, body, headers)
        with urllib.request.urlopen(request, timeout=20) as answer:
            assert answer.status == 200

    return post


@pytest.fixture
def desk(product: Product, browser: Browser, new_context: NewContext) -> Counselor:
    counselor = Counselor(new_context().new_page(), product.url)
    counselor.sign_in("ana", PASSWORD)
    return counselor


def test_a_person_of_whatsapp_at_the_desk(
    graph: GraphServer, deliver: Callable[[dict[str, Any]], None], desk: Counselor
) -> None:
    graph.media.put("900", PNG, "image/png")
    now, crisis = int(time.time()), unique(CRISIS)
    deliver(of(text(crisis, id="wamid.1", timestamp=str(now))))
    desk.claim(crisis)
    expect(desk.page.get_by_text("WhatsApp · ")).to_be_visible()

    desk.page.get_by_role("button", name="Ver teléfono").click()
    expect(desk.page.get_by_role("link", name=f"+{PHONE}")).to_be_visible()

    said = unique("ayer lo pensé")
    deliver(of(text(said, id="wamid.2", timestamp=str(now - 5 * HOUR))))
    expect(desk.entry(said)).to_contain_text("Llegó tarde: ")

    place = {"latitude": 19.4326, "longitude": -99.1332}
    deliver(of(message("location", place, id="wamid.3", timestamp=str(now))))
    expect(desk.entry("Ubicación")).to_contain_text("Coordenadas: 19.432600, -99.133200")

    deliver(of(message("revoke", {"original_message_id": "wamid.2"}, id="wamid.4", timestamp=str(now))))
    expect(desk.entry("borró un mensaje")).to_contain_text(f"Sobre: {said}")

    deliver(of(message("image", {"id": "900", "mime_type": "image/png"}, id="wamid.5", timestamp=str(now))))
    ask = desk.page.get_by_role("button", name="Pedir Imagen")
    expect(desk.entry("Imagen")).to_contain_text("WhatsApp lo guarda hasta el")
    assert graph.media.asked == []
    ask.click()
    picture = desk.page.get_by_role("img", name="Imagen que envió la persona")
    expect(picture).to_have_js_property("naturalWidth", 1)
    expect(picture).not_to_have_css("filter", "none")
    desk.page.get_by_role("button", name="Mostrar sin desenfoque").click()
    expect(picture).to_have_css("filter", "none")
    assert graph.media.asked == ["900"]

    deliver(of(message("image", {"id": "901"}, id="wamid.6", timestamp=str(now))))
    ask.click()
    expect(desk.log.get_by_role("status").last).to_have_text(
        "Ya no está disponible: WhatsApp guarda los archivos 7 días."
    )

    deliver(
        of(message("audio", {"id": "902", "voice": True}, id="wamid.7", timestamp=str(now - 8 * 24 * HOUR)))
    )
    expect(desk.entry("Nota de voz")).to_contain_text("Ya no está disponible")


def test_whom_no_answer_reaches_and_what_nobody_has_heard(
    graph: GraphServer, deliver: Callable[[dict[str, Any]], None], desk: Counselor
) -> None:
    now, phone, other = int(time.time()), "5215500000001", "5215500000002"
    graph.messages.script(error(131026), person=phone)
    said = unique(CRISIS)
    deliver(of(text(said, id="wamid.20", timestamp=str(now), **{"from": phone}), contacts=[contact(phone)]))
    line = desk.line(said)
    expect(line).to_contain_text("No le llegan las respuestas")
    line.click()
    expect(desk.page.get_by_text("busca otro medio")).to_be_visible()

    voice = message(
        "audio", {"id": "903", "voice": True}, id="wamid.21", timestamp=str(now), **{"from": other}
    )
    deliver(of(voice, contacts=[contact(other)]))
    expect(desk.line("Mandó un audio o video que nadie ha oído")).to_contain_text("Nota de voz")
