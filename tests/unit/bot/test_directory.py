"""Finding telephone numbers in texts, and the data about lines itself."""

import pytest

from bot.directory import blocked, lines, numbers_in
from bot.topics import TOPICS


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("llama al 911", ["911"]),
        ("marca *765 o *0311", ["*765", "*0311"]),
        ("55 5533 5533, las 24 horas", ["5555335533"]),
        ("Línea de la Vida, 800 911 2000", ["8009112000"]),
        ("800-911-2000 y 5555335533", ["8009112000", "5555335533"]),
        ("5512345678901", ["5512345678901"]),
        ("espera 72 horas, ni 24, de 9 a 18 h, 365 días", []),
    ],
)
def test_numbers_are_found_as_people_write_them(text: str, numbers: list[str]) -> None:
    assert numbers_in(text) == numbers


def test_lines_have_digits_known_topics_and_no_blocked_number() -> None:
    forbidden = {entry.value for entry in blocked()}
    for line in lines():
        assert line.numbers or line.url, line.id
        assert all(number.lstrip("*").isdigit() for number in line.numbers), line.id
        assert not forbidden & set(line.numbers), line.id
        assert set(line.topics) <= {*TOPICS, "todos", "peligro_inmediato"}, line.id


def test_line_ids_are_unique() -> None:
    ids = [line.id for line in lines()]
    assert len(ids) == len(set(ids))
