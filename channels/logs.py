"""Logging: one JSON object a line on standard error, in which no content can appear (P10).

Our own events name what happened in a constant and may carry the fields of `FIELDS`, nothing else.
Of what libraries log, and of exceptions, only the place and the class are written: their messages may
quote what a person wrote.
"""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from pathlib import PurePath
from types import TracebackType
from typing import Any

import structlog
from structlog.typing import Processor

Event = MutableMapping[str, Any]

FIELDS = frozenset({
    "event", "level", "timestamp", "logger", "process", "error", "at",
    "conversation", "case", "seq", "risk", "topic", "channel", "owner", "shard", "shards", "role",
    "ms", "count", "attempt", "status", "reason", "code", "port", "host", "signal",
})  # fmt: skip


def configure(process: str) -> None:
    """Sends structlog, the standard library's loggers and uncaught exceptions through one formatter."""
    ours: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _exception_place,
        _only_known_fields,
    ]
    structlog.configure(
        processors=[*ours, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    structlog.contextvars.bind_contextvars(process=process)
    _handle_everything(structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[_foreign_place, *ours],
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(),
        ],
    ))  # fmt: skip
    sys.excepthook = _uncaught


def _handle_everything(formatter: logging.Formatter) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.captureWarnings(True)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    logging.raiseExceptions = False
    for name in ("sanic.access", "httpx", "httpcore", "websockets"):
        logging.getLogger(name).setLevel(logging.ERROR)
    for name in list(logging.Logger.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True


def _exception_place(_logger: Any, _method: str, event: Event) -> Event:
    """Replaces `exc_info` by the exception's class and where it was raised; drops stacks."""
    info = event.pop("exc_info", None)
    for name in ("exception", "stack", "stack_info"):
        event.pop(name, None)
    if info is True:
        info = sys.exc_info()
    if isinstance(info, BaseException):
        info = (type(info), info, info.__traceback__)
    if isinstance(info, tuple) and info[0] is not None:
        event["error"], event["at"] = info[0].__name__, _place(info[2])
    return event


def _foreign_place(_logger: Any, _method: str, event: Event) -> Event:
    """A library's record: who logged from where, never its message."""
    record: logging.LogRecord | None = event.get("_record")
    if record is not None:
        event["event"] = f"{record.name} {PurePath(record.pathname).name}:{record.lineno}"
        event["exc_info"] = record.exc_info
    return event


def _only_known_fields(_logger: Any, _method: str, event: Event) -> Event:
    for name in [name for name in event if name not in FIELDS and not name.startswith("_")]:
        del event[name]
    return event


def _place(trace: TracebackType | None) -> str:
    frames = traceback.extract_tb(trace)
    return " < ".join(f"{PurePath(f.filename).name}:{f.lineno} {f.name}" for f in reversed(frames[-4:]))


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    structlog.get_logger(__name__).critical("uncaught", exc_info=(kind, error, trace))
