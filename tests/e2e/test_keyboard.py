"""Both pages from the keyboard alone."""

from playwright.sync_api import Page, expect

from tests.e2e.people import CRISIS, TICKED, unique

REACH = 40


def tab_to(page: Page, name: str, key: str = "Tab") -> None:
    """Presses `key` until the element with this text or label has the focus."""
    for _ in range(REACH):
        page.keyboard.press(key)
        found = page.evaluate(
            "() => [document.activeElement.innerText, ...[...(document.activeElement.labels ?? [])]"
            ".map(label => label.innerText)].join(' ')"
        )
        if name in found:
            return
    raise AssertionError(f"{key} never reached {name}")


def test_the_exit_comes_first(citizen):
    person = citizen()
    person.page.keyboard.press("Tab")
    expect(person.exit).to_be_focused()


def test_a_citizen_writes_and_answers(citizen):
    person = citizen()
    tab_to(person.page, "Escribe tu mensaje")
    text = unique(CRISIS)
    person.page.keyboard.type("primera línea")
    person.page.keyboard.press("Shift+Enter")
    person.page.keyboard.type(text)
    person.page.keyboard.press("Enter")
    expect(person.bubble(text)).to_contain_text(TICKED)
    expect(person.box).to_be_focused()
    person.expect_answer()
    choice = person.log.get_by_role("group", name="Respuestas rápidas").first.get_by_role("button").last
    expect(choice).to_be_visible()
    tab_to(person.page, choice.inner_text(), "Shift+Tab")
    person.page.keyboard.press("Enter")
    expect(person.log.locator(".entry.citizen")).to_have_count(2)


def test_a_counselor_takes_answers_and_closes(citizen, counselor):
    desk, person = counselor("ana"), citizen()
    crisis = unique(CRISIS)
    person.say(crisis)
    expect(desk.line(crisis)).to_be_visible()
    page = desk.page
    desk.line(crisis).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Suicidio y autolesión")).to_be_focused()
    expect(desk.entry(crisis)).to_be_visible()
    tab_to(page, "Tomar caso")
    page.keyboard.press("Enter")
    expect(desk.answer).to_be_focused()
    page.keyboard.type("Hola, te leo.")
    page.keyboard.press("Enter")
    expect(person.bubble("Hola, te leo.")).to_be_visible()
    tab_to(page, "Cerrar caso", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Resultado", exact=True)).to_be_focused()
    page.keyboard.type("Atendido")
    tab_to(page, "Confirmar cierre")
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_contain_text("Cerrado: Atendido")


def test_the_queue_keeps_the_focus_when_it_changes(citizen, counselor):
    desk, person = counselor("ana"), citizen()
    crisis, later = unique(CRISIS), unique(CRISIS)
    person.say(crisis)
    desk.line(crisis).focus()
    citizen().say(later)
    expect(desk.line(later)).to_be_visible()
    expect(desk.line(crisis)).to_be_focused()
