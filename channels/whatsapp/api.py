"""The Graph API's requests that send: one attempt each, in bounded time, with one kind of error."""

from __future__ import annotations

from typing import Any

import httpx

from channels.settings import WhatsAppSettings
from channels.whatsapp.errors import GraphError
from channels.whatsapp.json_values import obj, objects, string

ANSWER_SECONDS = 10.0
LONGEST_WAIT = 300.0
_CONNECT_SECONDS = 3.0
# Meta closes idle connections; one that we close first is never written to in vain.
_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=40, keepalive_expiry=5.0)
_NOT_WRITTEN = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
_LONGEST_ID = 512


class GraphApi:
    """Kept-alive HTTP with our token. `answer_seconds`: for tests."""

    def __init__(self, settings: WhatsAppSettings, answer_seconds: float = ANSWER_SECONDS) -> None:
        timeout = httpx.Timeout(answer_seconds, connect=_CONNECT_SECONDS)
        headers = {"Authorization": f"Bearer {settings.token}"}
        self._http = httpx.AsyncClient(
            headers=headers, timeout=timeout, limits=_LIMITS, follow_redirects=False, trust_env=False
        )
        self._messages = f"{settings.api_base}/{settings.phone_number_id}/messages"

    async def send(self, message: dict[str, Any]) -> str:
        """The id under which WhatsApp took the message. Raises GraphError."""
        answer = await self._ask("POST", self._messages, message)
        found = next((string(taken, "id", _LONGEST_ID) for taken in objects(answer, "messages")), "")
        if not found:
            raise GraphError("no_id", status=200, unsure=True)
        return found

    async def mark_read(self, message_id: str, *, typing: bool) -> None:
        """Marks this and earlier messages of a person as read. `typing`: and shows them that an answer is
        being written, for 25 s or until it comes (facts WA-9). Raises GraphError."""
        body: dict[str, Any] = {"status": "read", "message_id": message_id}
        if typing:
            body["typing_indicator"] = {"type": "text"}
        await self._ask("POST", self._messages, body)

    async def close(self) -> None:
        await self._http.aclose()

    async def _ask(self, method: str, url: str, body: dict[str, Any]) -> Any:
        try:
            response = await self._http.request(method, url, json={"messaging_product": "whatsapp", **body})
        except _NOT_WRITTEN as error:
            raise GraphError(type(error).__name__) from None
        except httpx.HTTPError as error:
            raise GraphError(type(error).__name__, unsure=True) from None
        if response.status_code == httpx.codes.OK:
            return _json(response)
        raise _error(response)


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _error(response: httpx.Response) -> GraphError:
    """An answer without Meta's error object comes from something before the API: it may have been done."""
    found = obj(_json(response), "error")
    code = found.get("code")
    code = code if isinstance(code, int) and not isinstance(code, bool) else None
    status = response.status_code
    return GraphError(
        str(code if code is not None else f"http_{status}"),
        status=status,
        code=code,
        lost=code == 100 and found.get("error_subcode") == 33,
        unsure=code is None and status >= httpx.codes.INTERNAL_SERVER_ERROR,
        retry_after=_seconds(response.headers.get("retry-after")),
    )


def _seconds(value: str | None) -> float | None:
    """Of a Retry-After in seconds, the only form that Meta uses; nobody in danger waits longer than
    `LONGEST_WAIT` for the next try."""
    whole = value and value.isascii() and value.isdigit() and len(value) < 20
    return min(float(value), LONGEST_WAIT) if value and whole else None
