"""One open desk in a browser, as the feed sees it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from channels.desk.sessions import Session

Frame = dict[str, Any]
BACKLOG = 500


@dataclass(eq=False)
class DeskClient:
    """`watching`: the case on the screen and its conversation."""

    session: Session
    watching: tuple[str, str] | None = None
    frames: asyncio.Queue[Frame | None] = field(default_factory=lambda: asyncio.Queue(BACKLOG))

    def push(self, frame: Frame) -> None:
        """A browser too slow for its frames is disconnected: it reconnects and gets the whole queue."""
        try:
            self.frames.put_nowait(frame)
        except asyncio.QueueFull:
            self.disconnect()

    def disconnect(self) -> None:
        """Ends the connection after what was pushed last."""
        while self.frames.full():
            self.frames.get_nowait()
        self.frames.put_nowait(None)

    def watches(self, case_id: str) -> bool:
        return self.watching is not None and self.watching[0] == case_id
