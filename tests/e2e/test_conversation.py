"""The main job: from a citizen's message to a counselor's answer, and back."""

from playwright.sync_api import expect

from tests.e2e.people import CRISIS, CRISIS_PHRASE, TICKED, unique


def test_a_crisis_gets_an_answer_and_a_person(citizen, counselor):
    desk = counselor("ana")
    person = citizen()
    crisis = unique(CRISIS)
    person.say(crisis)
    person.expect_answer()
    expect(person.log).to_contain_text("Una persona del equipo leerá tu conversación")

    line = desk.line(crisis)
    expect(line).to_contain_text("Inminente")
    expect(line).to_contain_text("Suicidio y autolesión")
    expect(line).to_contain_text(CRISIS_PHRASE)
    desk.claim(crisis)
    expect(desk.entry(crisis)).to_contain_text("Inminente")
    expect(desk.entry(crisis)).to_contain_text(CRISIS_PHRASE)

    joined = person.log.get_by_text("del equipo del Consejo, se unió a la conversación")
    expect(joined).to_be_visible()
    desk.say("Hola, soy Ana. ¿Estás a salvo ahora?")
    expect(person.bubble("¿Estás a salvo ahora?")).to_be_visible()
    expect(person.bubble(crisis)).to_contain_text("Visto por")


def test_the_bot_is_silent_while_a_counselor_talks(citizen, counselor):
    desk, person = counselor("ana"), citizen()
    crisis = unique(CRISIS)
    person.say(crisis)
    person.expect_answer()
    desk.claim(crisis)
    desk.say("Hola, soy Ana.")
    expect(person.bubble("Hola, soy Ana.")).to_be_visible()
    answers = person.answers.count()
    again = unique("sí, me quiero matar")
    person.say(again)
    # Its risk is on the screen, so dispatch is done with the message.
    expect(desk.entry(again)).to_contain_text(CRISIS_PHRASE)
    desk.say("Aquí estoy contigo.")
    expect(person.bubble("Aquí estoy contigo.")).to_be_visible()
    expect(person.answers).to_have_count(answers)


def test_handed_back_the_bot_speaks_and_the_case_waits(citizen, counselor):
    desk, person = counselor("ana"), citizen()
    crisis = unique(CRISIS)
    person.say(crisis)
    desk.claim(crisis)
    desk.page.get_by_role("button", name="Devolver al bot", exact=True).click()
    expect(desk.take).to_be_visible()
    expect(desk.answer).to_be_hidden()
    expect(person.log).to_contain_text("Te responde otra vez el asistente automático")
    answers = person.answers.count()
    person.say(unique("sigo aquí"))
    person.expect_answer(answers + 1)


def test_a_case_closes_with_its_outcome(citizen, counselor):
    desk, person = counselor("ana"), citizen()
    crisis = unique(CRISIS)
    person.say(crisis)
    desk.claim(crisis)
    desk.close("canalizado")
    expect(desk.page.get_by_role("main")).to_contain_text("Cerrado: Canalizado a otro servicio")
    expect(desk.line(crisis)).to_have_count(0)


def test_danger_comes_before_waiting_time(citizen, counselor):
    desk = counselor("ana")
    first, later = unique("mi esposo me pega"), unique(CRISIS)
    citizen().say(first)
    expect(desk.line(first)).to_be_visible()
    citizen().say(later)
    expect(desk.line(later)).to_be_visible()
    texts = desk.page.locator("#waiting button").all_inner_texts()
    places = [next(at for at, text in enumerate(texts) if wanted in text) for wanted in (later, first)]
    assert places == sorted(places)


def test_a_quick_answer_is_sent_once(citizen):
    person = citizen()
    person.say(unique(CRISIS))
    choices = person.log.get_by_role("group", name="Respuestas rápidas").first
    choice = choices.get_by_role("button").first
    text = choice.inner_text()
    choice.click()
    expect(choice).to_be_disabled()
    expect(person.log.locator(".entry.citizen")).to_have_count(2)
    expect(person.log.locator(".entry.citizen").last).to_contain_text(text)
    expect(person.log.locator(".entry.citizen").last).to_contain_text(TICKED)
