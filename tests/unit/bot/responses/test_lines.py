"""Numbers, names and addresses in texts come from the directory, and nothing on hold or blocked is named."""

import pytest

from bot.dialogue.gaps import NOTICE, TERM
from bot.directory import Need, fillings, gaps_in
from tests.unit.bot.responses.catalogue import EVERY, Said, label
from tests.unit.bot.responses.rules import GAP, hidden, unknown_addresses, unknown_numbers

# Gaps that are no line: the cases before a person's, the two topics that a message may be about, how long it is kept,
# the link to the privacy notice.
OTHER_GAPS = {"adelante", "una_dicha", "otra_dicha", TERM, NOTICE}


@pytest.mark.parametrize("said", EVERY, ids=label)
def test_every_number_and_address_is_in_the_directory(said: Said) -> None:
    assert unknown_numbers(said.text) == []
    assert unknown_addresses(said.text) == []


@pytest.mark.parametrize("said", EVERY, ids=label)
def test_nothing_on_hold_or_blocked_is_named(said: Said) -> None:
    assert hidden(said.text) == []


@pytest.mark.parametrize("said", [said for said in EVERY if "{" in said.text], ids=label)
def test_every_gap_can_be_filled(said: Said) -> None:
    gaps = gaps_in([said.text])
    assert set(fillings(gaps, Need("suicidio"))) == gaps
    assert set(GAP.findall(said.text)) <= gaps | OTHER_GAPS


@pytest.mark.parametrize("said", [said for said in EVERY if said.file == "respaldo"], ids=label)
def test_what_is_said_without_rasa_has_no_gap(said: Said) -> None:
    assert "{" not in said.text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Llama al 912", ["912"]),
        ("Marca 55 1234 5678 o *766", ["5512345678", "*766"]),
        ("Llama al 911, las 24 horas, o al 55 5242 5100 ext. 5086", []),
        ("No esperes 72 horas. Menores de 18, 365 días, de 9:00 a 18:00", []),
    ],
)
def test_a_number_from_nowhere_is_found(text: str, found: list[str]) -> None:
    assert unknown_numbers(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "SAPTEL te escucha",
        "Marca 800 000 54 28",
        "CNB: 800 028 7723",
        "Llama al 800 108 4053",
        "El CTA te atiende",
    ],
)
def test_what_is_hidden_is_found(text: str) -> None:
    assert hidden(text)


def test_an_address_from_nowhere_is_found() -> None:
    assert unknown_addresses("Entra a www.ayuda.example/chat o https://a.mx")
    assert not unknown_addresses("Entra a www.denunciadigital.cdmx.gob.mx.")
