"""Files as WhatsApp's messages name them, and how large each kind may be (facts WA-13)."""

from __future__ import annotations

import re

from channels.kinds import Kind, Media
from channels.whatsapp.json_values import Object, obj, string

MEDIA_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")
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


def bare_type(mime: str) -> str:
    """`audio/ogg` of `audio/ogg; codecs=opus`; empty for what is none."""
    bare = mime.partition(";")[0].strip().lower()
    return bare if _MIME.fullmatch(bare) else ""


def _name(found: Object) -> str:
    return string(found, "filename", _LONGEST_NAME).encode("utf-8", "replace").decode()
