"""Means at hand, told by somebody whose conversation is about suicide: it is danger now, whatever was asked.

Out of such a conversation the same words are a kitchen, a toolbox or a roof.
"""

from __future__ import annotations

import re

from bot.risk.normalize import plain, readable

_MEANS = (
    r"(?:cuchillos?|navajas?|pistolas?|armas?|pastillas?|soga|cuerda|lazo|cinturon|veneno|raticida|frascos?|vidrios?"
    r"|cutter|jeringas?|rastrillos?|tijeras|cajas? de \w+)"
)
_AT_HAND = re.compile(
    rf"\b(?:tengo|traigo|agarre|saque|consegui|compre|junte|prepare|encontre|aqui (?:esta|estan"
    rf"|hay)) (?:\w+ ){{0,4}}?{_MEANS}\b"
    r"|\b(?:ya )?(?:estoy|ando|subi|llegue|camino|voy) (?:\w+ ){0,3}?(?:azotea|puente|barandal|cornisa|orilla"
    r"|vias del \w+)\b"
)
_NOT_AT_HAND = re.compile(
    r"\b(?:no|ni|nunca|tampoco|ya no) (?:\w+ )?(?:tengo|traigo|hay|agarre|compre|consegui)\b|\b(?:tire|regale"
    r"|escondieron)\b"
)


def has_means(text: str) -> bool:
    words = plain(readable(text)).text
    return bool(_AT_HAND.search(words)) and not _NOT_AT_HAND.search(words)
