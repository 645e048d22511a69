"""One script tag puts the chat on another site."""

import re
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.people import TICKED, unique

NEUTRAL = re.compile(r"^https://www\.google\.com\.mx/")


@pytest.fixture
def other_site(product) -> Iterator[str]:
    """A page of an allowed origin, with the widget on it and a policy that forbids inline styles."""
    if not product.can_restart:
        pytest.skip("the allowed origins of somebody else's product are not known")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            policy = f"default-src 'none'; script-src {product.url}; frame-src {product.url}"
            self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            script = f"<script src={product.url}/widget.js></script>"
            self.wfile.write(
                f"<!doctype html><html lang=es><title>Otro</title><h1>Otro</h1>{script}".encode()
            )

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", urlsplit(product.embedder).port or 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield product.embedder
    server.shutdown()
    server.server_close()


@pytest.fixture
def site(new_context, other_site) -> Page:
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.route(NEUTRAL, lambda route: route.fulfill(body="clima", content_type="text/html"))
    page.goto(f"{other_site}/")
    page.get_by_role("button", name="Chat", exact=True).click()
    return page


def test_the_widget_talks(site):
    frame = site.frame_locator("iframe")
    text = unique("hola")
    frame.get_by_role("textbox", name="Escribe tu mensaje", exact=True).fill(text)
    frame.get_by_role("button", name="Enviar", exact=True).click()
    expect(frame.get_by_role("log").locator(".entry.citizen").filter(has_text=text)).to_contain_text(TICKED)
    site.get_by_role("button", name="Minimizar").click()
    expect(site.locator("iframe")).to_be_hidden()
    expect(site.get_by_role("button", name="Chat", exact=True)).to_be_focused()


def test_quick_exit_takes_the_whole_site_away(site):
    site.frame_locator("iframe").get_by_role("button", name="Salir rápido", exact=True).click()
    site.wait_for_url(NEUTRAL)


def test_escape_counts_while_the_site_has_the_keyboard(site):
    expect(site.frame_locator("iframe").locator("#presence[data-owner]")).to_be_visible()
    site.get_by_role("button", name="Minimizar").focus()
    for _ in range(3):
        site.keyboard.press("Escape")
    site.wait_for_url(NEUTRAL)
