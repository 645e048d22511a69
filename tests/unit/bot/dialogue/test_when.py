import pytest

from bot.dialogue.when import days_ago
from bot.risk.normalize import plain, readable


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("hoy", 0, 0),
        ("hace rato", 0, 0),
        ("hace dos horas", 0, 0.1),
        ("ayer", 1, 1),
        ("anoche", 1, 1),
        ("antier", 2, 2),
        ("el lunes", 3, 7),
        ("hace 3 días", 3, 3),
        ("la semana pasada", 7, 10),
        ("hace dos semanas", 14, 14),
        ("hace un mes", 28, 31),
        ("hace como tres meses", 90, 92),
        ("hace medio año", 180, 184),
        ("el año pasado", 200, 500),
        ("hace años", 350, 800),
        ("hace 5 años", 1800, 1830),
        ("cuando era niña", 400, 5000),
        ("hace años, y otra vez ayer", 1, 1),
    ],
)
def test_about_how_long_ago(text: str, least: float, most: float) -> None:
    days = days_ago(plain(readable(text)).text)
    assert days is not None
    assert least <= days <= most


@pytest.mark.parametrize("text", ["sí", "no sé", "tengo 15 años", "me duele", ""])
def test_without_a_time_there_is_none(text: str) -> None:
    assert days_ago(plain(readable(text)).text) is None
