"""How a line is said: the number to dial, the hours, and what is not confirmed."""

import pytest
from hypothesis import given

from bot.directory import Need, bullets, fillings, gaps_in, known_numbers, line, lines, numbers_in, spoken
from bot.directory.line import SPOKEN_PENDING
from bot.directory.spoken import for_women
from tests.unit.bot.test_directory_choice import NEEDS


@pytest.mark.parametrize(
    ("line_id", "said"),
    [
        ("linea_vida", "Línea de la Vida: 800 911 2000, las 24 horas"),
        ("locatel", "LOCATEL: *0311 o 55 5658 1111, las 24 horas (horario por confirmar)"),
        ("mujeres_079", "Línea de las Mujeres: 079, opción 1, las 24 horas (opción por confirmar)"),
        ("denuncia_digital", "Denuncia Digital: www.denunciadigital.cdmx.gob.mx"),
        ("cnb", "Comisión Nacional de Búsqueda: WhatsApp 55 1309 9024, las 24 horas (horario por confirmar)"),
        (
            "policia_cibernetica",
            "Policía Cibernética: 55 5242 5100 ext. 5086, las 24 horas (extensión y horario por confirmar)",
        ),
        (
            "dif_ppnna",
            "DIF de la Ciudad de México: 55 2793 1424, de lunes a viernes de 9:00 a 18:00 (horario por confirmar)",
        ),
    ],
)
def test_a_line_as_it_is_said(line_id: str, said: str) -> None:
    assert spoken(line(line_id)) == said


@pytest.mark.parametrize("line_id", [one.id for one in lines()])
def test_nothing_unconfirmed_is_said_as_certain(line_id: str) -> None:
    one = line(line_id)
    assert ("por confirmar" in spoken(one)) == any(matter in SPOKEN_PENDING for matter in one.pending)
    assert set(numbers_in(spoken(one))) == set(one.numbers)


def test_whoever_is_abroad_gets_the_country_code_and_the_local_emergency_number() -> None:
    said = bullets(Need("suicidio", zone="extranjero", danger=True))
    assert said == (
        "• Emergencias: el número local del país\n• Consejo Ciudadano: +52 55 5533 5533, las 24 horas"
    )


def test_where_and_for_whom_a_line_is_stands_beside_it() -> None:
    assert "(para mujeres, Ciudad de México)" in spoken(line("sos_mujeres_765"), about=True)
    assert "Ciudad de México" not in spoken(line("sos_mujeres_765"), zone="cdmx", about=True)


@pytest.mark.parametrize(
    ("need", "said"),
    [
        (Need("violencia_familiar", zone="cdmx"), "Para mujeres, también *765 o 079."),
        (Need("violencia_familiar"), "Para mujeres, también *765 en la Ciudad de México o 079."),
        (Need("violencia_familiar", zone="otro_estado", danger=True), "Para mujeres, también 079."),
        (Need("violencia_sexual", zone="edomex"), "Para mujeres, también 800 108 4053 o 079."),
        (Need("violencia_familiar", zone="cdmx", woman=False), ""),
        (Need("violencia_familiar", zone="extranjero"), ""),
        (Need("robo_denuncia", zone="cdmx"), ""),
    ],
)
def test_lines_for_women_fit_the_place_and_are_left_out_for_men(need: Need, said: str) -> None:
    assert for_women(need) == said


@given(NEEDS)
def test_what_is_offered_names_only_known_numbers(need) -> None:
    assert set(numbers_in(bullets(need))) <= known_numbers()


def test_gaps_of_texts_are_filled() -> None:
    gaps = gaps_in(["Llama:\n{lineas}", "{linea_locatel}", "Hay {adelante} antes."])
    assert gaps == {"lineas", "linea_locatel"}
    filled = fillings(gaps, Need("servicios_urbanos", zone="cdmx"))
    assert filled["linea_locatel"].startswith("LOCATEL: *0311")
    assert filled["lineas"].startswith("• LOCATEL: *0311")


@pytest.mark.parametrize("gap", ["linea_saptel", "linea_cdhcm", "linea_que_no_existe"])
def test_a_gap_for_a_line_on_hold_is_an_error(gap: str) -> None:
    with pytest.raises(KeyError):
        fillings({gap}, Need("apoyo_psicologico"))
