"""Something that a person may have written is never thrown away without a word in the log."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from channels.whatsapp.receiver import Receiver
from tests.unit.channels.whatsapp.payloads import NUMBER_ID, message, of, text


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (of(text("ayuda", **{"from": ""}), contacts=[]), "no_sender"),
        (of(text("ayuda", id="")), "no_id"),
    ],
)
async def test_what_cannot_be_placed_is_in_the_log_without_its_words(
    payload: dict[str, Any], reason: str
) -> None:
    nothing: Any = None
    with capture_logs() as logs:
        await Receiver(nothing, nothing, NUMBER_ID).receive(payload)
    (line,) = logs
    assert (line["log_level"], line["reason"]) == ("warning", reason)
    assert "ayuda" not in str(line)


async def test_what_nobody_wrote_is_not() -> None:
    nothing: Any = None
    with capture_logs() as logs:
        await Receiver(nothing, nothing, NUMBER_ID).receive(of(message("request_welcome")))
    assert logs == []
