"""axe finds nothing, in light and dark, on the narrowest telephone and on a desk."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.e2e.people import CRISIS, Counselor, unique

SCHEMES = pytest.mark.parametrize("scheme", ["light", "dark"])
WIDTHS = pytest.mark.parametrize("width", [320, 1280])
LEAST_TARGET = 44


def check(page: Page) -> None:
    results = Axe().run(page)
    assert results.violations_count == 0, results.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def options(scheme: str, width: int) -> dict[str, object]:
    # Without motion: a colour on its way to another has no contrast of its own.
    return {"color_scheme": scheme, "viewport": {"width": width, "height": 720}, "reduced_motion": "reduce"}


@SCHEMES
@WIDTHS
def test_chat(citizen, counselor, scheme, width):
    desk, person = counselor("ana"), citizen(**options(scheme, width))
    check(person.page)
    crisis = unique(CRISIS)
    person.say(crisis)
    person.expect_answer()
    desk.claim(crisis)
    desk.say("Hola. También puedes llamar al 55 5533 5533.")
    expect(person.bubble("También puedes llamar")).to_be_visible()
    check(person.page)
    person.page.context.set_offline(True)
    person.write(unique("sin red"))
    expect(person.page.locator("#banner")).to_be_visible()
    person.page.get_by_text("¿Qué no puede ocultar?").click()
    check(person.page)


@SCHEMES
@WIDTHS
def test_options_and_tasks(citizen, scheme, width):
    """Every panel of the chat, with its lines of help while there is no connection."""
    person = citizen(
        **options(scheme, width),
        geolocation={"latitude": 19.4, "longitude": -99.1},
        permissions=["geolocation"],
    )
    person.say(unique("hola"))
    person.button("Opciones").click()
    check(person.page)
    person.button("Enviar mi ubicación").click()
    person.button("Buscar mi ubicación").click()
    expect(person.page.get_by_role("heading", name="¿Enviar esta ubicación?")).to_be_focused()
    check(person.page)
    person.button("No enviar").click()
    person.code()
    person.button("Tengo un código para volver").click()
    check(person.page)
    person.button("Cerrar").click()
    person.page.clock.install()
    person.page.context.set_offline(True)
    person.page.clock.run_for(11_000)
    expect(person.page.locator("#banner")).to_contain_text("Línea de la Vida")
    check(person.page)
    person.page.context.set_offline(False)
    person.option("Terminar el chat")
    person.button("Terminar").click()
    check(person.page)


@SCHEMES
@WIDTHS
def test_desk(citizen, counselor, new_context, product, scheme, width):
    login = Counselor(new_context(**options(scheme, width)).new_page(), product.url)
    expect(login.page.get_by_label("Usuario", exact=True)).to_be_visible()
    check(login.page)
    desk, person = counselor("ana", **options(scheme, width)), citizen()
    crisis = unique(CRISIS)
    person.say(crisis)
    expect(desk.line(crisis)).to_be_visible()
    expect(desk.page.get_by_role("alert").filter(has_text="Caso nuevo").first).to_be_visible()
    check(desk.page)
    desk.claim(crisis)
    desk.say("Aquí estoy.")
    check(desk.page)
    desk.page.get_by_role("button", name="Cerrar caso", exact=True).click()
    expect(desk.page.get_by_role("dialog")).to_be_visible()
    check(desk.page)


def test_targets_are_large_enough(citizen):
    person = citizen()
    person.say(unique("hola"))
    person.expect_answer()
    person.button("Opciones").click()
    for target in person.page.locator("button:visible, .exit, textarea, .call, summary").all():
        box = target.bounding_box()
        assert box
        assert box["height"] >= LEAST_TARGET, target.inner_text()


@pytest.mark.parametrize("height", [200, 360])
def test_strong_zoom_leaves_the_exit_and_the_box_within_reach(citizen, height):
    person = citizen(viewport={"width": 320, "height": height})
    person.say(unique("hola"))
    person.expect_answer()
    expect(person.exit).to_be_in_viewport()
    person.box.scroll_into_view_if_needed()
    expect(person.box).to_be_in_viewport()
    expect(person.exit).to_be_in_viewport()
