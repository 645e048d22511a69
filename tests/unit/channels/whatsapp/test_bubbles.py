"""WA-7, WA-10: what entries become, never more than WhatsApp takes, and as few messages as can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from channels.model import Button, Entry
from channels.whatsapp import limits
from channels.whatsapp.bubbles import bubbles, together
from tests.fakes.graph.rules import fault

BUTTONS = st.builds(Button, st.text(max_size=90), st.text(max_size=270))
ENTRIES = st.builds(
    Entry,
    st.sampled_from(["bot", "counselor"]),
    st.text(min_size=1, max_size=6000).filter(str.strip),
    st.just(1.0),
    buttons=st.lists(BUTTONS, max_size=13).map(tuple),
)


def entry(text: str, *titles: str, author: str = "bot") -> Entry:
    return Entry(author, text, 1.0, buttons=tuple(Button(t, t) for t in titles))  # type: ignore[arg-type]


@given(ENTRIES)
def test_wa7_whatever_is_said_is_never_refused_for_its_size(said: Entry) -> None:
    for bubble in bubbles([said]):
        for content in filter(None, (bubble.content, bubble.plain)):
            assert fault({"messaging_product": "whatsapp", "to": "521", **content}) is None


def test_wa7_emoji_count_as_code_points() -> None:
    title = "👍🏽" * 10  # 20 code points, 80 bytes
    (bubble,) = bubbles([entry("¿Sigues?", title)])
    assert bubble.content["interactive"]["action"]["buttons"][0]["reply"]["title"] == title


def test_what_fits_neither_buttons_nor_a_list_is_read_out() -> None:
    (bubble,) = bubbles([entry("Elige:", *(f"opción {n}" for n in range(limits.LIST_ROWS + 1)))])
    assert bubble.content["text"]["body"].endswith("• opción 9\n• opción 10")


def test_choices_that_are_alike_are_offered_once() -> None:
    alike = (
        Button("Sí", "Sí"),
        Button("Sí", "claro"),
        Button("Ajá", "Sí"),
        Button("No", "No"),
        Button(" ", "x"),
    )
    (bubble,) = bubbles([Entry("bot", "¿Sí?", 1.0, buttons=alike)])
    shown = [button["reply"]["title"] for button in bubble.content["interactive"]["action"]["buttons"]]
    assert shown == ["Sí", "No"]


def test_wa10_bubbles_go_together_until_one_asks() -> None:
    said = [entry("Te creo."), entry("¿Estás a salvo?", "Sí", "No"), entry("Otra cosa.")]
    assert together(said) == said[:2]
    (bubble,) = bubbles(said[:2])
    assert bubble.content["interactive"]["body"]["text"] == "Te creo.\n\n¿Estás a salvo?"


def test_what_would_not_be_fewer_messages_stays_apart() -> None:
    long = "x" * limits.TEXT
    assert together([entry(long), entry("más")]) == [entry(long)]


def test_two_authors_never_speak_in_one_bubble() -> None:
    said = [entry("Te leo."), entry("Soy Ana.", author="counselor")]
    assert together(said) == said[:1]
