"""Rules that every text of the bot keeps (facts, sections 1 and 2; issue 2)."""

import re
from typing import Any

import pytest

from bot.directory import blocked, lines, numbers_in
from bot.texts import responses
from bot.topics import RISK_TOPICS

VARIATIONS = [(name, variation) for name, all_of_it in responses().items() for variation in all_of_it]
CRISIS = re.compile(
    rf"utter_({'|'.join([*RISK_TOPICS, 'autolesion', 'riesgo', 'espera', 'respaldo', 'maltrato_infantil'])})"
)

# WhatsApp (facts 5, WA-7): an interactive body, the titles of buttons and how many of them.
MAX_TEXT, MAX_TITLE, MAX_BUTTONS = 1024, 20, 3
# A screenful of a telephone: what somebody in a crisis reads.
MAX_CRISIS_TEXT = 420

FORBIDDEN = {
    "blame": (
        r"por qué no (lo|la) dejas|te lo buscaste|debiste|échale ganas|no es para tanto|piensa en tu familia"
    ),
    "reproach": r"¿por qué (lo|no|hiciste|dejaste)",
    "promise": (
        r"te prometo|garantiz|todo va a estar bien|nadie (se va a enterar|lo sabrá)|100 ?%|en \d+ minutos"
    ),
    "total secrecy": r"total(mente)? (confidencial|anónim)|secreto absoluto|no se lo diremos a nadie",
    "method": r"pastilla|sobredosis|colgar(te|se)|ahorcar|puente|veneno para|navaja|cortarte las venas",
    "label": r"suicidio (fallido|exitoso)|llamar la atención|loc[oa]\b",
    "waiting to report": r"(?<!no )(\bespera|debes esperar|tienes que esperar) (24|48|72)",
    "paying": r"(?<!no )(?<!que )\b(paga|deposita|negocia|transfiere)\b",
}


def ids(case: tuple[str, dict[str, Any]]) -> str:
    return case[0]


@pytest.mark.parametrize("case", VARIATIONS, ids=ids)
def test_numbers_are_in_the_directory(case: tuple[str, dict[str, Any]]) -> None:
    known = {number for line in lines() for number in line.numbers}
    assert set(numbers_in(case[1]["text"])) <= known


@pytest.mark.parametrize("case", VARIATIONS, ids=ids)
def test_nothing_blocked_is_shown(case: tuple[str, dict[str, Any]]) -> None:
    digits = set(numbers_in(case[1]["text"]))
    for entry in blocked():
        assert entry.value not in digits, entry.reason
        assert not re.search(rf"\b{re.escape(entry.value)}\b", case[1]["text"]), entry.reason


@pytest.mark.parametrize("case", VARIATIONS, ids=ids)
def test_web_addresses_are_in_the_directory(case: tuple[str, dict[str, Any]]) -> None:
    known = {line.url for line in lines()}
    assert set(re.findall(r"www\.[\w.\-/]*\w|https?://\S+", case[1]["text"])) <= known


@pytest.mark.parametrize("case", VARIATIONS, ids=ids)
def test_channel_limits(case: tuple[str, dict[str, Any]]) -> None:
    name, variation = case
    buttons = variation.get("buttons") or []
    assert 0 < len(variation["text"]) <= (MAX_CRISIS_TEXT if CRISIS.match(name) else MAX_TEXT)
    assert len(buttons) <= MAX_BUTTONS
    for button in buttons:
        assert len(button["title"]) <= MAX_TITLE
        assert button["payload"], "a payload is text that a person could have typed"
        assert not button["payload"].startswith("/")


@pytest.mark.parametrize("kind", FORBIDDEN)
@pytest.mark.parametrize("case", VARIATIONS, ids=ids)
def test_words_that_harm_are_not_used(case: tuple[str, dict[str, Any]], kind: str) -> None:
    assert not re.search(FORBIDDEN[kind], case[1]["text"], re.IGNORECASE)


@pytest.mark.parametrize("case", VARIATIONS, ids=ids)
def test_every_text_says_whether_it_is_reviewed(case: tuple[str, dict[str, Any]]) -> None:
    review = case[1]["metadata"]
    assert review["estado"] in ("borrador", "revisado")
    signed = bool(review["revisado_por"]) and bool(review["fecha"])
    assert signed == (review["estado"] == "revisado"), "a reviewed text says by whom and when"


@pytest.mark.parametrize("case", [c for c in VARIATIONS if CRISIS.match(c[0])], ids=ids)
def test_crisis_texts_have_no_exclamation_marks(case: tuple[str, dict[str, Any]]) -> None:
    assert "!" not in case[1]["text"]


@pytest.mark.parametrize("case", [c for c in VARIATIONS if "_inminente" in c[0]], ids=ids)
def test_at_level_4_the_first_line_says_what_to_do_and_whom_to_call(case: tuple[str, dict[str, Any]]) -> None:
    first_line = case[1]["text"].splitlines()[0]
    assert "911" in numbers_in(first_line)


@pytest.mark.parametrize("case", [c for c in VARIATIONS if c[0].startswith("utter_respaldo")], ids=ids)
def test_what_is_said_without_rasa_has_a_number_to_call(case: tuple[str, dict[str, Any]]) -> None:
    assert numbers_in(case[1]["text"])


@pytest.mark.parametrize(
    "name",
    [
        n
        for n in responses()
        if not CRISIS.match(n) and not re.match(r"utter_(pregunta|r|presentacion|menor)", n)
    ],
)
def test_what_is_not_crisis_is_said_in_more_than_one_way(name: str) -> None:
    base = re.sub(r"_otra(_2)?$|_bajo$|_(medio|alto)$", "", name)
    if name == base:
        assert len(responses()[name]) >= 2
