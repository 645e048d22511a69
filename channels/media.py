"""Files that people send: fetched for a counselor who asks, shown, and kept nowhere (facts WA-13)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Protocol

from channels.kinds import Kind, Media

Trouble = Literal["expired", "too_large", "wrong_type", "unavailable"]


@dataclass(frozen=True)
class File:
    """What the provider gave. `mime` is one that may be shown, or empty for what may only be saved."""

    content: bytes = field(repr=False)
    mime: str = ""


class MediaFailed(Exception):
    """The one error of this boundary; it carries nothing of the file."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble: Trouble = trouble


class MediaSource(Protocol):
    """One for each channel whose people can send files."""

    keeps_seconds: float  # how long the provider has a file, from when it was sent

    async def fetch(self, kind: Kind, media: Media) -> File:
        """Raises MediaFailed and nothing else."""

    async def close(self) -> None:
        """Ends its connections."""
