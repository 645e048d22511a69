"""The sheet that is signed has every draft, reads as people read it, and spoils no cell."""

import csv
import io
from dataclasses import dataclass

import pytest

from bot.directory import held_lines, lines
from ops.texts.rows import line_rows, text_rows
from ops.texts.said import Said, every
from ops.texts.sheet import as_csv, as_page

DRAFT = {"estado": "borrador", "revisado_por": None, "fecha": None}


@dataclass(frozen=True)
class Row:
    id: str
    text: str


def said(text: str = "Hola", name: str = "utter_x", file: str = "saludo") -> Said:
    return Said(file, name, 0, "tu", text, ({"title": "Sí", "payload": "Sí"},), DRAFT)


def test_every_variation_of_every_text_is_a_row() -> None:
    texts = every()
    rows = text_rows(texts)
    assert len(rows) == len(texts) > 500
    assert {row.trato for row in rows} == {"tú", "usted", "menor de edad"}
    assert not any("{linea" in row.texto for row in rows)


def test_a_text_is_read_with_its_lines() -> None:
    row = text_rows([said("Llama: {linea_linea_vida}. O:\n{lineas}")])[0]
    assert row.texto.startswith("Llama: Línea de la Vida: 800 911 2000, las 24 horas.")
    assert "[líneas del directorio" in row.texto
    assert (row.texto_id, row.botones, row.estado) == ("utter_x (1)", "Sí", "borrador")


@pytest.mark.parametrize(
    ("file", "name", "crisis"),
    [
        ("suicidio", "utter_x", True),
        ("extorsion", "utter_extorsion_medio", True),
        ("saludo", "utter_saludo", False),
    ],
)
def test_crisis_texts_are_told_from_others(file: str, name: str, crisis: bool) -> None:
    assert said(name=name, file=file).crisis is crisis


def test_lines_that_wait_say_why_and_no_number() -> None:
    rows = {row.linea_id: row for row in line_rows()}
    assert len(rows) == len(lines()) + len(held_lines())
    assert rows["saptel"].en_espera
    assert not any(digit in rows["saptel"].se_dice for digit in "0123456789")
    assert rows["locatel"].por_confirmar == "horario"


def test_the_csv_has_columns_to_sign_and_no_formulas() -> None:
    written = list(
        csv.DictReader(
            io.StringIO(as_csv([Row("a", "=1+1"), Row("b", "dos\nlíneas, y coma")]).removeprefix("\ufeff"))
        )
    )
    assert [row["text"] for row in written] == ["'=1+1", "dos\nlíneas, y coma"]
    assert list(written[0]) == ["id", "text", "cambios", "nombre y firma", "fecha de firma"]


def test_the_page_escapes_what_it_shows() -> None:
    page = as_page("T", "<n>", [("Uno", [Row("a", "<script>")]), ("Vacío", [])])
    assert "&lt;script&gt;" in page
    assert "<script>" not in page
    assert "&lt;n&gt;" in page
    assert "Vacío" not in page
