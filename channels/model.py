"""What the processes pass around: messages in, transcript entries, replies. Times are Unix seconds."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, get_args

from channels.kinds import NOTES, Kind, Media, label

Author = Literal["citizen", "bot", "counselor", "system"]
Owner = Literal["bot", "waiting", "counselor"]
Clock = Callable[[], float]

PREVIEW_LENGTH = 140
LATE_SECONDS = 60.0


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
class Sender:
    """Who wrote, as the channel names them; either may be missing, not both (facts WA-6).

    `user_id` is the channel's own id of the account; `phone` has digits alone, country code first.
    Neither is stored as it is: see channels/store/people.py.
    """

    user_id: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class InboundMessage:
    """What any channel makes of what a person sent; `message_id` is the key of deduplication.

    `conversation_id` is empty where `sender` says who wrote: intake then finds the conversation.
    `text` is what the person said in words and may be empty for other kinds than text; `details` are lines
    for the counselor. `sent_at` is the channel's own time, where it says one. `refers_to` is the id of
    the message that this one answers, edits, deletes or reacts to.
    """

    conversation_id: str
    channel: str
    message_id: str
    text: str
    sent_at: float | None = None
    kind: Kind = "text"
    media: Media | None = None
    details: tuple[str, ...] = ()
    refers_to: str | None = None
    sender: Sender | None = None

    @property
    def note(self) -> bool:
        """Whether it is a fact for the counselor that nobody answers."""
        return self.kind in NOTES

    def entry(self, now: float, refers: int | None) -> Entry:
        """The transcript's line for it, when it arrives at `now`; `refers` is a seq."""
        ts = min(self.sent_at or now, now)
        return Entry(
            "system" if self.note else "citizen",
            clean(self.text),
            ts,
            client_id=self.message_id,
            kind=self.kind,
            media=self.media,
            details=tuple(clean(line) for line in self.details),
            refers=refers,
            received=now if now - ts > LATE_SECONDS else None,
        )


@dataclass(frozen=True)
class Entry:
    """A line of the transcript; `seq` counts from 1 and is 0 before the line is stored.

    `ts` is when it was written. `received` is when it reached us, where that was more than `LATE_SECONDS`
    later. `refers` is the seq of the line that it is about.
    """

    author: Author
    text: str
    ts: float
    seq: int = 0
    buttons: tuple[Button, ...] = ()
    client_id: str | None = None
    kind: Kind = "text"
    media: Media | None = None
    details: tuple[str, ...] = ()
    refers: int | None = None
    received: float | None = None

    @property
    def label(self) -> str:
        """The Spanish name of what arrived; empty where the text says everything."""
        return label(self.kind, self.media)

    @property
    def preview(self) -> str:
        """A line of at most `PREVIEW_LENGTH` characters for lists."""
        return ": ".join(part for part in (self.label, self.text) if part)[:PREVIEW_LENGTH]

    def stored(self) -> str:
        """As kept in the transcript, where the place is the seq."""
        data: dict[str, Any] = {"author": self.author, "text": self.text, "ts": round(self.ts, 3)}
        optional = {
            "buttons": self._buttons(),
            "client_id": self.client_id,
            "kind": self.kind if self.kind != "text" else None,
            "media": asdict(self.media) if self.media else None,
            "details": list(self.details),
            "refers": self.refers,
            "received": round(self.received, 3) if self.received else None,
        }
        data |= {name: value for name, value in optional.items() if value}
        return json.dumps(data, ensure_ascii=False)

    @classmethod
    def load(cls, raw: str, seq: int) -> Entry:
        """Inverse of `stored`."""
        data = json.loads(raw)
        if data["author"] not in get_args(Author):
            raise ValueError("unknown author")
        data["buttons"] = tuple(Button(**button) for button in data.get("buttons", ()))
        data["details"] = tuple(data.get("details", ()))
        data["media"] = Media(**data["media"]) if "media" in data else None
        return cls(**data, seq=seq)

    def to_dict(self) -> dict[str, Any]:
        """As both protocols show it, without what is particular to the citizen's or the desk's."""
        shown = {"seq": self.seq, "author": self.author, "text": self.text, "ts": self.ts}
        return {**shown, "buttons": self._buttons() or None}

    def _buttons(self) -> list[dict[str, str]]:
        return [{"title": button.title, "payload": button.payload} for button in self.buttons]


def bubbles(replies: Iterable[Reply], now: float) -> tuple[Entry, ...]:
    """The transcript's lines for what the bot says."""
    return tuple(Entry("bot", reply.text, now, buttons=reply.buttons) for reply in replies)


@dataclass(frozen=True)
class OutboundMessage:
    """One transcript entry on its way to the person; its channel translates it.

    `epoch` is that of the lease under which it is sent: a channel that writes down its tries does so under it.
    """

    conversation_id: str
    channel: str
    entry: Entry
    epoch: int = 0
