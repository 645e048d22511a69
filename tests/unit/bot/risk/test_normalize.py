import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.risk.normalize import plain, readable


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("m4t4rm3", "matarme"),
        ("quiero su1c1d4rm3", "quiero suicidarme"),
        ("m a t a r m e", "matarme"),
        ("m.a.t.a.r", "matar"),
        ("ma\u200btar\u200dme", "matarme"),
        ("mаtаrmе", "matarme"),  # Cyrillic а, е
        ("ＭＡＴＡＲ", "matar"),
        ("ayudaaaaaaa", "ayudaa"),
        ("a las 3am tomo 2 pastillas", "a las 3am tomo 2 pastillas"),
        ("mi hijo de 4to año saca mp3", "mi hijo de 4to año saca mp3"),
        ("y a mí o a ti", "y a mí o a ti"),
    ],
)
def test_hidden_words_are_restored(written: str, meant: str) -> None:
    assert readable(written) == meant


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("xq ya no kiero", "porque ya no quiero"),
        ("¿Dónde está mi niña?", "donde esta mi niña"),
        ("aveces me pega!!!", "a veces me pega"),
    ],
)
def test_plain_writes_chat_words_out(written: str, words: str) -> None:
    assert plain(readable(written)).text == words


def test_a_stretch_is_shown_as_the_person_wrote_it() -> None:
    words = plain(readable("Hola, xq me PEGÓ mi papá?"))
    start = words.text.index("porque")
    assert words.as_written(start, words.text.index("papa") + 4) == "xq me pegó mi papá?"


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    words = plain(readable(text))
    assert all(words.text[start:end] for start, end, _ in words.spans)
