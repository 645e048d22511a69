import pytest

from bot.risk.signals.phrase import compile_phrases, translate
from bot.risk.signals.words import encode


def met(phrase: str, text: str) -> bool:
    (pattern,) = compile_phrases(phrase)
    return pattern.search(encode(text).codes) is not None


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("me (pega|golpea)", "mi papa me golpea", True),
        ("me (pega|golpea)", "mi papa golpea", False),
        ("papa ~2 pega", "mi papa a veces me pega", False),
        ("papa ~3 pega", "mi papa a veces me pega", True),
        ("papa ~3 pega", "mi papa no me pega", False),
        ("papa ~3 pega", "mi papa llega pero pega", False),
        ("me (ya)? pega", "me ya pega", True),
        ("^ me pega $", "si me pega", False),
        ("me <pegar.3>", "me golpeaba", True),
        ("me pega (?!gripa)", "me pega gripa", False),
    ],
)
def test_phrase(phrase: str, text: str, expected: bool) -> None:
    assert met(phrase, text) is expected


@pytest.mark.parametrize("phrase", ["me <nadie.sabe>", "me [ab]", "me pega+", "me .*"])
def test_what_the_language_has_not_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=r"family|phrase"):
        translate(phrase)


def test_empty_lines_and_comments_are_left_out() -> None:
    assert compile_phrases("\n  # nothing\n  me pega # a blow\n").__len__() == 1
