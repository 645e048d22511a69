"""One script tag puts the chat on another site."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.e2e.people import CRISIS, TICKED, unique

NEUTRAL = re.compile(r"^https://www\.google\.com\.mx/")


@contextmanager
def a_site_with_the_widget(chat: str, port: int) -> Iterator[str]:
    """A page with the widget on it and a policy that forbids inline styles; its address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            policy = f"default-src 'none'; script-src {chat}; frame-src {chat}"
            self.send_header("Content-Security-Policy", policy)
            self.end_headers()
            self.wfile.write(
                "<!doctype html><html lang=es><title>Otro</title><main><h1>Otro</h1></main>"
                f"<script src={chat}/widget.js></script>".encode()
            )

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def other_site(product) -> Iterator[str]:
    """A site of an allowed origin."""
    if not product.can_restart:
        pytest.skip("the allowed origins of somebody else's product are not known")
    with a_site_with_the_widget(product.url, urlsplit(product.embedder).port or 0) as address:
        yield address


@pytest.fixture
def site(new_context, other_site) -> Page:
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.route(NEUTRAL, lambda route: route.fulfill(body="clima", content_type="text/html"))
    page.goto(other_site)
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


def test_its_looks_are_its_own_and_the_site_keeps_its(site):
    """Shadow DOM: what the site styles and what the widget styles do not meet."""
    expect(site.locator("body > div")).to_have_count(1)
    assert site.evaluate("document.querySelector('body > div').shadowRoot !== null")
    assert site.evaluate("document.querySelectorAll('body button, iframe').length") == 0


def test_another_site_gets_no_chat(new_context, product):
    """A site that is not in the settings may load the script, and the browser refuses the frame."""
    page = new_context().new_page()
    with a_site_with_the_widget(product.url, 0) as address:
        page.goto(address)
        with page.expect_console_message(lambda message: "frame-ancestors" in message.text):
            page.get_by_role("button", name="Chat", exact=True).click()
        frame = page.frame_locator("iframe")
        expect(frame.get_by_role("textbox", name="Escribe tu mensaje")).to_have_count(0)


def test_where_the_chat_does_not_open_the_widget_says_whom_to_call(new_context, other_site):
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.route(re.compile(r"embed=1"), lambda route: route.abort())
    page.goto(other_site)
    page.get_by_role("button", name="Chat", exact=True).click()
    for number, dialled in {"911": "911", "55 5533 5533": "5555335533", "800 911 2000": "8009112000"}.items():
        link = page.get_by_role("link", name=re.compile(f"^{number} "))
        expect(link).to_be_visible()
        expect(link).to_have_attribute("href", f"tel:{dialled}")


def test_where_it_opens_nothing_else_is_shown(new_context, other_site):
    page = new_context().new_page()
    page.clock.install()
    page.goto(other_site)
    page.get_by_role("button", name="Chat", exact=True).click()
    expect(page.frame_locator("iframe").locator("#presence[data-owner]")).to_be_visible()
    page.clock.fast_forward(11_000)
    expect(page.get_by_text("El chat todavía no abre")).to_be_hidden()


def test_folded_away_it_counts_what_is_unread_and_keeps_the_way_out(site, counselor):
    frame = site.frame_locator("iframe")
    crisis = unique(CRISIS)
    frame.get_by_role("textbox", name="Escribe tu mensaje", exact=True).fill(crisis)
    frame.get_by_role("button", name="Enviar", exact=True).click()
    desk = counselor("ana")
    desk.claim(crisis)
    site.get_by_role("button", name="Minimizar").click()
    desk.say("Hola, soy Ana.")
    expect(site.get_by_role("button", name="Chat 1 sin leer", exact=True)).to_be_visible()
    site.get_by_role("button", name="Salir rápido", exact=True).click()
    site.wait_for_url(NEUTRAL)


def test_unfolded_again_nothing_is_unread(site, counselor):
    frame = site.frame_locator("iframe")
    crisis = unique(CRISIS)
    frame.get_by_role("textbox", name="Escribe tu mensaje", exact=True).fill(crisis)
    frame.get_by_role("button", name="Enviar", exact=True).click()
    desk = counselor("ana")
    desk.claim(crisis)
    site.get_by_role("button", name="Minimizar").click()
    desk.say("Hola, soy Ana.")
    site.get_by_role("button", name="Chat 1 sin leer", exact=True).click()
    expect(frame.get_by_text("Hola, soy Ana.")).to_be_visible()
    site.get_by_role("button", name="Minimizar").click()
    expect(site.get_by_role("button", name="Chat", exact=True)).to_be_visible()


def test_axe_finds_nothing_in_the_site_with_the_widget(site):
    for _ in range(2):
        results = Axe().run(site)
        assert results.violations_count == 0, results.generate_report()
        site.get_by_role("button", name="Minimizar").or_(
            site.get_by_role("button", name="Chat", exact=True)
        ).click()


def test_quick_exit_takes_the_whole_site_away(site):
    site.frame_locator("iframe").get_by_role("button", name="Salir rápido", exact=True).click()
    site.wait_for_url(NEUTRAL)


def test_escape_counts_while_the_site_has_the_keyboard(site):
    expect(site.frame_locator("iframe").locator("#presence[data-owner]")).to_be_visible()
    site.get_by_role("button", name="Minimizar").focus()
    for _ in range(3):
        site.keyboard.press("Escape")
    site.wait_for_url(NEUTRAL)
