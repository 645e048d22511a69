"""The data about lines, what is on hold or blocked, and finding telephone numbers in texts."""

import pytest
from pydantic import ValidationError

from bot.directory import blocked, held_lines, held_phones, known_numbers, line, lines, numbers_in, order
from bot.directory.line import Line
from bot.intents import INTENT_TOPIC
from bot.topics import TOPICS

A_LINE = {
    "id": "una", "name": "Una", "phones": [{"shown": "55 1234 5678", "digits": "5512345678"}], "channels": ["call"],
    "hours": "always", "coverage": ["cdmx"], "topics": ["suicidio"], "grade": "A-",
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("llama al 911", ["911"]),
        ("marca *765 o *0311", ["*765", "*0311"]),
        ("55 5533 5533, las 24 horas", ["5555335533"]),
        ("Línea de la Vida, 800 911 2000", ["8009112000"]),
        ("800-911-2000 y 5555335533", ["8009112000", "5555335533"]),
        ("+52 55 5533 5533", ["5555335533"]),
        ("5512345678901", ["5512345678901"]),
        ("espera 72 horas, ni 24, de 9 a 18 h, 365 días", []),
    ],
)
def test_numbers_are_found_as_people_write_them(text: str, numbers: list[str]) -> None:
    assert numbers_in(text) == numbers


def test_lines_speak_of_known_topics_and_intents() -> None:
    for one in [*lines(), *held_lines()]:
        assert set(one.topics) <= {*TOPICS, *INTENT_TOPIC, "todos", "peligro_inmediato"}, one.id


def test_line_ids_are_unique() -> None:
    ids = [one.id for one in [*lines(), *held_lines()]]
    assert len(ids) == len(set(ids))


def test_the_order_names_lines_that_may_be_shown() -> None:
    for key, ids in order().items():
        assert key in {*TOPICS, *INTENT_TOPIC, "peligro_inmediato"}
        for line_id in ids:
            assert key in line(line_id).topics or "todos" in line(line_id).topics, (key, line_id)


@pytest.mark.parametrize(
    "line_id",
    [
        "diversidad_segura", "saptel", "red_refugios", "fgj_orientacion", "sipinna", "busqueda_cdmx", "cdhcm",
        "cjm_contreras",
    ],
)  # fmt: skip
def test_lines_on_hold_are_not_among_those_to_show(line_id: str) -> None:
    assert line_id in {one.id for one in held_lines()}
    with pytest.raises(KeyError):
        line(line_id)


def test_a_single_number_on_hold_is_not_shown_with_its_line() -> None:
    assert line("cnb").numbers == ("5513099024",)
    assert {"8000287783", "8000287723"} <= {phone.digits for phone in held_phones()}


def test_nothing_on_hold_or_blocked_may_be_shown() -> None:
    forbidden = {entry.value for entry in blocked()}
    assert {"8000005428", "5552295600", "8002900024", "SAPTEL", "CTA"} <= forbidden
    assert not forbidden & known_numbers()
    assert not forbidden & {one.name for one in lines()}


@pytest.mark.parametrize(
    "broken",
    [
        {"phones": [{"shown": "55 1234 5678", "digits": "5512345679"}]},
        {"phones": [{"shown": "55 1234 5678", "digits": "55 1234 5678"}]},
        {"phones": []},
        {"hours": "unknown"},
        {"hours": "a veces"},
        {"coverage": ["jalisco"]},
        {"grade": "C"},
        {"verified_on": "2026-01-01"},
        {"hold": "sin confirmar"},
        {"pending": ["quién sabe"]},
    ],
)
def test_a_line_that_is_not_honest_is_refused(broken: dict[str, object]) -> None:
    assert Line.model_validate(A_LINE)
    with pytest.raises(ValidationError):
        Line.model_validate({**A_LINE, **broken})
