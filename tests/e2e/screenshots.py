"""The README's pictures, taken from the real product: `python -m tests.e2e.screenshots`.

It starts its own product, or uses the one at `CONFIANZA_TEST_URL` (with `CONFIANZA_TEST_REDIS_URL`).
"""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright

from tests.e2e.conftest import CHROMIUM_ARGUMENTS
from tests.e2e.people import CRISIS, Citizen, Counselor
from tests.e2e.running import ROOT, External
from tests.e2e.whole_product import WholeProduct

IMAGES = ROOT / "docs" / "images"
PHONE = {"width": 360, "height": 740}
OTHERS = ("mi esposo me pega cuando toma y tengo miedo", "el patrón no me deja salir ni me da mis papeles")


@contextmanager
def product() -> Iterator[External | WholeProduct]:
    url = os.environ.get("CONFIANZA_TEST_URL")
    if url:
        yield External(url, os.environ["CONFIANZA_TEST_REDIS_URL"])
        return
    with tempfile.TemporaryDirectory() as data:
        own = WholeProduct(Path(data))
        own.start()
        try:
            yield own
        finally:
            own.stop()


def take(browser: Browser, running: External | WholeProduct) -> None:
    person, desk = a_citizen(browser, running.url), a_counselor(browser, running)
    for text in OTHERS:
        a_citizen(browser, running.url).say(text)
        expect(desk.line(text)).to_be_visible()
    person.say(CRISIS)
    person.expect_answer()
    expect(person.log).to_contain_text("Una persona del equipo")
    person.page.screenshot(path=IMAGES / "chat-telefono.png")
    desk.claim(CRISIS)
    desk.say("Hola, soy Ana, psicóloga del Consejo. Ya leí lo que escribiste y me quedo aquí contigo.")
    person.say("estoy en mi cuarto, tengo mucho miedo")
    expect(desk.entry("tengo mucho miedo")).to_be_visible()
    desk.page.get_by_role("alert").get_by_role("button", name="Entendido").last.click()
    desk.page.screenshot(path=IMAGES / "mesa-escritorio.png")


def a_citizen(browser: Browser, url: str) -> Citizen:
    context = browser.new_context(viewport=PHONE, device_scale_factor=2, locale="es-MX")
    return Citizen(context.new_page(), url)


def a_counselor(browser: Browser, running: External | WholeProduct) -> Counselor:
    user, password = "ana", secrets.token_urlsafe(12)
    try:
        running.add_user(user, "counselor", "psicologia", password)
    except subprocess.CalledProcessError:  # somebody else's product has an Ana already
        user = f"ana-{secrets.token_hex(2)}"
        running.add_user(user, "counselor", "psicologia", password)
    page = browser.new_context(viewport={"width": 1280, "height": 800}, locale="es-MX").new_page()
    desk = Counselor(page, running.url)
    desk.sign_in(user, password)
    return desk


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=20_000)
    with product() as running, sync_playwright() as playwright:
        chromium = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium, args=CHROMIUM_ARGUMENTS)
        take(browser, running)
        browser.close()


if __name__ == "__main__":
    main()
