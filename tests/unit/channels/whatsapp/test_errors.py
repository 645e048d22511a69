"""WA-11: what each code asks for."""

from __future__ import annotations

import pytest

from channels.whatsapp.errors import GraphError, verdict, verdict_of


@pytest.mark.parametrize(
    ("code", "asked"),
    [
        (130429, "again"), (131000, "again"), (131016, "again"), (131056, "pair"), (131047, "window"),
        (131026, "never"), (131048, "never"), (131049, "never"), (131050, "never"), (131051, "plain"),
        (131052, "never"), (133010, "number"), (190, "number"), (10, "number"), (230, "number"),
        (131037, "number"), (131044, "number"), (133015, "again"), (133016, "again"), (2494100, "again"),
    ],
)  # fmt: skip
def test_wa11_known_codes(code: int, asked: str) -> None:
    assert verdict(code, 400) == asked
    assert verdict(code, 500) == asked, "the code decides, not the status"


@pytest.mark.parametrize(
    ("status", "asked"),
    [
        (400, "never"),
        (401, "number"),
        (403, "number"),
        (404, "never"),
        (408, "again"),
        (429, "again"),
        (500, "again"),
    ],
)
def test_wa11_unknown_codes_are_left_to_the_status(status: int, asked: str) -> None:
    assert verdict(987_654, status) == asked
    assert verdict(None, status) == asked


def test_wa11_an_object_that_is_not_there_is_our_mistake() -> None:
    assert verdict_of(GraphError("100", status=400, code=100, lost=True)) == "number"
    assert verdict_of(GraphError("100", status=400, code=100)) == "plain"
