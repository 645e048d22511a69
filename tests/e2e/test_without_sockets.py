"""Where WebSockets are blocked the chat goes on over plain requests: same messages, same ticks, sent once."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.people import CRISIS, TICKED, Citizen, unique

# A browser without them, and a network that lets none through.
BLOCKS = {
    "missing": lambda page: page.add_init_script("delete window.WebSocket"),
    "refused": lambda page: page.route_web_socket("**/ws/chat", lambda socket: socket.close()),
}


@pytest.fixture(params=BLOCKS)
def blocked(request, product, new_context) -> Citizen:
    page: Page = new_context(viewport={"width": 360, "height": 740}).new_page()
    BLOCKS[request.param](page)
    opened = []
    page.on("websocket", lambda socket: opened.append(socket.url))
    person = Citizen(page, product.url)
    person.opened = opened
    return person


def test_a_crisis_gets_its_answer_and_a_counselor(blocked, counselor):
    desk, crisis = counselor("ana"), unique(CRISIS)
    blocked.say(crisis)
    blocked.expect_answer()
    expect(blocked.bubble(crisis)).to_contain_text("Entregado ✓✓")
    desk.claim(crisis)
    expect(blocked.log.get_by_text("se unió a la conversación")).to_be_visible()
    desk.say("Hola, soy Ana.")
    expect(blocked.bubble("Hola, soy Ana.")).to_have_count(1)
    expect(blocked.page.locator("#banner")).to_be_hidden()


def test_what_is_written_offline_is_sent_once_when_back(blocked):
    first = unique("hola")
    blocked.say(first)
    blocked.page.context.set_offline(True)
    texts = [unique(f"sin red {number}") for number in range(3)]
    for text in texts:
        blocked.write(text)
        expect(blocked.bubble(text)).to_contain_text("Enviando")
    blocked.page.context.set_offline(False)
    for text in texts:
        expect(blocked.bubble(text)).to_contain_text(TICKED)
    blocked.page.reload()
    expect(blocked.log.locator(".entry.citizen .text")).to_have_text([first, *texts])


def test_a_restarted_server_goes_unnoticed(blocked, product):
    if not product.can_restart:
        pytest.skip("the product belongs to somebody else")
    blocked.say(unique("hola"))
    product.kill("server")
    while_down = unique("¿sigues ahí?")
    blocked.write(while_down)
    product.start_server()
    expect(blocked.bubble(while_down)).to_contain_text(TICKED)
    expect(blocked.bubble(while_down)).to_have_count(1)


def test_who_waits_asks_seldom(blocked):
    """A poll without news stays open: the page must not ask without pause."""
    blocked.say(unique("hola"))
    blocked.expect_answer()
    expect(blocked.log.locator(".entry.citizen").first).to_contain_text("Entregado")
    asked = []
    blocked.page.on("request", lambda request: asked.append(request.url))
    blocked.page.wait_for_timeout(3_000)
    assert len(asked) <= 3, asked


def test_where_sockets_work_nothing_is_polled(citizen):
    person = citizen()
    asked = []
    person.page.on("request", lambda request: asked.append(request.url))
    person.say(unique("hola"))
    person.expect_answer()
    assert [url for url in asked if "/api/chat/poll" in url] == []


@pytest.mark.parametrize(
    "broken", ["undefined", "class { constructor() { throw new DOMException('', 'SecurityError'); } }"]
)
def test_a_browser_that_forbids_sockets_goes_on_all_the_same(new_context, product, broken):
    page = new_context().new_page()
    page.add_init_script(f"window.WebSocket = {broken}")
    Citizen(page, product.url).say(unique("hola"))
