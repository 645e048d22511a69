"""What the page tests share: a running product, a browser, and people who use it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from uuid import uuid4

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from tests.e2e.people import Citizen, Counselor
from tests.e2e.running import External, Product

CHROMIUM_ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run",
]  # fmt: skip
PASSWORD = "una-clave-para-las-pruebas"
PATIENCE_MS = 15_000  # of a loaded machine; nothing is measured here
expect.set_options(timeout=PATIENCE_MS)
NewContext = Callable[..., BrowserContext]


@pytest.fixture(scope="package")
def product(tmp_path_factory: pytest.TempPathFactory) -> Iterator[External]:
    url = os.environ.get("CONFIANZA_TEST_URL")
    if url:
        yield External(url, os.environ["CONFIANZA_TEST_REDIS_URL"])
        return
    running = Product(tmp_path_factory.mktemp("product"))
    try:
        running.start()
        yield running
    finally:
        running.stop()


# Ends with the package: Playwright's event loop would disturb the asyncio tests that come after.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=CHROMIUM_ARGUMENTS
        )
        yield launched
        launched.close()


@pytest.fixture
def new_context(browser: Browser) -> Iterator[NewContext]:
    """Makes browser contexts (separate people) that end with the test."""
    contexts: list[BrowserContext] = []

    def make(**options: object) -> BrowserContext:
        options = {"locale": "es-MX", "viewport": {"width": 1280, "height": 800}, **options}
        contexts.append(browser.new_context(**options))  # type: ignore[arg-type]
        contexts[-1].set_default_timeout(PATIENCE_MS)
        return contexts[-1]

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def citizen(product: External, new_context: NewContext) -> Callable[..., Citizen]:
    """Opens the chat as a new person, on a telephone unless told otherwise."""

    def arrive(**options: object) -> Citizen:
        options = {"viewport": {"width": 360, "height": 740}, **options}
        return Citizen(new_context(**options).new_page(), product.url)

    return arrive


@pytest.fixture(scope="package")
def _signed_in(product: External, browser: Browser) -> Callable[[str], dict]:  # type: ignore[type-arg]
    """Cookies of a counselor who signed in once: sign-ins are limited for each address."""
    states: dict[str, dict] = {}  # type: ignore[type-arg]

    def state(name: str) -> dict:  # type: ignore[type-arg]
        if name not in states:
            user = f"{name}-{uuid4().hex[:8]}"
            product.add_user(user, "counselor", "psicologia", PASSWORD)
            with browser.new_context() as context:
                counselor = Counselor(context.new_page(), product.url)
                counselor.sign_in(user, PASSWORD)
                states[name] = context.storage_state()  # type: ignore[assignment]
        return states[name]

    return state


@pytest.fixture
def counselor(
    product: External,
    new_context: NewContext,
    _signed_in: Callable[[str], dict],  # type: ignore[type-arg]
) -> Callable[..., Counselor]:
    """Opens the desk as somebody who is signed in."""

    def arrive(name: str = "ana", **options: object) -> Counselor:
        page = new_context(storage_state=_signed_in(name), **options).new_page()
        return Counselor(page, product.url)

    return arrive
