import pytest

from bot.risk import assess
from bot.risk.signals.glued import words_in


@pytest.mark.parametrize(
    ("glued", "words"),
    [
        ("mequieromatar", "me quiero matar"),
        ("mevoyamatarhoy", "me voy a matar hoy"),
        ("ayudamemeestapegando", "ayudame me esta pegando"),
        ("nomedejansalir", "no me dejan salir"),
        ("extraordinariamente", ""),
        ("matematicas", ""),
        ("matar", ""),
        ("mequieromatar" * 6, ""),
    ],
)
def test_a_sentence_without_spaces_is_read_word_by_word(glued: str, words: str) -> None:
    assert words_in(glued) == words.split()


@pytest.mark.parametrize(
    "text", ["nomedejansalir", "ayudamemeestapegando", "xinechpalewi", "ku jats'iken in wíicham"]
)
def test_what_hides_or_is_said_otherwise_calls_a_person(text: str) -> None:
    assert assess(text).action == "escalate"


@pytest.mark.parametrize("text", ["memuerodehambre", "yamevoyadormir", "graciasportodo", "feliznavidad"])
def test_harmless_sentences_without_spaces_call_nobody(text: str) -> None:
    assert assess(text).action != "escalate"
