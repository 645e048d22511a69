import pytest

from .table import level_of

@pytest.mark.parametrize(("text", "level"), [
    ("me quitaron mis papeles y no me dejan salir", 3),
    ("me obligan a prostituirme", 3),
    ("nos tienen encerradas en el taller trabajando", 4),
    ("me ofrecieron trabajo de modelo en Cancún con todo y boleto", 2),
])  # fmt: skip
def test_says_it(text: str, level: int) -> None:
    assert level_of(text, "trata") == level


@pytest.mark.parametrize("text", [
    "trato de sacar mis papeles y no me dejan",
    "me ofrecieron trabajo de cajera en la colonia",
    "me obligan a hacer la tarea",
])  # fmt: skip
def test_near_miss(text: str) -> None:
    assert level_of(text, "trata") == 0


@pytest.mark.parametrize("text", [
    "no me obligan a prostituirme",
    "vi un documental de cómo las obligan a prostituirse",
])  # fmt: skip
def test_denied_or_told(text: str) -> None:
    assert level_of(text, "trata") == 0
