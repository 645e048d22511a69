"""What a message of each type says: in the person's words, as a file, as facts for the counselor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from channels.kinds import Kind, Media
from channels.whatsapp import details, forms
from channels.whatsapp.json_values import Object, obj, string
from channels.whatsapp.media_types import media_of

# WhatsApp's own limit is 4,096; the transcript's is that of every channel.
LONGEST_TEXT = 20_000
_LONGEST_ID = 512


@dataclass(frozen=True)
class Content:
    """As the fields of InboundMessage."""

    kind: Kind
    text: str = ""
    media: Media | None = None
    details: tuple[str, ...] = ()
    refers_to: str | None = None


def content_of(message: Object) -> Content:
    """Any message, also of a type that is not known yet: that one is shown as such, and a person looks."""
    kind = string(message, "type", 40)
    read = _READERS.get(kind)
    content = (read(message) if read else None) or Content(
        "unsupported", details=details.unsupported(message)
    )
    more = details.about(message)
    quoted = string(obj(message, "context"), "id", _LONGEST_ID) or None
    return replace(content, details=content.details + more, refers_to=content.refers_to or quoted)


def _text(message: Object) -> Content | None:
    body = string(obj(message, "text"), "body", LONGEST_TEXT)
    return Content("text", body) if body.strip() else None


def _file(kind: Kind) -> Callable[[Object], Content]:
    def read(message: Object) -> Content:
        caption = string(obj(message, kind), "caption", LONGEST_TEXT)
        return Content(kind, caption, media_of(message, kind))

    return read


def _location(message: Object) -> Content:
    return Content("location", details=details.location(obj(message, "location")))


def _contacts(message: Object) -> Content:
    return Content("contacts", details=details.contacts(message))


def _button(message: Object) -> Content | None:
    """A tap on a template's button."""
    button = obj(message, "button")
    said = string(button, "payload", LONGEST_TEXT) or string(button, "text", LONGEST_TEXT)
    return Content("button", said) if said.strip() else None


def _interactive(message: Object) -> Content | None:
    """A tap on one of our buttons or list rows, whose id is the text that a person could have typed."""
    interactive = obj(message, "interactive")
    chosen = obj(interactive, "button_reply") or obj(interactive, "list_reply")
    said = string(chosen, "id", LONGEST_TEXT) or string(chosen, "title", LONGEST_TEXT)
    if said.strip():
        return Content("button", said)
    filled = forms.answers(obj(interactive, "nfm_reply"))
    return Content("button", "\n".join(filled.values()), details=details.form(filled)) if filled else None


def _reaction(message: Object) -> Content | None:
    reaction = obj(message, "reaction")
    emoji = string(reaction, "emoji", 40)
    refers_to = string(reaction, "message_id", _LONGEST_ID) or None
    return Content("reaction", emoji, refers_to=refers_to) if emoji else None


def _order(message: Object) -> Content:
    order = obj(message, "order")
    return Content("order", string(order, "text", LONGEST_TEXT), details=details.order(order))


def _edit(message: Object) -> Content:
    """The message as it reads now; the first version stays in the transcript, with its file: words can be
    edited and files cannot."""
    edit = obj(message, "edit")
    inner = obj(edit, "message")
    now = content_of(inner) if inner.get("type") != "edit" else Content("unsupported")
    original = string(edit, "original_message_id", _LONGEST_ID) or None
    return replace(now, kind="edited", media=None, refers_to=original)


def _revoke(message: Object) -> Content:
    """Deleted on the person's telephone: perhaps because somebody else reads it."""
    original = string(obj(message, "revoke"), "original_message_id", _LONGEST_ID) or None
    return Content("deleted", "La persona borró un mensaje en su teléfono.", refers_to=original)


_READERS: dict[str, Callable[[Object], Content | None]] = {
    "text": _text,
    "image": _file("image"),
    "audio": _file("audio"),
    "voice": lambda message: _file("audio")({**message, "audio": {**obj(message, "voice"), "voice": True}}),
    "video": _file("video"),
    "document": _file("document"),
    "sticker": _file("sticker"),
    "location": _location,
    "contacts": _contacts,
    "button": _button,
    "interactive": _interactive,
    "reaction": _reaction,
    "order": _order,
    "edit": _edit,
    "revoke": _revoke,
}
