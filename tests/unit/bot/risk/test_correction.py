import pytest

from bot.risk import Context, assess
from bot.risk.correction import corrected


@pytest.mark.parametrize(
    ("before", "current", "meant"),
    [
        ("me robsron", "*robaron, mi cel", "me robaron mi cel"),
        ("Me quiero matr hoy", "*matar", "Me quiero matar hoy"),
        ("ya no puedo", "*", None),
        ("ya no puedo", "*extraño a mi perro*", None),
        ("me robsron", "robaron mi cel", None),
        ("", "*robaron", None),
    ],
)
def test_the_corrected_word_stands_in_its_place(before: str, current: str, meant: str | None) -> None:
    assert corrected(before, current) == meant


def test_a_theft_corrected_stays_a_theft() -> None:
    assert assess("*robaron, mi cel", Context(("me robsron",))).action != "escalate"


def test_a_correction_hides_no_danger() -> None:
    assert assess("*matar", Context(("me quiero mtaar",))).action == "escalate"
