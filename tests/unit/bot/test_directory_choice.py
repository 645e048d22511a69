"""Which lines are offered to whom, where and when (facts 1, "Order of resources")."""

from datetime import datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.directory import Need, choose, held_lines, lines
from bot.directory.hours import MEXICO_CITY
from bot.intents import INTENT_TOPIC
from bot.topics import TOPICS

MONDAY_NOON = datetime(2026, 11, 23, 12, tzinfo=MEXICO_CITY).timestamp()
MONDAY_NIGHT = datetime(2026, 11, 23, 3, tzinfo=MEXICO_CITY).timestamp()
SUNDAY_NOON = datetime(2026, 11, 22, 12, tzinfo=MEXICO_CITY).timestamp()
ZONES = (None, "cdmx", "edomex", "otro_estado", "extranjero")

NEEDS = st.builds(
    Need,
    topic=st.sampled_from(list(TOPICS)),
    intent=st.none() | st.sampled_from(list(INTENT_TOPIC)),
    zone=st.sampled_from(ZONES),
    at=st.none() | st.floats(1.7e9, 1.9e9),
    age=st.none() | st.integers(5, 95),
    minor=st.none() | st.booleans(),
    woman=st.none() | st.booleans(),
    crisis=st.booleans(),
    danger=st.booleans(),
)


def ids(need: Need) -> list[str]:
    return [line.id for line in choose(need)]


@pytest.mark.parametrize(
    ("need", "expected"),
    [
        (
            Need("violencia_familiar", zone="cdmx", danger=True),
            ["emergencias_911", "sos_mujeres_765", "consejo_linea_chat"],
        ),
        (Need("violencia_familiar", zone="cdmx"), ["sos_mujeres_765", "mujeres_079", "consejo_linea_chat"]),
        (Need("violencia_familiar", zone="otro_estado"), ["mujeres_079", "consejo_linea_chat"]),
        (Need("violencia_familiar", zone="edomex"), ["edomex_sin_violencia", "mujeres_079", "consejo_linea_chat"]),
        (Need("violencia_familiar", zone="cdmx", woman=False), ["consejo_linea_chat"]),
        (Need("violencia_familiar", "maltrato_mayor", zone="cdmx", crisis=True),
         ["emergencias_911", "sos_mujeres_765", "consejo_linea_chat"]),
        (Need("violencia_familiar", "maltrato_infantil", zone="cdmx", crisis=True),
         ["emergencias_911", "dif_ppnna", "consejo_linea_chat"]),
        (Need("suicidio", crisis=True), ["emergencias_911", "consejo_linea_chat", "linea_vida"]),
        (Need("trata"), ["trata_nacional", "consejo_linea_chat"]),
        (Need("trata", zone="extranjero"), ["consejo_linea_chat"]),
        (Need("extorsion", "extorsion"), ["denuncia_089", "consejo_linea_chat", "no_mas_extorsiones"]),
        (Need("extorsion", "fraude", zone="otro_estado"), ["consejo_linea_chat"]),
        (Need("apoyo_psicologico", "ansiedad_crisis", crisis=True), ["consejo_linea_chat", "linea_vida"]),
        (Need("apoyo_psicologico", "adicciones"), ["linea_vida", "consejo_linea_chat"]),
        (Need("secuestro_desaparicion", "desaparicion", zone="otro_estado"), ["cnb", "consejo_linea_chat"]),
        (Need("secuestro_desaparicion", "secuestro", crisis=True), ["emergencias_911", "consejo_linea_chat"]),
        (Need("asesoria_juridica", "abuso_autoridad"), ["consejo_linea_chat", "cndh"]),
        (Need("asesoria_juridica", "discriminacion", zone="otro_estado"), ["consejo_linea_chat"]),
        (Need("maltrato_animal", zone="otro_estado"), ["profepa", "consejo_linea_chat"]),
    ],
)  # fmt: skip
def test_the_order_of_resources(need: Need, expected: list[str]) -> None:
    assert ids(need) == expected


@pytest.mark.parametrize(
    ("at", "offered"), [(MONDAY_NOON, True), (MONDAY_NIGHT, False), (SUNDAY_NOON, False)]
)
def test_a_line_is_offered_while_it_is_open(at: float, offered: bool) -> None:
    need = Need("violencia_familiar", "maltrato_infantil", zone="cdmx", at=at)
    assert ("dif_ppnna" in ids(need)) is offered


@pytest.mark.parametrize(
    ("age", "minor", "offered"), [(15, None, True), (None, True, True), (30, None, False)]
)
def test_the_lines_of_minors_are_for_minors(age: int | None, minor: bool | None, offered: bool) -> None:
    need = Need("violencia_familiar", zone="cdmx", age=age, minor=minor)
    assert ("dif_ppnna" in [line.id for line in choose(need, limit=9)]) is offered


def test_the_line_of_edomex_is_shown_to_edomex_alone() -> None:
    for zone, topic in product(ZONES, TOPICS):
        offered = ids(Need(topic, zone=zone))
        assert ("edomex_sin_violencia" in offered) == (
            zone == "edomex" and topic in ("violencia_familiar", "violencia_sexual")
        )


@given(NEEDS)
def test_whoever_asks_gets_a_person_and_nothing_on_hold(need: Need) -> None:
    offered = choose(need)
    assert 1 <= len(offered) <= 3
    assert "consejo_linea_chat" in {line.id for line in offered}
    assert set(offered) <= set(lines())
    assert not {line.id for line in offered} & {line.id for line in held_lines()}
    if need.danger and need.zone != "extranjero":
        assert offered[0].id == "emergencias_911"
    if need.crisis:
        assert all(line.crisis for line in offered)
