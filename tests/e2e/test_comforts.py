"""What people expect of a chat, and that none of it gives them away."""

import json
import re

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.people import CRISIS, TICKED, unique

SPEECH = """
    window.said = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const voices = [{ lang: "en-US" }, { lang: "es-MX" }];
    Object.defineProperty(window, "speechSynthesis", { value: {
        getVoices: () => voices, cancel: () => window.said.push("(calla)"),
        speak: ({ text, lang, voice }) => window.said.push(`${lang} ${voice.lang} ${text}`),
    } });
"""
TYPING_EVERY_MS = 3_000  # as channels/desk/static/desk.js tells it
PLACE = {"latitude": 19.4326, "longitude": -99.1332, "accuracy": 20}


def size_of(part: Locator) -> float:
    """Of its letters, in CSS pixels."""
    return float(part.evaluate("element => parseFloat(getComputedStyle(element).fontSize)"))


def with_counselor(citizen, counselor, **options):
    desk, person = counselor("ana"), citizen(**options)
    crisis = unique(CRISIS)
    person.say(crisis)
    desk.claim(crisis)
    return desk, person


def test_the_assistant_is_seen_to_be_writing_until_it_answers(citizen, product):
    if not product.can_restart:
        pytest.skip("the product belongs to somebody else")
    person = citizen()
    person.say(unique("hola"))
    person.expect_answer()
    product.kill("dispatch")
    try:
        person.say(unique("otra vez"))
        expect(person.page.locator("#typing")).to_be_visible()
    finally:
        product.start_one("dispatch")
    person.expect_answer(2)
    expect(person.page.locator("#typing")).to_be_hidden()


def test_a_counselor_joins_and_is_seen_to_be_writing(citizen, counselor):
    desk, person = with_counselor(citizen, counselor)
    joined = re.compile("Ana.*, del equipo del Consejo, se unió a la conversación")
    expect(person.log.get_by_text(joined)).to_be_visible()
    desk.answer.press_sequentially("Ho")
    expect(person.page.get_by_text(re.compile("Ana.* está escribiendo…"))).to_be_visible()
    desk.say("Hola, soy Ana.")
    expect(person.bubble("Hola, soy Ana.")).to_be_in_viewport()
    expect(person.page.locator("#typing")).to_be_hidden()


def test_being_written_to_does_not_scroll_away_what_was_just_read(citizen, counselor):
    desk, person = with_counselor(citizen, counselor, viewport={"width": 320, "height": 640})
    desk.page.clock.install()
    for number in range(4):
        desk.say(f"Línea {number}. También puedes llamar al 55 5533 5533.")
    expect(person.bubble("Línea 3.")).to_be_in_viewport()
    expect(person.page.locator("#typing")).to_be_hidden()
    desk.page.clock.fast_forward(TYPING_EVERY_MS)
    desk.answer.press_sequentially("te")
    expect(person.page.locator("#typing")).to_be_in_viewport()
    expect(person.bubble("Línea 3.")).to_be_in_viewport()


def test_every_message_has_its_time(citizen):
    person = citizen()
    text = unique("hola")
    person.say(text)
    expect(person.bubble(text).locator("time")).to_have_text(re.compile(r"^\d\d:\d\d$"))


def test_a_quick_answer_can_be_typed_as_well(citizen):
    person = citizen()
    person.say(unique(CRISIS))
    choice = person.log.get_by_role("group", name="Respuestas rápidas").first.get_by_role("button").first
    text = choice.inner_text()
    person.write(text)
    own = person.log.locator(".entry.citizen").last
    expect(own).to_contain_text(TICKED)
    expect(own.locator(".text")).to_have_text(text)
    expect(choice).to_be_disabled()


def test_a_number_is_called_or_copied(citizen, counselor):
    desk, person = with_counselor(citizen, counselor)
    person.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.say("También puedes llamar al 55 5533 5533 o al 911.")
    bubble = person.bubble("También puedes llamar")
    expect(bubble.get_by_role("link", name="55 5533 5533")).to_have_attribute("href", "tel:5555335533")
    bubble.get_by_role("button", name="Copiar 55 5533 5533").click()
    expect(bubble.get_by_role("button", name="Copiado")).to_be_visible()
    assert person.page.evaluate("navigator.clipboard.readText()") == "55 5533 5533"
    expect(bubble.get_by_role("button", name=re.compile("Copiar 911"))).to_have_count(0)


def test_the_tab_counts_what_nobody_has_seen(citizen, counselor):
    desk, person = with_counselor(citizen, counselor)
    page = person.page
    page.evaluate(
        """() => {
            Object.defineProperty(document, "hidden", { get: () => window.away ?? true, configurable: true });
            document.dispatchEvent(new Event("visibilitychange"));
        }"""
    )
    for text in ("Hola, soy Ana.", "¿Sigues ahí?"):
        desk.say(text)
    expect(page).to_have_title("(2) Chat")
    page.evaluate("() => { window.away = false; document.dispatchEvent(new Event('visibilitychange')); }")
    expect(page).to_have_title("Chat")


def test_it_makes_no_sound_unless_asked(citizen, counselor):
    desk, person = with_counselor(citizen, counselor)
    page = person.page
    page.evaluate(
        """() => {
            window.tones = 0;
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (at) { window.tones += 1; start.call(this, at); };
        }"""
    )
    desk.say("Sin sonido.")
    expect(person.bubble("Sin sonido.")).to_be_visible()
    assert page.evaluate("window.tones") == 0
    person.option("Sonido al recibir mensajes")
    expect(person.button("Sonido al recibir mensajes")).to_have_attribute("aria-pressed", "true")
    before = page.evaluate("window.tones")
    desk.say("Con sonido.")
    expect(person.bubble("Con sonido.")).to_be_visible()
    assert page.evaluate("window.tones") == before + 1


def test_it_reads_aloud_where_the_browser_can_and_only_when_asked(new_context, citizen, counselor):
    desk, person = with_counselor(citizen, counselor)
    person.page.add_init_script(SPEECH)
    person.page.reload()
    expect(person.log.locator(".entry.citizen")).to_have_count(1)
    desk.say("Primero en silencio.")
    expect(person.bubble("Primero en silencio.")).to_be_visible()
    assert person.page.evaluate("window.said") == []
    expect(person.bubble("Primero en silencio.").get_by_role("button", name="Escuchar")).to_be_hidden()
    person.button("Leer en voz alta").first.click()
    assert "Hola. Aquí puedes contar lo que te pasa." in person.page.evaluate("window.said.join()")
    desk.say("Ahora en voz alta.")
    expect(person.bubble("Ahora en voz alta.")).to_be_visible()
    assert person.page.evaluate("window.said.at(-1)") == "es-MX es-MX Ahora en voz alta."
    person.bubble("Primero en silencio.").get_by_role("button", name="Escuchar").click()
    assert person.page.evaluate("window.said.at(-1)").endswith("Primero en silencio.")
    person.button("Leer en voz alta").first.click()
    assert person.page.evaluate("window.said.at(-1)") == "(calla)"


def test_without_a_voice_there_is_no_button_for_it(citizen):
    person = citizen()
    person.page.add_init_script("delete window.speechSynthesis; delete Window.prototype.speechSynthesis")
    person.page.reload()
    person.say(unique("hola"))
    expect(person.page.get_by_role("button", name="Leer en voz alta")).to_have_count(0)


def test_a_location_is_sent_on_purpose_only(citizen, counselor):
    desk, person = with_counselor(citizen, counselor, geolocation=PLACE, permissions=["geolocation"])
    before = person.log.locator(".entry.citizen").count()
    person.option("Enviar mi ubicación")
    person.button("Buscar mi ubicación").click()
    expect(person.page.locator("#sheet")).to_contain_text("19.43260, -99.13320 (±20 m)")
    person.button("No enviar").click()
    expect(person.log.locator(".entry.citizen")).to_have_count(before)
    person.option("Enviar mi ubicación")
    person.button("Buscar mi ubicación").click()
    person.page.locator("#sheet").get_by_role("button", name="Enviar", exact=True).click()
    expect(person.bubble("Mi ubicación: 19.43260, -99.13320 (±20 m)")).to_contain_text(TICKED)
    expect(desk.log).to_contain_text("19.43260, -99.13320")


def test_a_location_that_cannot_be_found_says_what_to_do(citizen):
    person = citizen()
    person.option("Enviar mi ubicación")
    person.button("Buscar mi ubicación").click()
    expect(
        person.page.get_by_role("alert").filter(has_text="Puedes escribir calle, colonia y alcaldía")
    ).to_be_visible()


@pytest.mark.parametrize("width", [320, 1280])
def test_letters_grow_to_twice_their_size_and_all_stays_within_reach(citizen, width):
    person = citizen(viewport={"width": width, "height": 800})
    text = unique("hola")
    person.say(text)
    words = person.bubble(text).locator(".text")
    small = size_of(words)
    person.button("Opciones").click()
    for _ in range(4):
        person.button("Letra más grande").click()
    expect(person.page.get_by_role("group", name="Tamaño de letra")).to_contain_text("200 %")
    person.button("Opciones").click()
    assert size_of(words) == 2 * small
    assert person.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    title, way_out, box = (
        part.bounding_box() or {}
        for part in (person.page.get_by_role("heading", level=1), person.exit, person.box)
    )
    beside = title["x"] + title["width"] <= way_out["x"]
    assert beside or title["y"] + title["height"] <= way_out["y"], "the way out lies over the title"
    assert box["width"] >= 8 * size_of(person.box), "too narrow to read what one writes"
    for part in (person.exit, person.box, person.button("Enviar")):
        part.scroll_into_view_if_needed()
        expect(part).to_be_in_viewport()
    person.page.reload()
    expect(words).to_be_visible()
    assert size_of(words) == 2 * small


def test_a_rating_is_one_touch_and_no_text(citizen):
    person = citizen()
    person.say(unique("gracias"))
    person.option("Terminar el chat")
    person.button("Terminar").click()
    with person.page.expect_request(re.compile("/api/chat/rating")) as asked:
        person.button("Más o menos").click()
    sent = json.loads(asked.value.post_data or "")
    assert sent.keys() == {"token", "score"}
    assert sent["score"] == 2
    expect(person.page.get_by_role("status").filter(has_text="Gracias por decirlo")).to_be_visible()
    expect(person.button("Sí, me ayudó")).to_be_disabled()
    expect(person.page.locator("textarea:visible, input:visible")).to_have_count(0)


def test_ending_can_be_thought_over(citizen):
    person = citizen()
    text = unique("hola")
    person.say(text)
    person.option("Terminar el chat")
    person.button("Seguir en el chat").click()
    expect(person.button("Opciones")).to_be_focused()
    person.say(unique("sigo"))
    expect(person.bubble(text)).to_have_count(1)
