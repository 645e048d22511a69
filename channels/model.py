"""What the processes pass around: messages in, transcript entries, replies. Times are Unix seconds."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

Author = Literal["citizen", "bot", "counselor", "system"]
Owner = Literal["bot", "waiting", "counselor"]
Clock = Callable[[], float]

PREVIEW_LENGTH = 140


def clean(text: str) -> str:
    """Replaces what no UTF-8 text can hold (lone surrogates, which JSON can carry)."""
    return text.encode("utf-8", "replace").decode("utf-8")


@dataclass(frozen=True)
class Button:
    """A quick answer; its payload is text that a person could have typed."""

    title: str
    payload: str


@dataclass(frozen=True)
class Reply:
    """One bubble for the person."""

    text: str
    buttons: tuple[Button, ...] = ()

    @classmethod
    def from_dict(cls, data: Any) -> Reply:
        """Raises KeyError, TypeError or ValueError on anything but the protocol's reply."""
        text, buttons = data["text"], data.get("buttons") or []
        if not isinstance(text, str) or not text.strip():
            raise ValueError("reply without text")
        return cls(clean(text), tuple(Button(str(b["title"]), str(b["payload"])) for b in buttons))


@dataclass(frozen=True)
class InboundMessage:
    """What any channel makes of what a person sent; `message_id` is the key of deduplication.

    `sent_at` is the channel's own time, where it says one.
    """

    conversation_id: str
    channel: str
    message_id: str
    text: str
    sent_at: float | None = None


@dataclass(frozen=True)
class Entry:
    """A line of the transcript; `seq` counts from 1 and is 0 before the line is stored."""

    author: Author
    text: str
    ts: float
    seq: int = 0
    buttons: tuple[Button, ...] = ()
    client_id: str | None = None

    def stored(self) -> str:
        """As kept in the transcript, where the place is the seq."""
        data: dict[str, Any] = {"author": self.author, "text": self.text, "ts": round(self.ts, 3)}
        if self.buttons:
            data["buttons"] = self._buttons()
        if self.client_id:
            data["client_id"] = self.client_id
        return json.dumps(data, ensure_ascii=False)

    @classmethod
    def load(cls, raw: str, seq: int) -> Entry:
        """Inverse of `stored`."""
        data = json.loads(raw)
        if data["author"] not in get_args(Author):
            raise ValueError("unknown author")
        buttons = tuple(Button(**button) for button in data.get("buttons", ()))
        return cls(data["author"], data["text"], data["ts"], seq, buttons, data.get("client_id"))

    def to_dict(self) -> dict[str, Any]:
        """As both protocols show it, without what is particular to the citizen's or the desk's."""
        shown = {"seq": self.seq, "author": self.author, "text": self.text, "ts": self.ts}
        return {**shown, "buttons": self._buttons() or None}

    def _buttons(self) -> list[dict[str, str]]:
        return [{"title": button.title, "payload": button.payload} for button in self.buttons]


@dataclass(frozen=True)
class OutboundMessage:
    """One transcript entry on its way to the person; its channel translates it."""

    conversation_id: str
    channel: str
    entry: Entry
