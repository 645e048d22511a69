"""What a counselor reads of a person beside the transcript, at a desk and on a telephone."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.e2e.people import CRISIS, Counselor, unique
from tests.fakes.rasa import ASKED, SAID

PHONE = {"width": 360, "height": 740}


def panel(desk: Counselor) -> Locator:
    return desk.page.locator("details.context")


def test_what_the_person_told_is_there_when_the_case_is_opened_and_grows_while_it_is_read(citizen, counselor):
    person, desk = citizen(), counselor("ana")
    person.say("hola, me llamo Luz y tengo 15")
    person.expect_answer()
    crisis = unique(CRISIS)
    person.say(crisis)
    desk.open(crisis)
    known = panel(desk)
    expect(known).to_be_visible()
    assert known.get_attribute("open") is not None, "on a wide screen nobody has to unfold it"
    for text in ("Luz", "15 años, menor de edad", "Quien escribe", "Cómo ha ido el riesgo", "Inminente"):
        expect(known).to_contain_text(text)
    answer = known.locator("li").filter(has_text=ASKED)
    expect(answer).to_contain_text("Sí")
    expect(answer).to_contain_text(SAID)
    expect(answer.locator("time")).to_be_visible()

    expect(known).not_to_contain_text("Iztapalapa")
    person.say("estoy en Iztapalapa")
    expect(known).to_contain_text("Iztapalapa")
    expect(known).to_contain_text("Luz")


def test_on_a_telephone_it_is_folded_and_the_transcript_keeps_its_room(citizen, counselor):
    person = citizen()
    person.say("hola, me llamo Luz y tengo 15")
    person.expect_answer()
    crisis = unique(CRISIS)
    person.say(crisis)
    desk = counselor("ana", viewport=PHONE)
    desk.open(crisis)
    known = panel(desk)
    expect(known.locator("summary")).to_contain_text("Luz · 15 años, menor de edad")
    assert known.get_attribute("open") is None
    known.locator("summary").focus()
    desk.page.keyboard.press("Enter")
    expect(known.get_by_text(ASKED)).to_be_visible()
    log = desk.log.bounding_box()
    assert log is not None
    assert log["height"] > 120, "the transcript is not squeezed away"
    assert desk.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_who_told_nothing_leaves_no_empty_lines(citizen, counselor):
    person, desk = citizen(), counselor("ana")
    crisis = unique(CRISIS)
    person.say(crisis)
    desk.open(crisis)
    expect(panel(desk)).to_contain_text("Todavía no ha contado nada de sí.")
    expect(panel(desk).locator("dt")).to_have_count(0)


def test_a_place_can_be_opened_on_a_map_and_nothing_is_fetched_before(counselor):
    desk = counselor("ana")
    made = desk.page.evaluate(
        """async () => {
            const { entryView } = await import('/mesa/static/entry_view.js');
            const place = { seq: 1, author: 'citizen', text: '', ts: 0, kind: 'location', label: 'Ubicación',
                            details: ['Casa', '19.43260, -99.13320 (±20 m)'], risk: null, buttons: null };
            const links = (entry) => [...entryView(entry).querySelectorAll('a')].map((a) => [a.href, a.rel]);
            const other = { ...place, kind: 'contacts' };
            const nowhere = { ...place, details: ['99.43260, -99.13320', 'Sin coordenadas'] };
            return [links(place), links(other), links(nowhere)];
        }"""
    )
    ((href, rel),) = made[0]
    assert href.startswith("https://www.openstreetmap.org/?mlat=19.43260&mlon=-99.13320")
    assert rel == "noopener noreferrer"
    assert made[1:] == [[], []]


def test_each_phrase_is_shown_once_with_its_rules_and_many_are_folded(counselor):
    shown = counselor("ana").page.evaluate(
        """async () => {
            const { byPhrase, reasons } = await import('/mesa/static/chips.js');
            const met = (phrase, rule) => ({ phrase, rule });
            const signals = [met('me pega', 'a: la golpea (junto con lo que dijo antes)'),
                             met('Me pega.', 'a: la golpea'),
                             met('me pega', 'b: otra'), met('x', 'c: sola (junto con lo que dijo antes)')];
            const many = reasons(['a', 'b', 'c', 'd', 'e'].map((phrase) => met(phrase, 'regla')), 3);
            return [byPhrase(signals), many.querySelectorAll(':scope > li > q').length,
                    many.querySelector('summary').textContent, many.querySelectorAll('q').length];
        }"""
    )
    assert shown[0] == [
        {"phrase": "me pega", "rules": ["a: la golpea", "b: otra"]},
        {"phrase": "x", "rules": ["c: sola (junto con lo que dijo antes)"]},
    ]
    assert shown[1:] == [3, "y otras 2 señales", 5]
