"""What is known of a help line, read and checked from `bot/data/directory.yml`.

A line or a telephone that waits for confirmation is a `HeldLine` or a `HeldPhone`: other types, which nothing
that speaks to a person accepts.
"""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Zone = Literal["cdmx", "edomex", "otro_estado", "extranjero"]
Coverage = Literal["cdmx", "edomex", "nacional", "extranjero"]
Audience = Literal["todas", "mujeres", "menores", "asegurados"]
Channel = Literal["call", "whatsapp", "web", "mail", "app", "in_person"]
# A: the body's own statement, A-: as quoted by the press, B: press, C: copied, U: unverified.
Grade = Literal["A", "A-", "B", "C", "U"]
Pending = Literal[
    "numero", "opcion", "extension", "horario", "direccion",
    "whatsapp", "nombre", "lista", "acceso", "entrega", "publicada", "extranjero",
]  # fmt: skip
# The pending matters that a person who calls must be told of.
SPOKEN_PENDING: tuple[Pending, ...] = ("numero", "opcion", "extension", "horario", "direccion", "publicada")

Digits = Annotated[str, Field(pattern=r"^\*?\d{3,11}$")]


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Phone(_Data):
    """A number as it is read (`shown`) and as it is dialled (`digits`, with a star where one is dialled)."""

    shown: str
    digits: Digits
    label: str | None = None
    option: str | None = None
    extension: str | None = None

    @model_validator(mode="after")
    def _same(self) -> Self:
        if self.shown.replace(" ", "") != self.digits:
            raise ValueError(f"{self.shown} is not {self.digits}")
        return self


class HeldPhone(Phone):
    """A number not to be shown before `hold` is settled."""

    hold: str


class Schedule(_Data):
    """Opening hours in Mexico City time; `days` are Monday to Friday or every day."""

    days: Literal["lun-vie", "lun-dom"]
    opens: time
    closes: time


Hours = Literal["always", "unknown"] | Schedule


class _Entry(_Data):
    id: Annotated[str, Field(pattern=r"^[a-z0-9_]+$")]
    name: str
    channels: tuple[Channel, ...]
    hours: Hours
    coverage: tuple[Coverage, ...]
    topics: tuple[str, ...]
    audience: tuple[Audience, ...] = ("todas",)
    crisis: bool = True
    grade: Grade
    source: str | None = None
    url: str | None = None
    mail: str | None = None
    place: str | None = None
    verified_on: date | None = None
    verified_by: str | None = None
    pending: tuple[Pending, ...] = ()


class Line(_Entry):
    """A line that may be shown.

    `topics` are topics or finer intents, or "todos"; `crisis` is False where it does not take people in a crisis;
    `verified_on` and `verified_by` say when and who of the Consejo dialled it (None: nobody yet).
    """

    phones: tuple[Phone, ...] = ()

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers to dial, without spaces."""
        return tuple(phone.digits for phone in self.phones)

    @model_validator(mode="after")
    def _honest(self) -> Self:
        if self.hours == "unknown" and "horario" not in self.pending:
            raise ValueError(f"{self.id}: unknown hours are pending hours")
        if not (self.phones or self.url or self.place):
            raise ValueError(f"{self.id}: no number, page or place to reach it")
        if bool(self.verified_on) != bool(self.verified_by):
            raise ValueError(f"{self.id}: verified says when and by whom")
        if self.grade in ("C", "U"):
            raise ValueError(f"{self.id}: of grade {self.grade}, on hold until somebody dials it")
        return self


class HeldLine(_Entry):
    """A line not to be shown before `hold` is settled."""

    phones: tuple[Phone, ...] = ()
    hold: str


class Blocked(_Data):
    """A number or a name no text may carry; `why` is for whoever maintains the texts."""

    value: str
    why: str
