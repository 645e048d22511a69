from hypothesis import given
from hypothesis import strategies as st

from bot.risk.windows import MAX_WINDOWS, WINDOW_WORDS, windows


def test_a_short_text_is_one_window() -> None:
    assert windows("hola buenas tardes") == ["hola buenas tardes"]


@given(st.integers(0, 6000))
def test_first_and_last_words_are_always_read(count: int) -> None:
    words = [f"p{i}" for i in range(count)]
    pieces = windows(" ".join(words))
    assert len(pieces) <= MAX_WINDOWS
    assert pieces[0].split()[:5] == words[:5]
    assert pieces[-1].split()[-5:] == words[-5:]
    assert all(len(piece.split()) <= WINDOW_WORDS for piece in pieces)


@given(st.integers(1, 1500))
def test_up_to_the_limit_every_word_is_read(count: int) -> None:
    words = [f"p{i}" for i in range(count)]
    assert {word for piece in windows(" ".join(words)) for word in piece.split()} == set(words)


def test_an_endless_word_is_cut() -> None:
    assert windows("a" * 10_000) == ["a" * 40]
