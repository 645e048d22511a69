"""What the Graph API says of our number, token and templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.fakes.graph.errors import Answer, error


@dataclass
class Account:
    """`templates`: status by (name, language); `status`: CONNECTED for a number that is registered."""

    number_id: str = "106540352242922"
    business_id: str = "102290129340398"
    status: str = "CONNECTED"
    subscribed: bool = True
    templates: dict[tuple[str, str], str] = field(default_factory=dict)

    def get(self, path: str, query: dict[str, str]) -> Answer | None:
        """Of `path` after the version; None for what is nothing of ours."""
        if path == "me":
            return 200, {"id": "1", "name": "Consejo"}, {}
        if path == self.number_id:
            return 200, self._number(), {}
        if path == f"{self.business_id}/message_templates":
            return 200, {"data": self._templates(query.get("name", ""))}, {}
        if path == f"{self.business_id}/subscribed_apps":
            app = {"whatsapp_business_api_data": {"id": "7", "name": "Chat de Confianza"}}
            return 200, {"data": [app] if self.subscribed else []}, {}
        return error(100, subcode=33) if path.split("/")[0].isdigit() and "/" in path else None

    def _number(self) -> dict[str, Any]:
        return {
            "id": self.number_id, "display_phone_number": "+52 55 5533 5533", "verified_name": "Consejo",
            "quality_rating": "GREEN", "status": self.status, "throughput": {"level": "STANDARD"},
        }  # fmt: skip

    def _templates(self, name: str) -> list[dict[str, str]]:
        return [
            {"name": found, "language": language, "status": status, "category": "UTILITY"}
            for (found, language), status in self.templates.items()
            if name in found
        ]
