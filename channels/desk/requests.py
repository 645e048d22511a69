"""Bodies of the desk's requests, checked."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sanic import Request
from sanic.exceptions import SanicException

from channels.desk import texts
from channels.desk.guard import Denied

MAX_TEXT_LENGTH = 20_000


def body(request: Request) -> dict[str, Any]:
    """The JSON object of a request; raises Denied."""
    try:
        data = request.json
    except SanicException:
        raise Denied(400, texts.BAD_REQUEST) from None
    if not isinstance(data, dict):
        raise Denied(400, texts.BAD_REQUEST)
    return data


def text(data: dict[str, Any], name: str, longest: int, *, may_be_empty: bool = False) -> str:
    """A text of the body; raises Denied."""
    value = data.get(name, "" if may_be_empty else None)
    if not isinstance(value, str) or len(value) > longest or not (value.strip() or may_be_empty):
        raise Denied(400, texts.BAD_REQUEST)
    return value


def client_id(data: dict[str, Any]) -> str:
    """The UUID by which a repeated request is known; raises Denied."""
    try:
        return str(UUID(text(data, "client_id", 36)))
    except ValueError:
        raise Denied(400, texts.BAD_REQUEST) from None
