"""What an arrived message can be, and what people at the desk read for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "text", "image", "audio", "video", "document", "sticker", "location", "contacts", "button",
    "reaction", "order", "edited", "deleted", "unsupported", "system",
]  # fmt: skip

LABELS: dict[Kind, str] = {
    "text": "",
    "image": "Imagen",
    "audio": "Audio",
    "video": "Video",
    "document": "Documento",
    "sticker": "Sticker",
    "location": "Ubicación",
    "contacts": "Contacto",
    "button": "",
    "reaction": "Reacción",
    "order": "Pedido",
    "edited": "Mensaje editado",
    "deleted": "",
    "unsupported": "Mensaje que no se puede mostrar",
    "system": "",
}
VOICE_LABEL = "Nota de voz"

# Facts for the counselor, which nobody answers: they stand in the transcript and skip the inbox.
NOTES: frozenset[Kind] = frozenset(("deleted", "system"))

# People speak in them, and only a counselor can listen.
RECORDINGS: frozenset[Kind] = frozenset(("audio", "video"))


@dataclass(frozen=True)
class Media:
    """A file that stays with the channel's provider until a counselor asks for it (facts WA-13).

    `id` is the provider's reference, `mime` what it says the file is, `name` a document's file name.
    """

    id: str
    mime: str = ""
    name: str = ""
    voice: bool = False


def label(kind: Kind, media: Media | None) -> str:
    """The Spanish name of what arrived; empty where its text says everything."""
    return VOICE_LABEL if media is not None and media.voice else LABELS[kind]
