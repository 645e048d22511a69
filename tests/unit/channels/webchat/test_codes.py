"""Codes for coming back are read as people write them."""

from __future__ import annotations

import pytest

from channels.webchat.codes import plain
from channels.webchat.sessions import keyed


@pytest.mark.parametrize("typed", ["K7QM-2XRT-9F01", "k7qm 2xrt 9f01", "K7QM.2XRT.9FOI", "k7qm2xrt9fol"])
def test_a_code_from_a_piece_of_paper(typed: str) -> None:
    assert plain(typed) == "K7QM2XRT9F01"


def test_one_purpose_does_not_open_another() -> None:
    assert keyed("code", "x", "k" * 32) != keyed("session", "x", "k" * 32)
    assert keyed("code", "x", "k" * 32) != keyed("code", "x", "j" * 32)
