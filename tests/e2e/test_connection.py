"""A reload, a lost connection and a restarted server lose nothing and double nothing."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.people import CRISIS, TICKED, Citizen, unique


def test_a_reload_shows_everything_once(citizen):
    person = citizen()
    texts = [unique(f"mensaje {number}") for number in range(3)]
    for number, text in enumerate(texts, 1):
        person.say(text)
        person.expect_answer(number)
    person.page.reload()
    person.expect_answer(3)
    own = person.log.locator(".entry.citizen .text")
    expect(own).to_have_text(texts)


def test_what_is_written_offline_is_sent_once_when_back(citizen, counselor):
    desk, person = counselor("ana"), citizen()
    crisis = unique(CRISIS)
    person.say(crisis)
    desk.claim(crisis)
    person.page.context.set_offline(True)
    expect(person.page.get_by_text("Sin conexión. Tu mensaje se enviará en cuanto vuelva.")).to_be_visible()
    texts = [unique(f"sin red {number}") for number in range(3)]
    for text in texts:
        person.write(text)
        expect(person.bubble(text)).to_contain_text("Enviando")
    desk.say("¿Sigues ahí?")
    person.page.context.set_offline(False)
    for text in texts:
        expect(person.bubble(text)).to_contain_text(TICKED)
        expect(desk.entry(text)).to_have_count(1)
    expect(person.bubble("¿Sigues ahí?")).to_have_count(1)
    expect(person.log.locator(".entry.citizen .text")).to_have_text([crisis, *texts])
    expect(person.page.locator("#banner")).to_be_hidden()


def test_unsent_messages_survive_a_reload(citizen):
    person = citizen()
    person.say(unique("hola"))
    # Nothing gets through: the socket is refused as it would be by a server that is down.
    person.page.context.route_web_socket("**/ws/chat", lambda socket: socket.close())
    person.page.reload()
    text = unique("lo escribí sin conexión")
    person.write(text)
    expect(person.bubble(text)).to_contain_text("Enviando")
    person.page.reload()
    expect(person.bubble(text)).to_contain_text("Enviando")
    person.page.context.route_web_socket("**/ws/chat", lambda socket: socket.connect_to_server())
    expect(person.bubble(text)).to_contain_text(TICKED)
    expect(person.bubble(text)).to_have_count(1)


def test_without_a_server_the_page_says_whom_to_call(citizen, product):
    """Text and numbers came with the page: nothing is asked of the server that is gone."""
    if not product.can_restart:
        pytest.skip("the product belongs to somebody else")
    person = citizen()
    person.say(unique("hola"))
    product.kill("server")
    try:
        banner = person.page.locator("#banner")
        for number, dialled in {
            "911": "911",
            "55 5533 5533": "5555335533",
            "800 911 2000": "8009112000",
        }.items():
            link = banner.get_by_role("link", name=number, exact=True)
            expect(link).to_be_visible()
            expect(link).to_have_attribute("href", f"tel:{dialled}")
        expect(banner).to_contain_text("Tu mensaje se enviará en cuanto vuelva")
    finally:
        product.start_server()
    expect(banner).to_be_hidden()


def test_a_killed_server_comes_back_unnoticed(citizen, counselor, product):
    if not product.can_restart:
        pytest.skip("the product belongs to somebody else")
    desk, person = counselor("ana"), citizen()
    crisis = unique(CRISIS)
    person.say(crisis)
    desk.claim(crisis)
    product.kill("server")
    expect(desk.page.get_by_text("Sin conexión con el servidor")).to_be_visible()
    while_down = unique("¿hay alguien?")
    person.write(while_down)
    desk.answer.fill("Sí, aquí estoy.")
    desk.answer.press("Enter")
    expect(desk.entry("Sí, aquí estoy.")).to_contain_text("No se envió")
    product.start_server()
    expect(person.bubble(while_down)).to_contain_text(TICKED)
    expect(person.bubble("Sí, aquí estoy.")).to_have_count(1)
    expect(desk.entry(while_down)).to_have_count(1)
    expect(desk.entry("Sí, aquí estoy.")).to_have_count(1)
    expect(desk.page.get_by_text("Sin conexión con el servidor")).to_be_hidden()


def test_two_tabs_are_one_conversation(citizen):
    """A second tab of the same browser continues, without anything written to the device."""
    person = citizen()
    first = unique("desde la primera")
    person.say(first)
    other = Citizen(person.page.context.new_page(), person.url)
    expect(other.bubble(first)).to_have_count(1)
    second = unique("desde la segunda")
    other.say(second)
    expect(person.bubble(second)).to_have_count(1)
    assert person.page.evaluate("[localStorage.length, document.cookie]") == [0, ""]


def test_tabs_that_open_at_the_same_moment_are_one_conversation(new_context, product):
    page = new_context().new_page()
    page.goto(f"{product.url}/health")
    keys = page.evaluate(
        """async () => {
            const { Tabs } = await import("/chat/tabs.js");
            return Promise.all(["b", "a", "c"].map((own) => new Tabs().ask(own)));
        }"""
    )
    assert keys == ["a", "a", "a"]


def test_another_browser_is_another_person(citizen):
    person = citizen()
    first = unique("solo mío")
    person.say(first)
    other = citizen()
    other.say(unique("hola"))
    expect(other.bubble(first)).to_have_count(0)


def test_ticks_say_stored_delivered_and_read(citizen, counselor, product):
    if not product.can_restart:
        pytest.skip("the product belongs to somebody else")
    desk, person = counselor("ana"), citizen()
    crisis = unique(CRISIS)
    product.kill("dispatch")
    try:
        person.write(crisis)
        expect(person.bubble(crisis)).to_contain_text("Guardado ✓")
    finally:
        product.start_one("dispatch")
    expect(person.bubble(crisis)).to_contain_text("Entregado ✓✓")
    desk.claim(crisis)
    desk.say("Hola, soy Ana.")
    expect(person.bubble(crisis)).to_contain_text(re.compile("Visto por Ana.* ✓✓"))


FORBIDDEN = """
    const forbid = () => { throw new DOMException("", "SecurityError"); };
    Object.defineProperty(window, "sessionStorage", { get: forbid });
    Object.defineProperty(window, "localStorage", { get: forbid });
    window.BroadcastChannel = class { constructor() { forbid(); } };
    Object.defineProperty(window, "speechSynthesis", { value: undefined });
"""


def test_a_browser_that_forbids_cookies_can_chat_and_leave(new_context, product):
    """Browsers forbid all storage together with cookies, some of them the channel between tabs as well."""
    page = new_context().new_page()
    page.add_init_script(FORBIDDEN)
    person = Citizen(page, product.url)
    secret = unique("hola")
    person.say(secret)
    page.route(re.compile("google"), lambda route: route.fulfill(body="clima", content_type="text/html"))
    person.exit.click()
    page.wait_for_url(re.compile("google"))


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_where_the_script_does_not_come_the_page_says_whom_to_call(new_context, product, motion):
    page = new_context(reduced_motion=motion, viewport={"width": 320, "height": 640}).new_page()
    page.route(re.compile(r"/sender\.js$"), lambda route: route.abort())
    page.goto(product.url)
    banner = page.locator("#banner")
    expect(banner).to_be_hidden()
    for number in ("911", "55 5533 5533", "800 911 2000"):
        expect(banner.get_by_role("link", name=number, exact=True)).to_be_visible()
    expect(banner).to_contain_text("recarga la página")
    expect(banner.get_by_text("Tu mensaje se enviará")).to_be_hidden()
    expect(page.get_by_role("button", name="Salir rápido", exact=True)).to_be_in_viewport(ratio=1)


def test_where_the_script_comes_the_page_is_quiet(citizen):
    person = citizen()
    person.say(unique("hola"))
    expect(person.page.locator("#banner")).to_have_class("banner")
    expect(person.page.locator("#banner")).to_be_hidden()
