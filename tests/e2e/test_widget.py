"""One script tag puts the chat on another site."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.people import unique
from tests.e2e.running import EMBEDDER

NEUTRAL = re.compile(r"^https://www\.google\.com\.mx/")


@pytest.fixture
def site(new_context, product):
    """A page of another site, with a policy that forbids inline styles, and the widget on it."""
    if not product.can_restart:
        pytest.skip("the allowed origins of somebody else's product are not known")
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    html = f"<!doctype html><html lang=es><title>Otro</title><h1>Otro sitio</h1><script src={product.url}/widget.js></script>"
    policy = f"default-src 'none'; script-src {product.url}; frame-src {product.url}"
    page.route(
        f"{EMBEDDER}/**",
        lambda route: route.fulfill(
            body=html, content_type="text/html", headers={"Content-Security-Policy": policy}
        ),
    )
    page.route(NEUTRAL, lambda route: route.fulfill(body="clima", content_type="text/html"))
    page.goto(f"{EMBEDDER}/")
    page.get_by_role("button", name="Chat", exact=True).click()
    return page


def test_the_widget_talks(site):
    frame = site.frame_locator("iframe")
    text = unique("hola")
    frame.get_by_role("textbox", name="Escribe tu mensaje", exact=True).fill(text)
    frame.get_by_role("button", name="Enviar", exact=True).click()
    expect(frame.get_by_role("log").locator(".entry.citizen").filter(has_text=text)).to_contain_text("Guardado")
    site.get_by_role("button", name="Minimizar").click()
    expect(site.locator("iframe")).to_be_hidden()
    expect(site.get_by_role("button", name="Chat", exact=True)).to_be_focused()


def test_quick_exit_takes_the_whole_site_away(site):
    site.frame_locator("iframe").get_by_role("button", name="Salir rápido", exact=True).click()
    site.wait_for_url(NEUTRAL)


def test_escape_counts_while_the_site_has_the_keyboard(site):
    expect(site.frame_locator("iframe").locator("#presence[data-owner]")).to_be_visible()
    site.get_by_role("heading").click(force=True, position={"x": 2, "y": 2})
    for _ in range(3):
        site.keyboard.press("Escape")
    site.wait_for_url(NEUTRAL)
