"""Promise P10 at its narrowest place: the log records of the Rasa process."""

import logging
from collections.abc import Iterator

import pytest

from bot.rasa_server import quiet_logs

SECRET = "vivo en la calle Roble 7"


@pytest.fixture(autouse=True)
def installed() -> Iterator[None]:
    before = logging.getLogRecordFactory()
    quiet_logs.install()
    yield
    logging.setLogRecordFactory(before)


def test_an_exception_is_named_and_not_quoted(caplog: pytest.LogCaptureFixture) -> None:
    try:
        raise ValueError(SECRET)
    except ValueError:
        logging.getLogger("rasa.core.processor").exception("while running action %s", "x")
    assert "ValueError" in caplog.text
    assert "Roble" not in caplog.text


@pytest.mark.parametrize("args", [(ValueError(SECRET),), ({"error": ValueError(SECRET)},)])
def test_an_exception_among_the_arguments_is_named(caplog: pytest.LogCaptureFixture, args: tuple) -> None:
    message = "failed: %(error)s" if isinstance(args[0], dict) else "failed: %s"
    logging.getLogger("rasa").error(message, *args)
    assert "failed: ValueError" in caplog.text
    assert "Roble" not in caplog.text


def test_other_records_stay_as_they_are(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("rasa").warning("%d turns in %s", 3, "c")
    assert caplog.messages == ["3 turns in c"]


def test_installing_twice_changes_nothing() -> None:
    factory = logging.getLogRecordFactory()
    quiet_logs.install()
    assert logging.getLogRecordFactory() is factory
