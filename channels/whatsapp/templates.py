"""The message that may be sent after 24 hours of silence: approved by Meta beforehand (facts WA-8)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

# What to submit for approval: category utility, no variables. It names neither the service's subject nor the
# person: whoever else holds the telephone reads it too.
BODY = "Hola. Tenemos una respuesta para ti. Escribe cualquier cosa aquí cuando puedas leerla."


@dataclass(frozen=True)
class Template:
    """One that Meta has approved for our account. `language` as Meta writes it, for example es_MX."""

    name: str
    language: str

    def content(self) -> dict[str, Any]:
        """The fields of a message."""
        return {
            "type": "template",
            "template": {"name": self.name, "language": {"policy": "deterministic", "code": self.language}},
        }
