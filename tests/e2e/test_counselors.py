"""Several counselors, several cases, and the end of a session."""

from playwright.sync_api import expect

from tests.e2e.conftest import PASSWORD
from tests.e2e.people import CRISIS, Counselor, unique


def test_the_second_to_take_a_case_learns_who_has_it(citizen, counselor):
    ana, luis = counselor("ana"), counselor("luis")
    crisis = unique(CRISIS)
    citizen().say(crisis)
    ana.open(crisis)
    luis.open(crisis)
    # Luis's screen has not heard of it yet: his click meets the server's refusal.
    luis.page.evaluate(
        """() => {
            const button = [...document.querySelectorAll('button')].find(b => b.textContent === 'Tomar caso');
            new MutationObserver(() => { button.hidden = false; }).observe(button, { attributes: true });
        }"""
    )
    ana.take.click()
    expect(ana.answer).to_be_focused()
    luis.take.click()
    expect(luis.page.get_by_role("alert").filter(has_text="ya tiene este caso")).to_contain_text("Ana")
    expect(luis.answer).to_be_hidden()


def test_three_cases_at_once(citizen, counselor):
    desk = counselor("tres")
    people = []
    for _ in range(3):
        person = citizen()
        person.crisis = unique(CRISIS)
        person.say(person.crisis)
        desk.claim(person.crisis)
        people.append(person)
    first, second, _third = people
    mine = desk.page.get_by_role("region", name="Mis casos")
    expect(mine.get_by_role("button")).to_have_count(3)

    second_news = unique("¿sigues ahí?")
    second.say(second_news)
    expect(desk.line(second_news)).to_contain_text("1 sin leer")
    desk.answer.fill("a medio escribir")
    desk.open(second_news)
    expect(desk.line(second_news)).not_to_contain_text("sin leer")
    expect(desk.answer).to_have_value("")
    desk.say("Sí, aquí sigo.")
    expect(second.bubble("Sí, aquí sigo.")).to_be_visible()
    expect(first.bubble("Sí, aquí sigo.")).to_have_count(0)
    desk.open(people[2].crisis)
    expect(desk.answer).to_have_value("a medio escribir")


def test_a_new_case_in_danger_calls(citizen, counselor):
    desk = counselor("ana")
    crisis = unique(CRISIS)
    citizen().say(crisis)
    line = desk.line(crisis)
    expect(line).to_have_class("item fresh")
    expect(desk.page.get_by_role("alert").filter(has_text="Caso nuevo")).to_be_visible()
    assert desk.page.title().startswith("(")
    desk.open(crisis)
    expect(line).to_have_class("item")


def test_a_wrong_password_is_a_clear_refusal(product, new_context):
    desk = Counselor(new_context().new_page(), product.url)
    desk.page.get_by_label("Usuario", exact=True).fill("nadie")
    desk.page.get_by_label("Contraseña", exact=True).fill("equivocada")
    desk.page.get_by_role("button", name="Entrar", exact=True).click()
    expect(desk.page.get_by_role("alert").filter(has_text="incorrectos")).to_be_visible()
    expect(desk.page.get_by_label("Contraseña", exact=True)).to_have_value("")


def test_signing_out_leaves_nothing_on_any_screen(citizen, product, new_context):
    user = unique("").strip(" ()")
    product.add_user(user, "counselor", "juridico", PASSWORD)
    context = new_context()
    desk, other = Counselor(context.new_page(), product.url), Counselor(context.new_page(), product.url)
    desk.sign_in(user, PASSWORD)
    other.page.reload()
    crisis = unique(CRISIS)
    citizen().say(crisis)
    desk.open(crisis)
    other.open(crisis)
    desk.page.get_by_role("button", name="Salir", exact=True).click()
    for page in (desk.page, other.page):
        expect(page.get_by_label("Usuario", exact=True)).to_be_visible()
        assert crisis not in page.content()
        assert page.title() == "Mesa"
    expect(other.page.get_by_role("alert").filter(has_text="Tu sesión terminó")).to_be_visible()
    assert desk.page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_a_trainer_sees_no_cases(product, new_context):
    user = unique("").strip(" ()")
    product.add_user(user, "trainer", "", PASSWORD)
    desk = Counselor(new_context().new_page(), product.url)
    desk.sign_in(user, PASSWORD)
    expect(desk.page.get_by_text("Tu rol no permite ver casos.")).to_be_visible()
