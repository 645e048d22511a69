"""No content in logs, whoever writes them (P10)."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
import structlog

from channels import logs

SECRET = "me quiero matar hoy"


@pytest.fixture(autouse=True)
def written(monkeypatch) -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before = (root.handlers[:], root.level, sys.excepthook, logging.raiseExceptions)
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    logs.configure("test")
    yield stream
    root.handlers[:], root.level, sys.excepthook, logging.raiseExceptions = before
    logging.captureWarnings(False)
    structlog.contextvars.clear_contextvars()
    structlog.reset_defaults()


def lines(written: io.StringIO) -> list[dict[str, str]]:
    assert SECRET not in written.getvalue()
    return [json.loads(line) for line in written.getvalue().splitlines()]


def raise_it() -> None:
    text = SECRET
    raise ValueError(f"cannot read {text!r}")


def test_our_events_keep_known_fields_only(written) -> None:
    structlog.get_logger("x").warning("rasa_failed", seq=3, text=SECRET, body={"text": SECRET})
    (line,) = lines(written)
    assert (line["event"], line["seq"], line["process"]) == ("rasa_failed", 3, "test")
    assert set(line) <= logs.FIELDS


def test_of_an_exception_only_class_and_place_are_written(written) -> None:
    try:
        raise_it()
    except ValueError:
        structlog.get_logger("x").exception("failed")
    (line,) = lines(written)
    assert line["error"] == "ValueError"
    assert "raise_it" in line["at"]


@pytest.mark.parametrize("name", ["sanic.error", "redis", "asyncio", "whatever.library"])
def test_of_a_library_only_the_place_is_written(written, name: str) -> None:
    logger = logging.getLogger(name)
    logger.error("bad frame: %s", SECRET)
    logger.error(f"bad frame: {SECRET}", extra={"data": SECRET})
    try:
        raise_it()
    except ValueError:
        logger.exception("while handling %r", SECRET, stack_info=True)
    found = lines(written)
    assert len(found) == 3
    assert all(line["event"].startswith(f"{name} test_logs.py:") for line in found)
    assert found[2]["error"] == "ValueError"


async def test_a_forgotten_task_does_not_tell(written) -> None:
    asyncio.get_running_loop().call_exception_handler(
        {"message": f"lost {SECRET}", "exception": ValueError(SECRET), "text": SECRET}
    )
    (line,) = lines(written)
    assert line["error"] == "ValueError"


def test_the_last_exception_of_a_process(written) -> None:
    try:
        raise_it()
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    (line,) = lines(written)
    assert line["event"] == "uncaught"
