"""Texts and lines as rows of the sheet that is signed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.dialogue.gaps import NOTICE
from bot.directory import Line, fillings, gaps_in, held_lines, lines, spoken
from bot.directory.choose import Need
from bot.directory.spoken import FOR_WOMEN, LINES
from ops.texts.said import Said

_TREATMENTS = {"tu": "tú", "usted": "usted", "menor": "menor de edad"}
# These depend on who asks, where and when: the signer reads what stands there, not one example.
_CHOSEN = {
    LINES: "[líneas del directorio que convienen a la persona, su lugar y la hora]",
    FOR_WOMEN: "[«Para mujeres, también *765 o 079.», según el lugar; nada, si es hombre]",
    NOTICE: "\n[«Aviso de privacidad:» y el enlace; nada, si no hay enlace configurado]",
}


@dataclass(frozen=True)
class TextRow:
    """One variation of a text as somebody reads it who signs it."""

    tema: str
    texto_id: str
    trato: str
    crisis: str
    texto: str
    botones: str
    estado: str
    revisado_por: str
    fecha: str


@dataclass(frozen=True)
class LineRow:
    linea_id: str
    se_dice: str
    grado: str
    por_confirmar: str
    confirmada_por: str
    fecha: str
    en_espera: str


def text_rows(texts: Iterable[Said]) -> list[TextRow]:
    return [
        TextRow(
            tema=said.file,
            texto_id=f"{said.name} ({said.number + 1})",
            trato=_TREATMENTS[said.treatment],
            crisis="sí" if said.crisis else "no",
            texto=_filled(said.text),
            botones=" | ".join(button["title"] for button in said.buttons),
            estado=str(said.review["estado"]),
            revisado_por=str(said.review["revisado_por"] or ""),
            fecha=str(said.review["fecha"] or ""),
        )
        for said in texts
    ]


def line_rows() -> list[LineRow]:
    """Lines that may be shown, and below them what waits: why, and no way to say it."""
    waiting = [
        LineRow(one.id, one.name, one.grade, ", ".join(one.pending), "", "", one.hold) for one in held_lines()
    ]
    return [*(_shown(one) for one in lines()), *waiting]


def _shown(one: Line) -> LineRow:
    checked = (one.verified_by or "", str(one.verified_on or ""))
    return LineRow(one.id, spoken(one, about=True), one.grade, ", ".join(one.pending), *checked, "")


def _filled(text: str) -> str:
    known = fillings(gaps_in([text]) - set(_CHOSEN), Need("informacion_servicios"))
    for gap, filling in {**known, **_CHOSEN}.items():
        text = text.replace(f"{{{gap}}}", filling)
    return text
