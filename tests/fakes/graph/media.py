"""Files as the Graph API keeps them: an id gives a description with an address, the address gives the bytes.

Source: facts WA-13; both ask for the token, and an id that is gone answers 400 with code 100.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any


@dataclass
class StoredFile:
    content: bytes
    mime: str
    url: str | None = None  # another address than ours, as a forged description would name
    sha256: str | None = None


@dataclass
class MediaStore:
    """`asked`: each media id that was asked for, in order."""

    files: dict[str, StoredFile] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def put(self, media_id: str, content: bytes, mime: str, **other: Any) -> None:
        self.files[media_id] = StoredFile(content, mime, **other)

    def describe(self, media_id: str, origin: str) -> tuple[int, dict[str, Any]]:
        """Status and body of `GET /{media-id}`."""
        self.asked.append(media_id)
        found = self.files.get(media_id)
        if found is None:
            return 400, {"error": {"message": "Unsupported get request.", "code": 100, "error_subcode": 33}}
        return 200, {
            "url": found.url or f"{origin}/files/{media_id}",
            "mime_type": found.mime,
            "sha256": found.sha256 or hashlib.sha256(found.content).hexdigest(),
            "file_size": len(found.content),
            "id": media_id,
            "messaging_product": "whatsapp",
        }
