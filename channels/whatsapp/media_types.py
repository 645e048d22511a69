"""Files as WhatsApp's messages name them, and how large each kind may be (facts WA-13)."""

from __future__ import annotations

import re

from channels.kinds import Kind, Media
from channels.media import MediaFailed
from channels.whatsapp.json_values import Object, obj, string

MEDIA_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
# Bytes. WhatsApp lets documents be 100 MB; whoever needs a larger one asks the person for it in parts.
_MB = 1024 * 1024
LIMITS: dict[Kind, int] = {
    "image": 5 * _MB, "audio": 16 * _MB, "video": 16 * _MB, "document": 25 * _MB, "sticker": _MB // 2,
}  # fmt: skip
# What a browser may show; documents and everything else can only be saved.
_SHOWN: dict[Kind, frozenset[str]] = {
    "image": frozenset({"image/jpeg", "image/png", "image/webp"}),
    "sticker": frozenset({"image/webp", "image/png"}),
    "audio": frozenset({"audio/aac", "audio/amr", "audio/mpeg", "audio/mp4", "audio/ogg", "audio/opus"}),
    "video": frozenset({"video/mp4", "video/3gpp"}),
}
_MIME = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}")
_LONGEST_NAME = 200


def media_of(message: Object, kind: Kind) -> Media | None:
    """None where the file has no id that could be asked for."""
    found = obj(message, kind)
    media_id = string(found, "id", 200)
    if not MEDIA_ID.fullmatch(media_id):
        return None
    voice = found.get("voice") is True
    return Media(media_id, bare_type(string(found, "mime_type", 200)), _name(found), voice)


def showable(kind: Kind, mime: str) -> bool:
    """Whether this may be shown on a page. Raises MediaFailed for a file that is not what was announced."""
    if kind not in LIMITS:
        raise MediaFailed("wrong_type")
    if kind == "document":
        return False
    if mime not in _SHOWN[kind]:
        raise MediaFailed("wrong_type")
    return True


def bare_type(mime: str) -> str:
    """`audio/ogg` of `audio/ogg; codecs=opus`; empty for what is none."""
    bare = mime.partition(";")[0].strip().lower()
    return bare if _MIME.fullmatch(bare) else ""


def _name(found: Object) -> str:
    return string(found, "filename", _LONGEST_NAME).encode("utf-8", "replace").decode()
