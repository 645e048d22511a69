"""Questions to the Graph API for the check."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx

from channels.settings import WhatsAppSettings
from channels.whatsapp.json_values import Object, obj


@dataclass(frozen=True)
class Answer:
    """`status` 0 where none came; `code` Meta's, of an error."""

    status: int
    body: Object
    code: int | None = None

    @property
    def why(self) -> str:
        """What went wrong, in a few words."""
        if not self.status:
            return "no hubo respuesta"
        return f"error {self.code}" if self.code is not None else f"respuesta {self.status}"


class Asking:
    """Remembers at what time the API answered, by its own clock."""

    def __init__(self, http: httpx.Client, settings: WhatsAppSettings) -> None:
        self.settings = settings
        self.api_time: datetime | None = None
        self._http = http

    def get(self, path: str, **query: str) -> Answer:
        headers = {"Authorization": f"Bearer {self.settings.token}"}
        try:
            response = self._http.get(f"{self.settings.api_base}/{path}", params=query, headers=headers)
        except httpx.HTTPError:
            return Answer(0, {})
        self._note_time(response.headers.get("date", ""))
        body = _json(response)
        code = obj(body, "error").get("code")
        return Answer(response.status_code, body, code if isinstance(code, int) else None)

    def _note_time(self, date: str) -> None:
        try:
            self.api_time = parsedate_to_datetime(date)
        except ValueError:
            self.api_time = None


def _json(response: httpx.Response) -> Object:
    try:
        found: Any = response.json()
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
