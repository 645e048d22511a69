"""What people write is shown as they wrote it, whatever it is."""

import pytest
from playwright.sync_api import expect

from tests.e2e.people import CRISIS, unique

SCRIPT = "document.title='robado'"
HTML = f'<img src=x onerror="{SCRIPT}"><script>{SCRIPT}</script><b>negritas</b>'


def test_html_is_text_on_both_sides(citizen, counselor):
    desk, person = counselor("ana"), citizen()
    text = f"{unique(CRISIS)} {HTML}"
    person.say(text)
    expect(person.bubble(text)).to_be_visible()
    desk.claim(text[:60])
    expect(desk.entry(text)).to_be_visible()
    desk.say(text)
    expect(person.log.locator(".counselor").filter(has_text=text)).to_be_visible()
    for page in (person.page, desk.page):
        assert page.locator("[role=log] :is(img, script, b)").count() == 0
        assert "robado" not in page.title()


def test_ten_thousand_characters_do_not_break_the_page(citizen, counselor):
    desk, person = counselor("ana"), citizen(viewport={"width": 320, "height": 640})
    text = unique(CRISIS) + "a" * 10_000
    person.say(text)
    desk.page.set_viewport_size({"width": 320, "height": 640})
    desk.open(text[:60])
    for page in (person.page, desk.page):
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("text", ["b" * 20_001, "😢" * 17_000], ids=["characters", "bytes"])
def test_what_is_too_long_stays_in_the_box(citizen, text):
    person = citizen()
    person.write(text)
    expect(person.page.get_by_role("alert").filter(has_text="demasiado largo")).to_be_visible()
    expect(person.box).to_have_value(text)
    person.say(unique("más corto"))


def test_only_known_numbers_become_links(citizen):
    person = citizen()
    links = person.page.evaluate(
        """async text => {
            const { withPhoneLinks } = await import('/chat/common/linkify.js');
            return withPhoneLinks(text).filter(part => part.href).map(part => part.href);
        }""",
        "Llama al 911, al *765, al 079 opción 1 o al 55 5533 5533. Línea de la Vida: 800 911 2000; trata: "
        "800 5533 000. No son: 9110, $911, 1,911, 911.50, 4152 3133 1234 9118, 2024-03-13.",
    )
    assert links == [
        "tel:911", "tel:*765", "tel:079", "tel:5555335533", "tel:8009112000", "tel:8005533000"
    ]  # fmt: skip
