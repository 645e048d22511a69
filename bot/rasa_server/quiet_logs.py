"""Nothing that a person wrote may reach a log (promise P10).

Rasa logs the traceback of a failed action, and the message of such an exception may quote the request:
the whole conversation. So every record keeps the name of its exception and loses the rest, whichever
library logs it and wherever it is written.
"""

from __future__ import annotations

import logging
import warnings
from typing import Any

_INSTALLED = "confianza_quiet"


def install() -> None:
    """Takes effect for all loggers of the process; a second call changes nothing."""
    make_record = logging.getLogRecordFactory()
    if getattr(make_record, _INSTALLED, False):
        return

    def without_exception_text(*args: Any, **kwargs: Any) -> logging.LogRecord:
        record = make_record(*args, **kwargs)
        if record.exc_info and record.exc_info[0]:
            record.msg = f"{_first_line(record)} [{record.exc_info[0].__name__}]"
            record.args = ()
            record.exc_info = None
        elif any(isinstance(arg, BaseException) for arg in _values(record.args)):
            record.args = _named(record.args)
        return record

    setattr(without_exception_text, _INSTALLED, True)
    logging.setLogRecordFactory(without_exception_text)
    # The action server is newer than Rasa on purpose, and says so in every answer.
    warnings.filterwarnings("ignore", message=".*rasa_sdk.*", category=UserWarning)


def _first_line(record: logging.LogRecord) -> str:
    """The message without what an exception may have put into its arguments."""
    return str(record.msg).splitlines()[0] if record.msg else ""


def _values(args: Any) -> tuple[Any, ...]:
    return tuple(args.values()) if isinstance(args, dict) else tuple(args or ())


def _named(args: Any) -> Any:
    def name(value: Any) -> Any:
        return type(value).__name__ if isinstance(value, BaseException) else value

    return {k: name(v) for k, v in args.items()} if isinstance(args, dict) else tuple(map(name, args))
