"""Quick exit (facts 3.7): covers at once, ends the session, erases what the page kept, leaves, shows nothing after.

Each test names the sentence of facts 3.7, or of the issue, that it shows.
"""

import json
import re

import pytest
from playwright.sync_api import expect

from tests.e2e.people import Citizen, unique

NEUTRAL = re.compile(r"^https://www\.google\.com\.mx/")


def arrive_and_say(citizen):
    """Somebody who came from a blank page and has written something; the neutral page is a stand-in."""
    person = citizen()
    person.page.route(NEUTRAL, lambda route: route.fulfill(body="clima", content_type="text/html"))
    person.secret = unique("mi pareja me vigila")
    person.say(person.secret)
    return person


def test_the_button_leaves_and_coming_back_shows_nothing(citizen):
    person = arrive_and_say(citizen)
    page = person.page
    length = page.evaluate("history.length")
    person.exit.click()
    page.wait_for_url(NEUTRAL)
    assert page.evaluate("history.length") == length  # replaced, not added
    page.goto(person.url)
    expect(person.box).to_be_visible()
    expect(page.locator("body")).not_to_contain_text(person.secret)
    expect(person.log.locator(".entry")).to_have_count(0)


def test_back_does_not_lead_to_the_chat(citizen):
    person = arrive_and_say(citizen)
    person.exit.click()
    person.page.wait_for_url(NEUTRAL)
    person.page.go_back()
    assert person.page.url == "about:blank"


def test_a_page_kept_for_back_shows_nothing_until_the_server_was_asked(citizen):
    """The browser may keep a page that was left by a link, and bring it back as it was (its back/forward cache)."""
    person = arrive_and_say(citizen)
    page = person.page
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    expect(page.locator("body")).to_be_hidden()
    # Brought back, it begins anew with what the server says: nothing, had the person left elsewhere meanwhile.
    with page.expect_navigation():
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
    expect(person.bubble(person.secret)).to_have_count(1)


def test_whatever_fails_it_leaves(citizen):
    person = arrive_and_say(citizen)
    person.page.evaluate(
        """() => Object.defineProperty(window, "speechSynthesis", { value: { cancel() { throw new Error(); } } })"""
    )
    person.exit.click()
    person.page.wait_for_url(NEUTRAL)


def test_escape_three_times_leaves(citizen):
    person = arrive_and_say(citizen)
    for _ in range(3):
        person.page.keyboard.press("Escape")
    person.page.wait_for_url(NEUTRAL)


def test_content_is_gone_before_the_other_page_comes(citizen):
    person = arrive_and_say(citizen)
    person.page.context.set_offline(True)
    person.write(unique("todavía no sale"))
    person.page.context.set_offline(False)
    # In the same breath as the click: the neutral page may take seconds to come.
    left = person.exit.evaluate(
        """link => {
            link.click();
            const kept = [sessionStorage.length, localStorage.length, document.cookie];
            return [document.body.innerText.trim(), ...kept];
        }"""
    )
    assert left == ["", 0, 0, ""]
    person.page.wait_for_url(NEUTRAL)


def test_the_server_hears_the_goodbye_and_nothing_more(citizen):
    person = arrive_and_say(citizen)
    sent, asked = [], []
    page = person.page
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(frame)))
    page.on("request", lambda request: asked.append(request))
    token = json.loads(person.token)
    person.exit.click()
    page.wait_for_url(NEUTRAL)
    assert sent == []
    goodbyes = [request for request in asked if not NEUTRAL.match(request.url)]
    assert [request.url for request in goodbyes] == [f"{person.url}/api/chat/leave"]
    assert json.loads(goodbyes[0].post_data) == {"token": token, "manner": "exit"}


def test_the_session_ends_on_the_server(citizen):
    """Not even the key itself, had somebody kept it, shows anything afterwards."""
    person = arrive_and_say(citizen)
    stored = person.token
    person.exit.click()
    person.page.wait_for_url(NEUTRAL)
    thief = citizen()
    thief.take_token(stored)
    # Told that it is over, the page begins anew with a key of its own.
    thief.page.wait_for_function(
        "token => ![null, token].includes(sessionStorage.getItem('chat.token'))", arg=stored
    )
    own = unique("otra persona")
    thief.say(own)
    expect(thief.log.locator(".entry.citizen .text")).to_have_text([own])


def test_all_tabs_leave_together(citizen):
    person = arrive_and_say(citizen)
    other = Citizen(person.page.context.new_page(), person.url)
    other.page.route(NEUTRAL, lambda route: route.fulfill(body="clima", content_type="text/html"))
    expect(other.bubble(person.secret)).to_have_count(1)
    person.exit.click()
    other.page.wait_for_url(NEUTRAL)
    person.page.wait_for_url(NEUTRAL)


def test_a_tab_that_cannot_be_told_loses_the_conversation_too(citizen):
    """Another browser window of the same conversation hears it from the server."""
    person = arrive_and_say(citizen)
    other = citizen()
    other.take_token(person.token)
    expect(other.bubble(person.secret)).to_have_count(1)
    person.exit.click()
    expect(other.bubble(person.secret)).to_have_count(0)


def test_only_the_code_the_person_kept_brings_it_back(citizen):
    person = arrive_and_say(citizen)
    code = person.code()
    assert code not in person.page.evaluate("JSON.stringify([sessionStorage, localStorage, document.cookie])")
    person.exit.click()
    person.page.wait_for_url(NEUTRAL)
    person.page.goto(person.url)
    expect(person.box).to_be_visible()
    person.return_with("AAAA-BBBB-CCCC")
    expect(person.page.get_by_role("alert").filter(has_text="Ese código no abre")).to_be_visible()
    expect(person.log.locator(".entry")).to_have_count(0)
    person.page.get_by_role("textbox", name="Escribe tu código", exact=True).fill(code)
    person.button("Abrir").click()
    expect(person.bubble(person.secret)).to_have_count(1)


def test_ending_the_chat_leaves_as_little_behind(citizen):
    person = arrive_and_say(citizen)
    person.option("Terminar el chat")
    person.button("Terminar").click()
    expect(person.page.get_by_role("heading", name="Terminaste el chat", exact=True)).to_be_focused()
    expect(person.page.locator("body")).not_to_contain_text(person.secret)
    assert person.page.evaluate("[sessionStorage.length, localStorage.length]") == [0, 0]
    expect(person.exit).to_be_visible()
    person.page.reload()
    expect(person.box).to_be_visible()
    expect(person.log.locator(".entry")).to_have_count(0)


def test_ended_in_one_tab_the_others_forget_as_well(citizen):
    person = arrive_and_say(citizen)
    other = Citizen(person.page.context.new_page(), person.url)
    expect(other.bubble(person.secret)).to_have_count(1)
    person.option("Terminar el chat")
    person.button("Terminar").click()
    expect(other.bubble(person.secret)).to_have_count(0)
    own = unique("empiezo otra vez")
    other.say(own)
    expect(other.log.locator(".entry.citizen .text")).to_have_text([own])


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_button_never_scrolls_away_and_nothing_lies_over_it(citizen, width):
    """Facts 3.7, CHI 2023: covered buttons and buttons that scroll away are the common faults."""
    person = citizen(viewport={"width": width, "height": 640})
    for number in range(8):
        person.say(unique(f"mensaje {number}"))
    for act in (
        lambda: person.page.locator("#scroller").evaluate("area => area.scrollTo(0, 0)"),
        lambda: person.button("Opciones").click(),
        lambda: person.button("Terminar el chat").click(),
        lambda: person.page.context.set_offline(True),
    ):
        act()
        expect(person.exit).to_be_in_viewport(ratio=1)
        on_top = person.exit.evaluate(
            """link => {
                const { left, top, width, height } = link.getBoundingClientRect();
                return document.elementFromPoint(left + width / 2, top + height / 2) === link;
            }"""
        )
        assert on_top


def test_the_way_out_is_there_before_the_script(citizen, new_context, product):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(product.url)
    link = page.get_by_role("button", name="Salir rápido", exact=True)
    expect(link).to_have_attribute("href", NEUTRAL)
    expect(link).to_have_attribute("rel", "nofollow noreferrer")


def test_the_tab_says_nothing_about_it(citizen):
    assert citizen().page.title() == "Chat"


def test_it_says_how_to_leave_and_what_it_cannot_hide(citizen):
    person = citizen()
    welcome = person.page.get_by_role("region", name="Hola. Aquí puedes contar lo que te pasa.")
    expect(welcome).to_contain_text("¿Puedes escribir con seguridad?")
    expect(welcome).to_contain_text("ventana privada o de incógnito")
    expect(welcome).to_contain_text("Esc tres veces")
    person.page.get_by_text("¿Qué no puede ocultar?").click()
    for fact in ("El historial del navegador", "alguien que vigila tu aparato", "Lo que ya nos enviaste"):
        expect(person.page.get_by_text(fact)).to_be_visible()


def test_only_the_tab_remembers(citizen):
    person = arrive_and_say(citizen)
    assert person.page.evaluate("localStorage.length") == 0
    assert person.secret not in person.page.evaluate("JSON.stringify(sessionStorage)")
