"""Quick exit (facts 3.7): covers at once, erases what the page kept, leaves, shows nothing afterwards."""

import re

from playwright.sync_api import expect

from tests.e2e.people import unique

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


def test_the_server_hears_nothing_more(citizen):
    person = citizen()
    sent = []
    person.page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(frame)))
    person.page.reload()
    person.page.route(NEUTRAL, lambda route: route.fulfill(body="clima", content_type="text/html"))
    person.say(unique("hola"))
    person.expect_answer()
    before = len(sent)
    person.exit.click()
    person.page.wait_for_url(NEUTRAL)
    assert sent[before:] == []


def test_the_way_out_is_there_before_the_script(citizen, new_context, product):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(product.url)
    link = page.get_by_role("button", name="Salir rápido", exact=True)
    expect(link).to_have_attribute("href", NEUTRAL)
    expect(link).to_have_attribute("rel", "nofollow noreferrer")


def test_the_tab_says_nothing_about_it(citizen):
    assert citizen().page.title() == "Chat"


def test_it_says_what_it_cannot_hide(citizen):
    person = citizen()
    person.page.get_by_text("¿Qué no borra?").click()
    expect(person.page.get_by_text("El historial del navegador")).to_be_visible()


def test_only_the_tab_remembers(citizen):
    person = arrive_and_say(citizen)
    assert person.page.evaluate("localStorage.length") == 0
    assert person.secret not in person.page.evaluate("JSON.stringify(sessionStorage)")
